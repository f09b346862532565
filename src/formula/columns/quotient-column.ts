import { leastDivisor, slack } from "./rounding-bound.js";

/**
 * One column over another, times `scale`, rounded to whole numbers and divided by `divisor`. The rows it cannot decide
 * come back by index; see rounding-bound.ts, part 3.
 */
export function quotientColumn(
  above: Float64Array,
  below: Float64Array,
  scale: number,
  divisor: number,
  result: Float64Array,
): number[] {
  const undecided: number[] = [];
  // Taken out of their module once: some loaders read an import anew at each use.
  const [share, least] = [slack, leastDivisor];
  for (let row = 0; row < result.length; row++) {
    // Always there: the columns have one length. (`??` costs nothing where it is never taken.)
    const b = below[row] ?? Number.NaN;
    const scaled = ((above[row] ?? Number.NaN) / b) * scale;
    const size = Math.abs(scaled);
    const whole = Math.floor(size + 0.5);
    // Adding 0 turns -0 into 0.
    result[row] = (scaled < 0 ? -whole : whole) / divisor + 0;
    const divisible = Math.abs(b) > least && Math.abs(b) < Number.POSITIVE_INFINITY;
    if (!(divisible && Math.abs(size - whole) + share * size < 0.5)) undecided.push(row);
  }
  return undecided;
}
