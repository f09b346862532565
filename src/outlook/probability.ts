import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import { studentTCdf } from "../statistics/student-t-cdf.js";
import { type Bound, limitsOf, meetsBound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";

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
  const { lower, upper, strict } = limitsOf(bound, direction);
  const [least, most] = [range.lower ?? -Infinity, range.upper ?? Infinity];
  const below = (limit: number): number => studentTCdf((limit - location) / scale, degreesOfFreedom);

  let short = 0;
  if (lower !== undefined) {
    const limit = Number(lower);
    if (limit > most || (strict && limit === most)) short = 1;
    else if (limit > least || strict) short = below(limit);
  }
  let within = 1;
  if (upper !== undefined) {
    const limit = Number(upper);
    if (limit < least || (strict && limit === least)) within = 0;
    else if (limit < most || strict) within = below(limit);
  }
  return Math.min(1, Math.max(0, within - short));
}
