import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import { studentTCdf } from "../statistics/student-t-cdf.js";
import { type Bound, meetsBound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";
import { windowOf } from "./window.js";

/**
 * The probability that the outcome of a forecast year meets a bound, from the same distribution as the intervals, cut
 * where they are: what lies beyond an end of the range lies at that end.
 */
export function probabilityOf(
  { degreesOfFreedom, range }: Pick<Forecast, "degreesOfFreedom" | "range">,
  { location, scale }: Pick<ForecastPoint, "location" | "scale">,
  bound: Bound,
  direction: Direction,
): number {
  // Scatter below twelve digits is that of floating arithmetic: the outcome is then certain.
  if (scale <= 1e-12 * Math.abs(location)) {
    return meetsBound(Number(location.toPrecision(12)), bound, direction) ? 1 : 0;
  }
  const { least, most, strict } = windowOf(bound, direction);
  const [lower, upper] = [range.lower ?? -Infinity, range.upper ?? Infinity];
  const upTo = (limit: number, limitIncluded: boolean): number => {
    if (limit < lower || (limit === lower && !limitIncluded)) return 0;
    if (limit > upper || (limit === upper && limitIncluded)) return 1;
    return studentTCdf((limit - location) / scale, degreesOfFreedom);
  };
  return Math.min(1, Math.max(0, upTo(most, !strict) - upTo(least, strict)));
}
