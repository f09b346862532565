import type { DecimalText } from "../value/decimal-text.js";

/** How many decimal places a number is printed with; 6.00 has two, and is more exact than 6. */
export function printedPlaces(value: DecimalText): number {
  return value.split(".")[1]?.length ?? 0;
}
