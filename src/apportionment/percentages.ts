import { sum } from "./apportionment.js";
import { largestRemainder } from "./largest-remainder.js";

/**
 * Counts as percentages that add to 100 (largest remainder): whole ones, or with as many decimals as it takes to give
 * equal counts equal percentages, and 0 to none but nothing, 100 to none but all. Where no decimal helps, as of three
 * equal counts, equal ones stay equal and add to 99.9. All zero where there is nothing to share.
 */
export function percentages(counts: readonly number[]): readonly number[] {
  const weights = counts.map(BigInt);
  const all = sum(weights);
  if (all === 0n) return counts.map(() => 0);
  for (const places of placesFor(all)) {
    const total = 100n * 10n ** BigInt(places);
    const shares = largestRemainder({ total, weights }).units.map((units) => Number(units) / 10 ** places);
    if (agree(counts, shares) && isFaithful(counts, shares)) return shares;
  }
  const rounded = (places: number): readonly number[] =>
    counts.map((count) => Math.floor((count * 100 * 10 ** places) / Number(all) + 0.5) / 10 ** places);
  const enough = placesFor(all).find((places) => places > 0 && isFaithful(counts, rounded(places)));
  return rounded(enough ?? placesFor(all).length);
}

/** From whole percentages to so many decimals that one of all is seen. */
function placesFor(all: bigint): readonly number[] {
  return Array.from({ length: Math.max(2, String(all).length) }, (_, places) => places);
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

/** Whether nothing that is there is given as nothing. Then no part is given as all: its 100 would leave 0 to the others. */
function isFaithful(counts: readonly number[], shares: readonly number[]): boolean {
  return counts.every((count, index) => count === 0 || shares[index] !== 0);
}
