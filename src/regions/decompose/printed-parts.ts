import { roundToTotal } from "../../apportionment/round-to-total.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { fromQuanta, toQuanta } from "../../value/quanta.js";

/**
 * Parts of a whole as they are printed: rounded so that they add up to the printed whole, each beside its own number by less
 * than one unit of the last place, or by one where the printed whole itself is off. What is nothing stays nothing.
 *
 * Nothing where a number is beyond what floating arithmetic holds.
 *
 * @param parts - As numbers, in the unit of the whole.
 * @param whole - As printed, with at most so many decimal places.
 */
export function printedParts(
  parts: readonly number[],
  whole: DecimalText,
  decimals: number,
): readonly DecimalText[] | undefined {
  if (!parts.every((part) => Number.isFinite(part * 10 ** decimals))) return undefined;
  const total = toQuanta(whole, decimals) ?? 0n;
  const some = parts.flatMap((part, index) => (part === 0 ? [] : [{ part, index }]));
  // Numbers too close for floating arithmetic leave no part that differs from nothing; the whole is then the first's.
  if (some.length === 0) return parts.map((_, index) => fromQuanta(index === 0 ? total : 0n, decimals));
  const rounded = roundToTotal(
    some.map(({ part }) => part * 10 ** decimals),
    total,
  );
  const quanta = new Map(some.map(({ index }, place) => [index, rounded[place] ?? 0n]));
  return parts.map((_, index) => fromQuanta(quanta.get(index) ?? 0n, decimals));
}
