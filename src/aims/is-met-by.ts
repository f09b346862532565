import type { ObservedValue } from "../series/observation.js";
import { type Bound, limitsOf, meetsBound } from "../value/bound.js";
import { compare } from "../value/compare.js";
import type { Direction } from "../value/measure.js";

/**
 * Whether an observed value meets a bound: one that is given as more or less than a number (超过, 不足) lies beyond it, where
 * the number alone would just meet the bound or just miss it.
 */
export function isMetBy(
  { value, qualifier }: Pick<ObservedValue, "value" | "qualifier">,
  bound: Bound,
  direction: Direction,
): boolean {
  if (qualifier !== "more-than" && qualifier !== "less-than") return meetsBound(value, bound, direction);
  const { lower, upper, strict } = limitsOf(bound, direction);
  const isMore = qualifier === "more-than";
  const [reached, passed] = isMore ? [lower, upper] : [upper, lower];
  if (passed !== undefined && compare(value, passed) === 0) return false;
  if (strict && reached !== undefined && compare(value, reached) === 0) return true;
  return meetsBound(value, bound, direction);
}
