import type { Relation } from "./relation.js";
import { achievedIsMet } from "./rules/achieved-is-met.js";
import { betterIsNotWorse } from "./rules/better-is-not-worse.js";
import { completionIsMet } from "./rules/completion-is-met.js";
import { metHasNoGap } from "./rules/met-has-no-gap.js";
import { onPathIsOnTrack } from "./rules/on-path-is-on-track.js";
import { orderOfTargets } from "./rules/order-of-targets.js";
import { overIsDecided } from "./rules/over-is-decided.js";
import { probabilityAgrees } from "./rules/probability-agrees.js";
import { requiredLeadsThere } from "./rules/required-leads-there.js";
import { sameTarget } from "./rules/same-target.js";

/** The relations that are checked. */
export const relations: readonly Relation[] = [
  achievedIsMet,
  overIsDecided,
  metHasNoGap,
  requiredLeadsThere,
  completionIsMet,
  sameTarget,
  probabilityAgrees,
  onPathIsOnTrack,
  betterIsNotWorse,
  orderOfTargets,
];
