import type { Bound } from "./bound.js";
import { comparators } from "./comparators.js";
import { mapBound } from "./map-bound.js";
import { shortDecimal } from "./short-decimal.js";

/** A bound in figures: `≥100`, `1—2`; a derived level in short. */
export function boundText(stated: Bound): string {
  const bound = mapBound(stated, shortDecimal);
  const figures = bound.comparator === "between" ? `${bound.lower}—${bound.upper}` : bound.value;
  return comparators[bound.comparator].sign + figures;
}

/** Several bounds that have to be met together: `≥20, ≤25`. */
export function boundsText(bounds: readonly Bound[]): string {
  return bounds.map(boundText).join(", ");
}
