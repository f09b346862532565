import { type Bound, mapBound } from "../../../value/bound.js";
import { decimal } from "../../../value/decimal.js";
import type { DecimalText } from "../../../value/decimal-text.js";

/** A level that a plan prints stays as it is; one that was derived from a rate has as many digits as a reader can use. */
export function roundedBound(bound: Bound): Bound {
  return mapBound(bound, roundedLevel);
}

/** The same of a number: to four places, of large numbers to fewer. */
export function roundedLevel(value: DecimalText): DecimalText {
  const exact = decimal(value);
  if (exact.decimalPlaces() <= 4) return value;
  const places = exact.abs().gte(100) ? 1 : exact.abs().gte(1) ? 2 : 4;
  return exact.toDecimalPlaces(places).toFixed();
}
