import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import { type Bound, limitsOf } from "../value/bound.js";
import type { Direction } from "../value/measure.js";
import type { PeriodText } from "../value/period.js";
import type { ExpectedYears } from "./outlook-result.js";

/** The years in which the first interval of a forecast touches a bound, and lies within it as a whole. */
export function expectedYears(
  { points }: Forecast,
  bound: Bound,
  direction: Direction,
): ExpectedYears | null {
  const level = points[0]?.intervals[0]?.level;
  if (level === undefined) return null;
  const limits = limitsOf(bound, direction);
  const isAbove = (value: number, limit: number): boolean =>
    value > limit || (value === limit && limits.strict !== true);
  const [least, most] = [Number(limits.lower ?? -Infinity), Number(limits.upper ?? Infinity)];
  const first = (holds: (lower: number, upper: number) => boolean): PeriodText | null =>
    points.find(
      ({ intervals: [interval] }: ForecastPoint) => interval && holds(interval.lower, interval.upper),
    )?.period ?? null;
  return {
    level,
    earliest: first((lower, upper) => isAbove(upper, least) && isAbove(most, lower)),
    latest: first((lower, upper) => isAbove(lower, least) && isAbove(most, upper)),
  };
}
