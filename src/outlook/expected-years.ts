import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import type { PeriodText } from "../value/period.js";
import type { ExpectedYears } from "./outlook-result.js";
import { keepsMost, reachesLeast, type Window } from "./window.js";

/** The years in which the first interval of a forecast touches a window, and lies within it as a whole. */
export function expectedYears({ points }: Pick<Forecast, "points">, window: Window): ExpectedYears | null {
  const level = points[0]?.intervals[0]?.level;
  if (level === undefined) return null;
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
