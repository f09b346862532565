import { errorOf } from "./error-of.js";

/**
 * Rounds numbers to whole quanta that add to a total exactly: each down, then one up for the largest remainders, the
 * first of equal ones first. The numbers may be negative and off their total by an error of calculation. Remainders that
 * differ by less than such an error are equal, so that the order of the input decides and not the last binary digit.
 */
export function roundToTotal(values: readonly number[], total: bigint): bigint[] {
  const whole = values.map((value) => BigInt(Math.floor(value)));
  const count = BigInt(values.length);
  const left = total - whole.reduce((sum, value) => sum + value, 0n);
  const position = ((left % count) + count) % count;
  // An error of calculation beyond one unit each, possible only for sums of more than fifteen digits, is spread evenly.
  const everywhere = (left - position) / count;
  const byRemainder = firstOfEqual(values);
  const raised = new Set(byRemainder.slice(0, Number(position)));
  return whole.map((value, index) => value + everywhere + (raised.has(index) ? 1n : 0n));
}

/**
 * Places by remainder, the largest first; those that are beside the largest of them by less than the larger error of the two in
 * the order of the input. A large number has a large error, which says nothing of a small one beside it.
 */
function firstOfEqual(values: readonly number[]): readonly number[] {
  const parts = values.map((value, index) => ({
    index,
    remainder: value - Math.floor(value),
    error: errorOf(value),
  }));
  const groups: (typeof parts)[] = [];
  for (const part of parts.toSorted((a, b) => b.remainder - a.remainder)) {
    const [largest] = groups.at(-1) ?? [];
    const isEqual =
      largest !== undefined && largest.remainder - part.remainder < Math.max(largest.error, part.error);
    if (isEqual) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((group) => group.toSorted((a, b) => a.index - b.index)).map(({ index }) => index);
}
