import { type DecimalText, isDecimalText, mostDigits, notDecimal } from "./decimal-text.js";
import { fromQuanta, placesOf, toQuanta } from "./quanta.js";
import { placesWritten, quantaText, wholeQuanta } from "./whole-quanta.js";

/** A sum with all its digits, however many: whole numbers of one size, ten to the power of minus its places. */
export interface WholeSum {
  readonly quanta: bigint;
  readonly places: number;
}

/** A sum of any length and one number more. */
export function addedTo(sum: WholeSum | DecimalText, amount: DecimalText): WholeSum {
  const { quanta, places: before } = typeof sum === "string" ? wholeSum(sum) : sum;
  const places = Math.max(before, placesOf(amount));
  return { quanta: quanta * 10n ** BigInt(places - before) + quantaOf(amount, places), places };
}

/** A sum of any length as decimal text, rounded once. */
export const sumText = ({ quanta, places }: WholeSum): DecimalText => fromQuanta(rounded(quanta), places);

function wholeSum(value: DecimalText): WholeSum {
  const places = placesOf(value);
  return { quanta: quantaOf(value, places), places };
}

/** One number and another, exactly: whole numbers of one size are added, so that no library is needed for it. */
export function plus(one: DecimalText, other: DecimalText): DecimalText {
  return sumOf(one, other, 1);
}

/** One number less another, exactly. */
export function minus(one: DecimalText, other: DecimalText): DecimalText {
  return sumOf(one, other, -1);
}

/** Below 0, 0 or above it, as the number is. */
export function signOf(value: DecimalText): number {
  const quanta = quantaOf(value, placesOf(value));
  return quanta < 0n ? -1 : quanta > 0n ? 1 : 0;
}

function sumOf(one: DecimalText, other: DecimalText, sign: 1 | -1): DecimalText {
  const written = Math.max(placesWritten(one), placesWritten(other));
  const [a, b] = [wholeQuanta(one, written), wholeQuanta(other, written)];
  if (a !== undefined && b !== undefined) return quantaText(a + sign * b, written);
  for (const value of [one, other]) if (!isDecimalText(value)) throw notDecimal(value);
  const places = Math.max(placesOf(one), placesOf(other));
  return fromQuanta(rounded(quantaOf(one, places) + BigInt(sign) * quantaOf(other, places)), places);
}

function quantaOf(value: DecimalText, places: number): bigint {
  return toQuanta(value, places) ?? 0n;
}

/** To as many significant digits as decimal text holds, a tie away from zero. */
function rounded(quanta: bigint): bigint {
  const more = String(quanta).replace("-", "").length - mostDigits;
  if (more <= 0) return quanta;
  const unit = 10n ** BigInt(more);
  const half = quanta < 0n ? -unit / 2n : unit / 2n;
  return ((quanta + half) / unit) * unit;
}
