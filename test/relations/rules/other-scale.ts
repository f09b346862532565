import {
  decimal,
  decimalText,
  isNumericTarget,
  type ObservationInput,
  type PeriodText,
  type Target,
} from "ipr-plan";
import { hasLongNumbers } from "../long-numbers.js";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

export const otherScale: Relation = {
  rule: "the same amounts in a unit ten times as large are judged the same",
  dear: true,
  contradictions: (seen) => {
    const { unit, baseline, targets } = seen.indicator;
    // Shares, scores and ranks have one scale; without a unit any will do.
    // Values that stand still scatter by their last printed digit, which is another one in another unit.
    const { forecast } = seen.outlook;
    if ("because" in forecast && forecast.because.some(({ en }) => en.includes("have not varied"))) return [];
    if (unit === "%" || unit === "分" || unit === "位") return [];
    // Beyond twelve digits floating arithmetic says nothing, and a level that was derived may have more.
    if (hasLongNumbers(seen)) return [];
    const other = seen.withIndicator(
      {
        ...(unit !== undefined && { unit: `十${unit}` }),
        ...(baseline && { baseline: { ...baseline, value: tenth(baseline.value) } }),
        targets: targets.map(inTens),
      },
      {
        values: Object.fromEntries(
          Object.entries(seen.case.values).map(([period, input]): [PeriodText, ObservationInput] => [
            period,
            typeof input === "object" && input !== null && "status" in input
              ? { ...input, value: tenth(input.value) }
              : input,
          ]),
        ),
      },
    );
    // A path is drawn to the digits that are printed, and a value on what is drawn is on track.
    if (seen.assessment.pace === 1 || other.assessment.pace === 1) return [];
    const amounts = [
      "target",
      "otherTargets",
      "latest",
      "gap",
      "required",
      "shortfall",
      "requiredAhead",
      "best",
      "issues",
    ];
    return differences(resultsOf(seen), resultsOf(other), amounts, 1e-6);
  },
};

function tenth(value: Parameters<typeof decimal>[0]): string {
  return decimalText(decimal(value).div(10));
}

function inTens(target: Target): Target {
  const isAmount = ["level", "increase", "period-average", "yearly-change", "every-year"].includes(
    target.basis,
  );
  if (!isNumericTarget(target) || !isAmount) return target;
  if (target.comparator === "between")
    return { ...target, lower: tenth(target.lower), upper: tenth(target.upper) };
  return { ...target, value: tenth(target.value) };
}
