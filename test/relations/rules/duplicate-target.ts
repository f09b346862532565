import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

export const duplicateTarget: Relation = {
  rule: "a target that a plan prints twice is one",
  dear: true,
  contradictions: (seen) => {
    const { targets } = seen.indicator;
    const twice = seen.withIndicator({ targets: [...targets, ...targets.map((one) => ({ ...one }))] });
    return differences(resultsOf(seen), resultsOf(twice), ["otherTargets", "issues"]);
  },
};
