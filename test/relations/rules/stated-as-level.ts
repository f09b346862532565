import { levelTargets } from "../level-targets.js";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

export const statedAsLevel: Relation = {
  rule: "a target stated as a change is judged as the level that it comes to",
  dear: true,
  contradictions: (seen) => {
    const targets = levelTargets(seen.indicator);
    if (
      targets === undefined ||
      targets.every(({ basis }, at) => basis === seen.indicator.targets[at]?.basis)
    )
      return [];
    const other = seen.withIndicator({ targets });
    // A path is drawn to the digits that are printed, and a value on what is drawn is on track.
    if (seen.assessment.pace === 1 || other.assessment.pace === 1) return [];
    return differences(resultsOf(seen), resultsOf(other), ["issues"]);
  },
};
