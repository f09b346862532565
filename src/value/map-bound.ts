import type { Bound } from "./bound.js";
import type { DecimalText } from "./decimal-text.js";

/** The same bound with its numbers changed, such as into another unit. */
export function mapBound(bound: Bound, change: (value: DecimalText) => DecimalText): Bound {
  const { comparator } = bound;
  if (comparator !== "between") return { comparator, value: change(bound.value) };
  return { comparator, lower: change(bound.lower), upper: change(bound.upper) };
}
