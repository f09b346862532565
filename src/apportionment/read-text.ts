import { type DecimalInput, decimalText, readDecimal } from "../value/decimal.js";
import { type DecimalText, isDecimalText } from "../value/decimal-text.js";

/** Canonical or plain decimal text of an input; `undefined` for what is no decimal number. */
export function readText(value: DecimalInput | undefined): DecimalText | undefined {
  // The two usual inputs need no Decimal: 100,000 of them would cost more than the allocation itself.
  if (typeof value === "string") return isDecimalText(value) ? value : undefined;
  if (Number.isSafeInteger(value)) return String(value);
  const exact = readDecimal(value);
  return exact === undefined ? undefined : decimalText(exact);
}
