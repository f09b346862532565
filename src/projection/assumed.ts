import type { Message } from "../issue.js";
import type { MissingReason } from "../value/missing.js";
import type { Point } from "./point.js";

/**
 * What is assumed of the years ahead, in place of where a method leads (情景假设). It moves the course of levels or yearly
 * amounts; of a running total that of the amounts. How far outcomes scatter is left as it is, unless it is certain.
 */
export interface Assumed {
  /** The value of the year that ends at a time, from the last whole one and from the method's own; `NaN` where there is none. */
  readonly valueAt: (end: number, last: Point, forecast: number) => number;
  /** Taken as certain, so that nothing scatters around it. */
  readonly certain: boolean;
  /** Why it says nothing of values like these. */
  readonly refusal?: (last: Point) => MissingReason | undefined;
  readonly words: (last: Point) => Message;
}

/** The same of values in a larger or smaller unit. */
export function assumedInUnits(assumed: Assumed, unit: number): Assumed {
  if (unit === 1) return assumed;
  const given = ({ at, value }: Point): Point => ({ at, value: value * unit });
  return {
    ...assumed,
    valueAt: (end, last, forecast) => assumed.valueAt(end, given(last), forecast * unit) / unit,
    words: (last) => assumed.words(given(last)),
  };
}
