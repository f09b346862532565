import type { Bound } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";

/** A number of a bound, and the field that it stands in. */
export interface TargetEnd {
  readonly field: "value" | "lower" | "upper";
  readonly value: DecimalText;
}

/** The numbers of a bound: one, or both ends of an interval. */
export function endsOf(bound: Bound): readonly TargetEnd[] {
  if (bound.comparator !== "between") return [{ field: "value", value: bound.value }];
  return [
    { field: "lower", value: bound.lower },
    { field: "upper", value: bound.upper },
  ];
}

/** The same without their fields. */
export function numbersOf(bound: Bound): readonly DecimalText[] {
  return endsOf(bound).map(({ value }) => value);
}
