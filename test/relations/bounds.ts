import { type Bound, type DecimalText, type Direction, decimal } from "ipr-plan";

/** The number of a bound that is aimed at: of two ends the one that is reached first, to be kept the nearer one. */
export function numberAimed(bound: Bound, direction: Direction, value: DecimalText): DecimalText {
  if (bound.comparator !== "between") return bound.value;
  if (direction === "maintain") return decimal(value).gt(bound.upper) ? bound.upper : bound.lower;
  return direction === "decrease" ? bound.upper : bound.lower;
}

/** Whether a bound leaves its own number out. */
export function isStrict({ comparator }: Bound): boolean {
  return comparator === "more-than" || comparator === "less-than";
}

/** Whether a bound is open on the side that is good, so that a better value meets it all the more. */
export function asksForTheGood({ comparator }: Bound, direction: Direction): boolean {
  if (direction === "maintain") return false;
  if (["attain", "about", "between"].includes(comparator)) return true;
  const asksForMore = comparator === "at-least" || comparator === "more-than";
  return asksForMore === (direction === "increase");
}

/** Whether two numbers of floating arithmetic are the same but for its last digits. */
export function near(
  one: number | null | undefined,
  other: number | null | undefined,
  within = 1e-9,
): boolean {
  if (typeof one !== "number" || typeof other !== "number") return (one ?? null) === (other ?? null);
  return Math.abs(one - other) <= within * Math.max(1, Math.abs(one), Math.abs(other));
}
