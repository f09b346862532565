import type { DecimalText } from "../value/decimal-text.js";
import { type Missing, missing } from "../value/missing.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { yearPosition } from "../value/year-position.js";
import { fromParts } from "./from-parts.js";
import { knownValues, valuesObserved } from "./known-values.js";
import type { ObservedValue } from "./observation.js";
import { periodKey } from "./period-key.js";
import type { Series } from "./series.js";

/** What a series says of single periods. */
export interface Reading {
  /** The value of a period, or why there is none. */
  readonly at: (period: PeriodText) => ObservedValue | Missing;
  /** The value of two periods that compare, or why there is no pair: a break between them leaves none. */
  readonly pair: (from: PeriodText, to: PeriodText) => readonly [DecimalText, DecimalText] | Missing;
  /** The last period that is known as a whole; absent where there is none. */
  readonly latest?: PeriodText;
}

/**
 * Reads single periods of a series. Amounts are added up from their parts, a part of a year is found by its days,
 * and a forecast is no value. What lies before a break is still the value of its period.
 */
export function readingOf(series: Series | undefined): Reading {
  if (series === undefined) {
    const none = () => missing("no-observation");
    return { at: none, pair: none };
  }
  const known = knownValues(series);
  const found = new Map<string, ObservedValue>();
  const keyOf = (period: PeriodText): string => periodKey(series, parsePeriod(period, series));
  const put = (observed: ObservedValue) => found.set(keyOf(observed.period), observed);
  for (const { observed, why } of known.left) if (why !== "forecast") put(observed);
  known.underWay?.parts.forEach(put);
  for (const { observed } of known.values) put(observed);
  const gaps = new Map(known.gaps.map((gap) => [keyOf(gap.period), gap.reason]));
  const addedUp = fromParts({ ...series, observations: valuesObserved(series) });
  const at = (period: PeriodText): ObservedValue | Missing => {
    const key = keyOf(period);
    return (
      found.get(key) ?? addedUp(parsePeriod(period, series)) ?? missing(gaps.get(key) ?? "no-observation")
    );
  };
  const pair = (from: PeriodText, to: PeriodText): readonly [DecimalText, DecimalText] | Missing => {
    const [then, now] = [at(from), at(to)];
    if ("missing" in then) return then;
    if ("missing" in now) return now;
    const [start, end] = [yearPosition(from, series), yearPosition(to, series)];
    const isBroken = known.breaks.some((one) => one.at > start && one.at <= end);
    return isBroken ? missing("not-comparable") : [then.value, now.value];
  };
  const latest = known.values.at(-1)?.observed.period;
  return { at, pair, ...(latest !== undefined && { latest }) };
}
