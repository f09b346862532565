import { outcomeAt, type Predictive, probabilityBelow } from "../projection/predictive.js";
import { liesIn, type Window } from "./window.js";

/**
 * The probability that the outcome of a forecast year lies in a window. It is 0 or 1 only where that is certain.
 */
export function probabilityOf(year: Predictive, window: Window): number {
  const { least, most, above, below } = window;
  const { location, scale } = year;
  // Scatter below twelve digits is that of floating arithmetic: the outcome is then certain.
  if (scale <= 1e-12 * Math.abs(location)) {
    const value = outcomeAt(0, { ...year, location: Number(location.toPrecision(12)) });
    return liesIn(value, window) ? 1 : 0;
  }
  const notBelow = probabilityBelow(least, above, year);
  const notAbove = probabilityBelow(most, !below, year);
  if (notBelow === 0 || notAbove === 1) return Math.max(0, notAbove - notBelow);
  // Two ends far out on one side differ by less than a floating number can tell; that is little, not nothing.
  return least > most || (least === most && (above || below))
    ? 0
    : Math.max(Number.EPSILON, notAbove - notBelow);
}
