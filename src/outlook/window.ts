import { type Bound, limitsOf } from "../value/bound.js";
import type { Direction } from "../value/measure.js";

/** Where bounds are met, all of them, in floating numbers, as forecasts are; an open end is infinite. */
export interface Window {
  readonly least: number;
  readonly most: number;
  /** Whether the lower end itself is left out. */
  readonly above: boolean;
  /** Whether the upper end itself is left out. */
  readonly below: boolean;
}

/** The window in which every one of some bounds is met. */
export function windowOf(bounds: readonly Bound[], direction?: Direction): Window {
  let [least, most, above, below] = [-Infinity, Infinity, false, false];
  for (const bound of bounds) {
    const { lower, upper, strict = false } = limitsOf(bound, direction);
    const [low, high] = [Number(lower ?? -Infinity), Number(upper ?? Infinity)];
    if (low >= least) [least, above] = [low, strict || (low === least && above)];
    if (high <= most) [most, below] = [high, strict || (high === most && below)];
  }
  return { least, most, above, below };
}

export function reachesLeast(value: number, { least, above }: Window): boolean {
  return above ? value > least : value >= least;
}

export function keepsMost(value: number, { most, below }: Window): boolean {
  return below ? value < most : value <= most;
}

export function liesIn(value: number, window: Window): boolean {
  return reachesLeast(value, window) && keepsMost(value, window);
}
