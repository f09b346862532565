import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import { studentTCdf } from "../statistics/student-t-cdf.js";
import { liesIn, type Window } from "./window.js";

/**
 * The probability that the outcome of a forecast year lies in a window, from the same distribution as the intervals, cut
 * where they are: what lies beyond an end of the range lies at that end. It is 0 or 1 only where that is certain.
 */
export function probabilityOf(
  { degreesOfFreedom, range }: Pick<Forecast, "degreesOfFreedom" | "range">,
  { location, scale }: Pick<ForecastPoint, "location" | "scale">,
  window: Window,
): number {
  const { least, most, above, below } = window;
  const [lower, upper] = [range.lower ?? -Infinity, range.upper ?? Infinity];
  // Scatter below twelve digits is that of floating arithmetic: the outcome is then certain.
  if (scale <= 1e-12 * Math.abs(location)) {
    const value = Math.min(upper, Math.max(lower, Number(location.toPrecision(12))));
    return liesIn(value, window) ? 1 : 0;
  }
  const upTo = (limit: number, limitIncluded: boolean): number => {
    if (limit < lower || (limit === lower && !limitIncluded)) return 0;
    if (limit > upper || (limit === upper && limitIncluded)) return 1;
    return open(studentTCdf((limit - location) / scale, degreesOfFreedom));
  };
  const [notBelow, notAbove] = [upTo(least, above), upTo(most, !below)];
  if (notBelow === 0 || notAbove === 1) return Math.max(0, notAbove - notBelow);
  // Two ends far out on one side differ by less than a floating number can tell; that is little, not nothing.
  return least > most || (least === most && (above || below))
    ? 0
    : Math.max(Number.EPSILON, notAbove - notBelow);
}

/** Tails far out are little, not nothing. */
function open(probability: number): number {
  return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
}
