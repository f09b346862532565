import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { type Bound, limitsOf } from "../value/bound.js";
import { isMean } from "./target-needs.js";

/**
 * What kind of thing a target asks for: a level or total to be reached; a level to be kept; a limit not to be crossed,
 * such as a ceiling of a total; or a mean over the years of the plan.
 */
export type AimKind = "reach" | "keep" | "stay-within" | "mean";

/** What a target asks for. */
export function kindOf({ direction, measure }: Indicator, { basis }: Target, bound: Bound): AimKind {
  if (isMean(basis)) return "mean";
  if (direction === "maintain") return "keep";
  const { lower, upper } = limitsOf(bound, direction);
  // The more of a ceiling of a total is used up, the worse; and a limit on the good side is not what is striven for.
  if (measure === "cumulative") return upper === undefined ? "reach" : "stay-within";
  if (direction === "increase") return lower === undefined ? "stay-within" : "reach";
  return upper === undefined ? "stay-within" : "reach";
}
