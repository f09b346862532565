import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import { studentTCdf } from "../statistics/student-t-cdf.js";
import { type Bound, limitsOf } from "../value/bound.js";
import type { Direction } from "../value/measure.js";

/** The probability that the outcome of a forecast year meets a bound, from the same distribution as the intervals. */
export function probabilityOf(
  { degreesOfFreedom }: Forecast,
  { location, scale }: ForecastPoint,
  bound: Bound,
  direction: Direction,
): number {
  const { lower, upper } = limitsOf(bound, direction);
  const below = (limit: number): number => {
    if (scale > 0) return studentTCdf((limit - location) / scale, degreesOfFreedom);
    return limit > location ? 1 : 0;
  };
  const notAbove = (limit: number): number => (scale > 0 ? below(limit) : limit >= location ? 1 : 0);
  const high = upper === undefined ? 1 : notAbove(Number(upper));
  const low = lower === undefined ? 0 : below(Number(lower));
  return Math.min(1, Math.max(0, high - low));
}
