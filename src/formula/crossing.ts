import { bracket } from "./bracket.js";
import { compare, type Fraction, floor } from "./fraction.js";
import { type LineRatio, solveLineRatio } from "./line-ratio.js";

/** A formula in one unknown, in base units. */
export interface OneUnknown {
  readonly valueAt: (x: Fraction) => Fraction | undefined;
  /** Absent where the unknown is multiplied with itself or stands in a `min` or `max`. */
  readonly ratio?: LineRatio | undefined;
  /** Whether the unknown comes in whole numbers. */
  readonly whole: boolean;
}

/** Where the formula takes a value, at 0 or more; bracketed, the number just before. */
export function crossing({ valueAt, ratio }: OneUnknown, level: Fraction): Fraction | undefined {
  if (ratio === undefined) return bracket(valueAt, level);
  const solution = solveLineRatio(ratio, level);
  if (solution === undefined || solution.above < 0n) return undefined;
  // Multiplied out, a ratio may have a solution where the formula itself divides by 0.
  return valueAt(solution) === undefined ? undefined : solution;
}

/**
 * The whole number next to where the formula crosses a level that still reaches it: the first where more reaches it
 * (`upwards`), the last where less does.
 */
export function wholeAt(
  problem: OneUnknown,
  level: Fraction,
  upwards: boolean,
  reaches: (value: Fraction) => boolean,
): bigint | undefined {
  const exact = crossing(problem, level);
  if (exact === undefined) return undefined;
  const near = floor(exact);
  const valueAt = (x: bigint): Fraction | undefined => problem.valueAt({ above: x, below: 1n });
  const [value, next] = [valueAt(near + 1n), valueAt(near + 2n)];
  if (value === undefined || next === undefined) return undefined;
  const rises = compare(next, value) >= 0;
  const candidates = [near - 1n, near, near + 1n, near + 2n].filter((x) => x >= 0n);
  const reaching = candidates.filter((x) => {
    const one = valueAt(x);
    return one !== undefined && reaches(one);
  });
  return rises === upwards ? reaching.at(0) : reaching.at(-1);
}
