import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import { studentTCdf } from "../statistics/student-t-cdf.js";
import { type Bound, limitsOf, meetsBound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";

/** The probability that the outcome of a forecast year meets a bound, from the same distribution as the intervals. */
export function probabilityOf(
  { degreesOfFreedom }: Forecast,
  { location, scale }: ForecastPoint,
  bound: Bound,
  direction: Direction,
): number {
  // Scatter below twelve digits is that of floating arithmetic: the outcome is then certain.
  if (scale <= 1e-12 * Math.abs(location)) {
    return meetsBound(Number(location.toPrecision(12)), bound, direction) ? 1 : 0;
  }
  const { lower, upper } = limitsOf(bound, direction);
  const below = (limit: string): number => studentTCdf((Number(limit) - location) / scale, degreesOfFreedom);
  const high = upper === undefined ? 1 : below(upper);
  const low = lower === undefined ? 0 : below(lower);
  return Math.min(1, Math.max(0, high - low));
}
