import { pointer, show, UsageError } from "../issue.js";
import { type Calendar, monthsEnd } from "../value/calendar.js";
import { type Frequency, type Period, type PeriodText, parsePeriod } from "../value/period.js";
import { yearText } from "../value/year-text.js";
import { notCombined, overTime } from "./aggregation.js";
import { checkSeries } from "./check-series.js";
import { gap } from "./combine.js";
import { hasValue, type Observation } from "./observation.js";
import { byEnd } from "./order.js";
import type { Series } from "./series.js";
import { coverOf } from "./year-so-far.js";

/**
 * A length of period that shorter ones roll up to.
 *
 * @category Series
 * @example
 * const frequency: RollUpFrequency = "year";
 */
export type RollUpFrequency = Exclude<Frequency, "day" | "span">;

const monthsIn: Record<RollUpFrequency, number> = { year: 12, half: 6, quarter: 3, month: 1 };

/**
 * Rolls a series up to longer periods, by its measure kind (时间汇总). A level and a running total take the value at the
 * period's end, however its period is written. An amount takes the sum of all parts; where two overlap, the longer
 * one counts. A share or score that was measured over parts of a period has no value for the whole. Gaps stay gaps,
 * with their reason.
 *
 * @param observed - The series; its measure kind and region rule decide, never an argument.
 * @param frequency - The length of the periods wanted.
 * @returns A series with one observation for each period that has at least one part.
 * @throws {@link UsageError} `Unknown frequency: expected "year", "half", "quarter" or "month", received …`
 * @throws {@link UsageError} `Not a series: …`
 * @category Series
 * @example
 * const stock = series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, { "2023-Q3": 90, "2023-Q4": 100 });
 * rollUp(stock, "year").observations // => [{ period: "2023", value: "100", status: "A" }]
 * const flow = series({ unit: "件", measure: "annual", regionRule: "sum" }, { "2023-S1": 40, "2023-S2": 60 });
 * rollUp(flow, "year").observations // => [{ period: "2023", value: "100", status: "A" }]
 */
export function rollUp(observed: Series, frequency: RollUpFrequency): Series {
  checkSeries(observed);
  checkFrequency(frequency);
  const rule = overTime(observed);
  const groups = new Map<PeriodText, Part[]>();
  for (const observation of observed.observations) {
    const period = parsePeriod(observation.period, observed);
    const whole = containing(period, monthsIn[frequency], observed);
    // A moment lies within the period that it ends, whatever it is called; an amount only where all of it does.
    if (rule !== "last" && period.start < parsePeriod(whole, observed).start) continue;
    const group = groups.get(whole);
    if (group === undefined) groups.set(whole, [{ period, observation }]);
    else group.push({ period, observation });
  }
  const observations = [...groups]
    .map(([text, parts]) => ({ whole: parsePeriod(text, observed), parts }))
    .toSorted((a, b) => byEnd(a.whole, b.whole))
    .map(({ whole, parts }) => (rule === "last" ? lastOf(whole, parts) : wholeOf(observed, whole, parts)));
  return { ...observed, observations };
}

interface Part {
  readonly period: Period;
  readonly observation: Observation;
}

/** The period of so many months in which another one ends. */
function containing({ year, end }: Period, months: number, calendar: Calendar): PeriodText {
  const prefix = yearText(year);
  if (months === 12) return prefix;
  if (months === 1) return end.slice(0, 7);
  let place = 1;
  while (monthsEnd(year, place * months, calendar) < end) place++;
  return `${prefix}-${months === 6 ? "S" : "Q"}${place}`;
}

/** The value at the end: of several that of the longest period; a gap beside a value is none. */
function lastOf(whole: Period, parts: readonly Part[]): Observation {
  const atEnd = parts
    .filter(({ period }) => period.end === whole.end)
    .toSorted((a, b) => byEnd(b.period, a.period));
  const last = atEnd.find(({ observation }) => hasValue(observation)) ?? atEnd[0];
  return last === undefined ? gap(whole, "incomplete-period") : { ...last.observation, period: whole.text };
}

function wholeOf(observed: Series, whole: Period, parts: readonly Part[]): Observation {
  const [only] = parts;
  const own = parts.filter(({ period }) => period.start === whole.start && period.end === whole.end);
  if (parts.length === own.length && only !== undefined && !own.some(isThere)) {
    return { ...only.observation, period: whole.text };
  }
  if (overTime(observed) === "none") {
    const stated = own.findLast(isThere);
    return stated === undefined
      ? gap(whole, notCombined(observed))
      : { ...stated.observation, period: whole.text };
  }
  const values = parts.map(({ observation }) => observation).filter(hasValue);
  const cover = coverOf(whole.start, whole.end, values, observed);
  if (cover?.until !== whole.end) return gap(whole, "incomplete-period");
  const [stated, ...more] = cover.parts;
  if (stated !== undefined && more.length === 0) return { ...stated, period: whole.text };
  const { value, status, qualifier } = cover;
  return { period: whole.text, value, status, ...(qualifier && { qualifier }) };
}

function isThere({ observation }: Part): boolean {
  return hasValue(observation);
}

function checkFrequency(frequency: RollUpFrequency): void {
  if (Object.hasOwn(monthsIn, frequency)) return;
  const received = show(frequency);
  throw new UsageError({
    code: "frequency-unknown",
    path: pointer("", "frequency"),
    expected: '"year", "half", "quarter" or "month"',
    received,
    message: {
      "zh-Hans": `未知的频率：应为 "year"、"half"、"quarter" 或 "month"，实为 ${received}`,
      en: `Unknown frequency: expected "year", "half", "quarter" or "month", received ${received}`,
    },
  });
}
