import type { Indicator } from "./indicator.js";
import type { Target } from "./target.js";

/** Whether an indicator has a target that can be met. */
export function hasTargetValue({ targets }: Pick<Indicator, "targets">): boolean {
  return targets.some(hasValue);
}

/** Whether a target can be met: one in words alone cannot be. */
export function hasValue({ basis }: Target): boolean {
  return basis !== "words";
}
