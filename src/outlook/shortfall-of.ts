import { type Bound, levelOf, meetsBound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";

/** How far a mean is off the bounds, off the farthest of several; 0 where it meets them. */
export function shortfallOf(mean: number, bounds: readonly Bound[], direction: Direction): number {
  let most = 0;
  for (const bound of bounds) most = Math.max(most, offBound(mean, bound, direction));
  return most;
}

function offBound(mean: number, bound: Bound, direction: Direction): number {
  // Beyond twelve digits floating arithmetic says nothing.
  const rounded = Number(mean.toPrecision(12));
  if (meetsBound(rounded, bound, direction)) return 0;
  return Number(Math.abs(Number(levelOf(bound, direction, rounded)) - mean).toPrecision(12));
}
