import { readDecimal } from "./decimal.js";
import type { DecimalText } from "./decimal-text.js";
import { isOnSameSide } from "./same-side.js";

/**
 * A decimal as a reader sees it: to its last digit where it has no more than four places, since it was stated so; else,
 * as one derived by arithmetic may have thirty, to eight significant digits, or to the whole number where that is longer. It has more where fewer would put it on the
 * other side of one of `apart`, or on it. What is no decimal stays as it is.
 */
export function shortDecimal(value: DecimalText, apart: readonly DecimalText[] = []): DecimalText {
  // Most numbers are short, and stay as they are.
  const point = value.indexOf(".");
  if (point === -1 || value.length - point <= 5) return value;
  const exact = readDecimal(value);
  if (exact === undefined || exact.decimalPlaces() <= 4) return value;
  for (let digits = Math.max(8, exact.e + 1); digits < exact.precision(); digits++) {
    const short = exact.toSignificantDigits(digits);
    if (isOnSameSide(exact, short, apart)) return short.toFixed();
  }
  return exact.toFixed();
}
