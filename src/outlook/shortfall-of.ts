import { type Bound, levelOf, meetsBound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";

/** How far a mean is off a bound; 0 where it meets it. Beyond twelve digits floating arithmetic says nothing. */
export function shortfallOf(mean: number, bound: Bound, direction: Direction): number {
  const rounded = Number(mean.toPrecision(12));
  if (meetsBound(rounded, bound, direction)) return 0;
  return Number(Math.abs(Number(levelOf(bound, direction, rounded)) - mean).toPrecision(12));
}
