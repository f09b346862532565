import type { Indicator } from "../model/indicator.js";
import { limitsOf, meetsBound } from "../value/bound.js";
import { compare } from "../value/compare.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { AimedTarget } from "./aim.js";

/** Whether a limit of a total was crossed, so that the target is missed for good: what was counted is not uncounted. */
export function isLost(
  { bound }: Pick<AimedTarget, "bound">,
  { measure, direction }: Pick<Indicator, "measure" | "direction">,
  value: DecimalText,
): boolean {
  if (measure !== "cumulative") return false;
  const { upper, lower } = limitsOf(bound, direction);
  if (upper === undefined || meetsBound(value, bound, direction)) return false;
  return lower === undefined || compare(value, upper) > 0;
}
