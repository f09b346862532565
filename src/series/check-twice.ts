import { UsageError } from "../issue.js";
import { canonicalText } from "../value/canonical-text.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type Finding, placed } from "../value/finding.js";
import { type Period, type PeriodText, parsePeriod, readPeriod } from "../value/period.js";
import { isYearText } from "../value/year-text.js";
import { hasValue, type Observation, type ObservedValue } from "./observation.js";
import { isOfMoment, periodKey, periodKeys } from "./period-key.js";
import type { Series } from "./series.js";
import type { SeriesKind } from "./series-kind.js";

/** A value of a time that had another one before, by its place in the list. */
interface Twice {
  readonly finding: Finding;
  readonly index: number;
}

/** Where one period, written in two ways, has two values. */
export function valuesTwice(
  kind: SeriesKind,
  observations: readonly { readonly one: Observation; readonly period: Period }[],
): readonly Twice[] {
  return twiceIn(
    kind,
    observations.map(({ one }) => one),
    (index) => periodKey(kind, observations[index]?.period ?? parsePeriod("")),
  );
}

/**
 * Throws where a time has two values, as `series` and `observe` do: a series that was made by hand was not checked yet, and
 * what reads it would have to choose. `path` is where it stands in the caller's data.
 */
export function checkNoneTwice(series: Series, path: () => string): void {
  const { observations } = series;
  if (endInOtherMonths(series)) return;
  const keyOf = periodKeys(series);
  const [first] = twiceIn(series, observations, (_, { period: text }) => {
    const period = readPeriod(text, series);
    return period === undefined ? text : keyOf(period);
  });
  if (first !== undefined) {
    throw new UsageError(placed(first.finding, `${path()}/observations/${first.index}`));
  }
}

/** Most series have one value a month or fewer, oldest first, and no period of them has to be read. */
function endInOtherMonths({ observations, yearEnds }: Series): boolean {
  let before = "";
  return observations.every(({ period }) => {
    // In which month a part of a fiscal year ends has to be worked out.
    const month = yearEnds === undefined || isYearText(period) ? monthOfEnd(period) : "";
    const follows = month > before;
    before = month;
    return follows;
  });
}

const lastMonths = new Map([
  ["S1", "06"],
  ["S2", "12"],
  ["Q1", "03"],
  ["Q2", "06"],
  ["Q3", "09"],
  ["Q4", "12"],
]);

function monthOfEnd(period: PeriodText): string {
  if (period.length === 4) return `${period}-12`;
  if (period.length === 15) return period.slice(8);
  const part = period.slice(5, 7);
  return period.slice(0, 5) + (lastMonths.get(part) ?? part);
}

function twiceIn(
  kind: SeriesKind,
  observations: readonly Observation[],
  keyOf: (index: number, one: ObservedValue) => string,
): readonly Twice[] {
  const found: Twice[] = [];
  const seen = new Map<string, ObservedValue>();
  for (const [index, one] of observations.entries()) {
    if (!hasValue(one)) continue;
    const key = keyOf(index, one);
    const before = seen.get(key);
    if (before !== undefined && isOther(before.value, one.value))
      found.push({ finding: twice(kind, before, one), index });
    seen.set(key, one);
  }
  return found;
}

/** Whether two texts are of two numbers: 2.0 is 2. */
function isOther(one: DecimalText, other: DecimalText): boolean {
  return one !== other && canonicalText(one) !== canonicalText(other);
}

function twice(kind: SeriesKind, before: ObservedValue, { period, value }: ObservedValue): Finding {
  const what = isOfMoment(kind) ? ["同一时点", "one moment"] : ["同一时期", "one period"];
  return {
    code: "period-twice",
    expected: `${before.value}, as for ${before.period}`,
    received: value,
    message: {
      "zh-Hans": `${what[0]}有两个值：${before.period} 为 ${before.value}，${period} 为 ${value}`,
      en: `Two values for ${what[1]}: ${before.value} for ${before.period} and ${value} for ${period}`,
    },
  };
}
