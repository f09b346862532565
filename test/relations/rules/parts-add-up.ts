import { decimal, decimalText, type ObservationInput, type PeriodText, parsePeriod } from "ipr-plan";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

const ways: readonly (readonly string[])[] = [
  ["-Q1", "-Q2", "-Q3", "-Q4"],
  ["-S1", "-S2"],
  ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => `-${month}`),
];

export const partsAddUp: Relation = {
  rule: "an amount given in quarters, halves or months is judged as the whole year",
  dear: true,
  contradictions: (seen) => {
    const { measure, regionRule, unit } = seen.indicator;
    // A share, a score, a rank or a time of a year is no sum of its parts, nor is what regions weigh or divide.
    const isAmount = !["%", "分", "位", "个月"].includes(unit ?? "");
    const adds = regionRule === "sum" || (regionRule === "none" && isAmount);
    if (measure !== "annual" || !adds) return [];
    // On a day within the year only the years before count, and parts after them are set aside.
    if (seen.indicator.targets.some(({ dueOn }) => dueOn !== undefined)) return [];
    const { values, options } = seen.case;
    const day = options.asOf === undefined ? undefined : parsePeriod(options.asOf).end;
    const entries = Object.entries(values);
    // Quarters beside the whole year or its halves say which of them counts: another question.
    const alone = ([period]: [PeriodText, unknown]): boolean =>
      entries.filter(([other]) => other.startsWith(period.slice(0, 4))).length === 1;
    // Beside a part of the year after it, the months of a year say more than the year: which of them had come in by then.
    if (entries.some(([period]) => parsePeriod(period).frequency !== "year")) return [];
    return ways.flatMap((parts) => {
      const split = entries.flatMap((entry): [PeriodText, ObservationInput][] => {
        const [period, input] = entry;
        const isWhole = parsePeriod(period).frequency === "year" && alone(entry);
        const isKnown = day === undefined || parsePeriod(period).end <= day;
        if (!isWhole || !isKnown || typeof input !== "object" || input === null || !("status" in input))
          return [entry];
        const rest = decimalText(decimal(input.value).minus(parts.length - 1));
        return parts.map((part, place) => [period + part, { ...input, value: place === 0 ? rest : "1" }]);
      });
      return differences(resultsOf(seen), resultsOf(seen.with({ values: Object.fromEntries(split) }))).map(
        (found) => `in ${parts.length} parts: ${found}`,
      );
    });
  },
};
