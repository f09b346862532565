import { decimal } from "ipr-plan";
import { isStrict, numberAimed } from "../bounds.js";
import type { Relation } from "../relation.js";

export const metHasNoGap: Relation = {
  rule: "a target is met where nothing is missing and nothing more is required, but for a number that it leaves out",
  contradictions: ({ assessment, indicator: { direction } }) => {
    const { met, gap, required, target, latest, otherTargets } = assessment;
    const found: string[] = [];
    // Of several targets one that cannot be judged may decide, while another is known to be missed.
    if (otherTargets === undefined && (met === null) !== (gap === null))
      found.push(`met ${met}, gap ${gap?.value}`);
    if (gap === null || target === undefined || latest === undefined) return found;
    if (decimal(gap.value).lt(0)) found.push(`a gap of ${gap.value}`);
    if (met && gap.value !== "0") found.push(`met, and ${gap.value} missing`);
    if (met && required !== null) found.push(`met, and ${required.perYear.value} a year required`);
    const level = numberAimed(target.bound, direction, latest.value);
    const justReached = isStrict(target.bound) && decimal(level).eq(latest.value);
    if (!met && gap.value === "0" && !justReached) found.push("not met, and nothing missing");
    return found;
  },
};
