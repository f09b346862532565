import { decimal, decimalText } from "./decimal.js";
import type { DecimalText } from "./decimal-text.js";
import { placesWritten, quantaText, wholeQuanta } from "./whole-quanta.js";

/** How far one number is from another, exactly. */
export function distance(one: DecimalText, other: DecimalText): DecimalText {
  const places = Math.max(placesWritten(one), placesWritten(other));
  const [a, b] = [wholeQuanta(one, places), wholeQuanta(other, places)];
  if (a !== undefined && b !== undefined) return quantaText(Math.abs(a - b), places);
  return decimalText(decimal(one).minus(decimal(other)).abs());
}
