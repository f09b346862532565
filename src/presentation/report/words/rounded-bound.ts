import type { Bound } from "../../../value/bound.js";
import { type Decimal, decimal } from "../../../value/decimal.js";
import type { DecimalText } from "../../../value/decimal-text.js";
import { mapBound } from "../../../value/map-bound.js";
import { isOnSameSide } from "../../../value/same-side.js";

/**
 * A level that a plan prints stays as it is; one that was derived from a rate has as many digits as a reader can use, and
 * as it takes not to reach or cross what it is told `beside`.
 */
export function roundedBound(bound: Bound, beside: readonly DecimalText[] = []): Bound {
  return mapBound(bound, (value) => roundedLevel(value, beside));
}

/** A difference to a level, to the places that the level is told with. */
export function roundedDifference(difference: DecimalText, level: DecimalText): DecimalText {
  const [by, exact] = [decimal(difference), decimal(level)];
  // As far as both are printed, it is exact.
  if (by.decimalPlaces() <= 4 && exact.decimalPlaces() <= 4) return difference;
  const rounded = by.toDecimalPlaces(placesOf(exact));
  return rounded.isZero() ? roundedLevel(difference) : rounded.toFixed();
}

function placesOf(exact: Decimal): number {
  return exact.abs().gte(100) ? 1 : exact.abs().gte(1) ? 2 : 4;
}

/** The same of a number: to four places, of large numbers to fewer; what is not nothing is not told as nothing. */
export function roundedLevel(value: DecimalText, beside: readonly DecimalText[] = []): DecimalText {
  const exact = decimal(value);
  if (exact.decimalPlaces() <= 4) return value;
  for (let places = placesOf(exact); places < exact.decimalPlaces(); places++) {
    const rounded = exact.toDecimalPlaces(places);
    if (isOnSameSide(exact, rounded, ["0", ...beside])) return rounded.toFixed();
  }
  return value;
}
