import type { Assessment } from "../../../assessment/assessment.js";
import { decimal } from "../../../value/decimal.js";
import type { DecimalText } from "../../../value/decimal-text.js";
import { roundedDifference, roundedLevel } from "./rounded-bound.js";

/** What is still missing to a target, to the places that the target is told with; `undefined` where that is not known. */
export function roundedGap({ gap, target }: Pick<Assessment, "gap" | "target">): DecimalText | undefined {
  if (gap === null) return undefined;
  const bound = target?.bound;
  const isPlain = bound !== undefined && bound.comparator !== "between" && !decimal(gap.value).isZero();
  return isPlain ? roundedDifference(gap.value, bound.value) : roundedLevel(gap.value);
}
