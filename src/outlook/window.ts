import { type Bound, limitsOf } from "../value/bound.js";
import type { Direction } from "../value/measure.js";

/** Where a bound is met, in floating numbers, as forecasts are; an open end is infinite, a strict one left out. */
export interface Window {
  readonly least: number;
  readonly most: number;
  readonly strict: boolean;
}

export function windowOf(bound: Bound, direction?: Direction): Window {
  const { lower, upper, strict = false } = limitsOf(bound, direction);
  return { least: Number(lower ?? -Infinity), most: Number(upper ?? Infinity), strict };
}

export function reachesLeast(value: number, { least, strict }: Window): boolean {
  return strict ? value > least : value >= least;
}

export function keepsMost(value: number, { most, strict }: Window): boolean {
  return strict ? value < most : value <= most;
}
