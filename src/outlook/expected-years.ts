import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import type { Bound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";
import type { PeriodText } from "../value/period.js";
import type { ExpectedYears } from "./outlook-result.js";
import { keepsMost, reachesLeast, windowOf } from "./window.js";

/** The years in which the first interval of a forecast touches a bound, and lies within it as a whole. */
export function expectedYears(
  { points }: Forecast,
  bound: Bound,
  direction: Direction,
): ExpectedYears | null {
  const level = points[0]?.intervals[0]?.level;
  if (level === undefined) return null;
  const window = windowOf(bound, direction);
  const first = (holds: (lower: number, upper: number) => boolean): PeriodText | null =>
    points.find(
      ({ intervals: [interval] }: ForecastPoint) => interval && holds(interval.lower, interval.upper),
    )?.period ?? null;
  return {
    level,
    earliest: first((lower, upper) => reachesLeast(upper, window) && keepsMost(lower, window)),
    latest: first((lower, upper) => reachesLeast(lower, window) && keepsMost(upper, window)),
  };
}
