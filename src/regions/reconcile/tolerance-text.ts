import { decimal } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { enoughDigits } from "../../value/enough-digits.js";

/** What rounding can make, in two digits, or as many as keep it below a difference that it does not explain. */
export function toleranceText(tolerance: DecimalText, difference: DecimalText): DecimalText {
  const size = decimal(difference).abs();
  return enoughDigits(decimal(tolerance), (shown) => shown.lt(size), 2);
}
