import { add, compare, type Fraction, floor, negate } from "../exact/fraction.js";
import { bracket } from "./bracket.js";
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

const little: Fraction = { above: 1n, below: 10n ** 9n };

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
  // The formula may divide by 0 at the next whole number already: which way it goes shows right beside the crossing.
  const beside = (distance: Fraction): Fraction => problem.valueAt(add(exact, distance)) ?? level;
  const rises = compare(beside(little), beside(negate(little))) >= 0;
  const candidates = [near - 1n, near, near + 1n].filter((x) => x >= 0n);
  const reached = candidates.map((x) => {
    const one = problem.valueAt({ above: x, below: 1n });
    return one !== undefined && reaches(one);
  });
  const first = reached.indexOf(true);
  // Where it divides by 0 the formula begins anew, and what reaches the level beyond does not belong to it.
  const last = reached.indexOf(false, first) - 1;
  return first === -1 ? undefined : candidates[rises === upwards ? first : last];
}
