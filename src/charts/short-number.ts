import type { DecimalText } from "../value/decimal-text.js";

/** A number as a label prints it: to the digit, or to six digits where one derived by arithmetic has dozens. */
export function shortNumber(value: DecimalText): string {
  return value.length <= 9 ? value : String(Number(Number(value).toPrecision(6)));
}
