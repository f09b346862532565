import type { Indicator } from "./indicator.js";

/** Whether an indicator has a target that can be met: one in words alone cannot be. */
export function hasTargetValue({ targets }: Pick<Indicator, "targets">): boolean {
  return targets.some(({ basis }) => basis !== "words");
}
