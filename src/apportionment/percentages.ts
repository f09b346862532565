import { sum } from "./apportionment.js";
import { largestRemainder } from "./largest-remainder.js";

/**
 * Counts as percentages that add to 100 (largest remainder): whole ones, or with one decimal where whole ones would give
 * equal counts different percentages. Where no decimal helps, as of three equal counts, equal ones stay equal and add to
 * 99.9. All zero where there is nothing to share.
 */
export function percentages(counts: readonly number[]): readonly number[] {
  const weights = counts.map(BigInt);
  if (sum(weights) === 0n) return counts.map(() => 0);
  for (const [total, unit] of [
    [100n, 1],
    [1000n, 10],
  ] as const) {
    const shares = largestRemainder({ total, weights }).units.map((units) => Number(units) / unit);
    if (agree(counts, shares)) return shares;
  }
  const all = counts.reduce((total, count) => total + count, 0);
  return counts.map((count) => Math.floor((count * 1000) / all + 0.5) / 10);
}

function agree(counts: readonly number[], shares: readonly number[]): boolean {
  const shareOf = new Map<number, number>();
  return counts.every((count, index) => {
    const share = shares[index] ?? 0;
    const before = shareOf.get(count) ?? share;
    shareOf.set(count, share);
    return before === share;
  });
}
