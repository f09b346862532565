import { type Decimal, decimal, decimalText } from "./decimal.js";
import type { DecimalText } from "./decimal-text.js";
import { shortDecimal } from "./short-decimal.js";

/**
 * An exact number in as many significant digits as a reader needs, and more where those would belie what is said of it:
 * 49.996 is not "50, below 50".
 */
export function enoughDigits(
  exact: Decimal,
  said: (shown: Decimal) => unknown,
  least = decimal(shortDecimal(decimalText(exact))).precision(),
): DecimalText {
  const meant = said(exact);
  for (let digits = least; digits < exact.precision(); digits++) {
    const shown = exact.toSignificantDigits(digits);
    if (said(shown) === meant) return shown.toFixed();
  }
  return exact.toFixed();
}
