import { isWholeYear } from "../value/is-whole-year.js";
import { type DateText, parsePeriod } from "../value/period.js";
import type { Writable } from "../value/writable.js";
import { yearPosition } from "../value/year-position.js";
import type { Known, KnownValue, LeftOut, LeftOutWhy } from "./known.js";
import { hasValue, type MissingValue, type Observation, type ObservedValue } from "./observation.js";
import { inTime } from "./order.js";
import type { Series } from "./series.js";
import { yearlyValues } from "./yearly-values.js";

/** The time from which observations count. */
export interface KnownSpan {
  /** The last day that is known; all of it unless told. */
  readonly until?: DateText | undefined;
  /** On the axis of years: what ends here or before takes no part, such as of a total what lies before its plan. */
  readonly after?: number | undefined;
  /** On the axis of years: what ends later takes no part. */
  readonly upTo?: number | undefined;
}

/**
 * Which observations of a series count (有效观测值): a forecast is no observation; of what is counted by years only whole
 * years, added up from their parts where they add up; what lies before a break does not compare with what comes after.
 * This is the one place where that is decided.
 */
export function knownValues(series: Series, { until, after, upTo }: KnownSpan = {}): Known {
  const day = until === undefined ? undefined : yearPosition(until, series);
  const left: LeftOut[] = [];
  const gaps: MissingValue[] = [];
  const within: KnownValue[] = [];
  for (const observed of series.observations) {
    const at = yearPosition(observed.period, series);
    if (!hasValue(observed)) {
      const counts = series.measure !== "annual" || isWholeYear(observed.period, series);
      if (counts && outside(observed.status, at) === undefined) gaps.push(observed);
      continue;
    }
    const why = outside(observed.status, at);
    if (why === undefined) within.push({ at, observed });
    else left.push({ observed, why });
  }
  const known = inTime(within, series);
  const { values, underWay, disagreeing } =
    series.measure === "annual" ? yearlyValues(series, known, left) : { values: known, disagreeing: [] };
  const breaks = known.filter(({ observed }) => observed.status === "B");
  const from = fromLastBreak(values, breaks);
  for (const { observed } of values.slice(0, from)) left.push({ observed, why: "before-break" });
  const all: Writable<Known> = {
    values: from > 0 ? values.slice(from) : values,
    breaks,
    left,
    gaps: withoutValues(gaps, values, series),
    disagreeing,
  };
  if (underWay !== undefined) all.underWay = underWay;
  return all;

  function outside(status: Observation["status"], at: number): LeftOutWhy | undefined {
    if (day !== undefined && at > day) return "not-known-yet";
    if (status === "F") return "forecast";
    if (after !== undefined && at <= after) return "before-plan";
    return upTo !== undefined && at > upTo ? "after-target" : undefined;
  }
}

/**
 * Where the values begin that compare with each other. A break in a part of a year is one of that whole year; in the year
 * under way it says nothing yet of the years that are over.
 */
function fromLastBreak(values: readonly KnownValue[], breaks: readonly KnownValue[]): number {
  const end = values.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  // A break that nothing counted comes after cuts nothing off.
  const last = breaks.findLast(({ at }) => at <= end);
  return last === undefined ? 0 : values.findIndex(({ at }) => at >= last.at);
}

/** Every value that was there on a day, whether it counts or not: what was read, not what is judged by. */
export function valuesUntil(series: Series, until: DateText | undefined): readonly ObservedValue[] {
  return series.observations.filter(
    (one): one is ObservedValue =>
      hasValue(one) && (until === undefined || parsePeriod(one.period, series).end <= until),
  );
}

/** Every value that is no forecast, whether it counts by itself or not: what amounts are added up from. */
export function valuesObserved({ observations }: Series): readonly ObservedValue[] {
  return observations.filter((one): one is ObservedValue => hasValue(one) && one.status !== "F");
}

/** A gap beside a value of the same time is none. */
function withoutValues(
  gaps: readonly MissingValue[],
  values: readonly KnownValue[],
  series: Series,
): readonly MissingValue[] {
  if (gaps.length === 0) return gaps;
  const known = new Set(values.map(({ at }) => at));
  return gaps.filter(({ period }) => !known.has(yearPosition(period, series)));
}
