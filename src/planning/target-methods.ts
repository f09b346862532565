import { lastChange, lastGrowth, slowedGrowth } from "./methods/growth.js";
import { cohensH, leastSignificant, perCent } from "./methods/improvement.js";
import { maintain } from "./methods/maintain.js";
import { parentDistance, parentGrowth, parentLevel, parentShare } from "./methods/parent.js";
import { bestQuarter } from "./methods/peers.js";
import { projectionEven, projectionSafe, projectionStretching } from "./methods/projection.js";
import type { NeedName } from "./target-facts.js";
import type { TargetMethod } from "./target-method.js";
import type { TargetMethodName } from "./target-method-names.js";

/** All methods by name. */
export const targetMethods: Readonly<Record<TargetMethodName, TargetMethod<NeedName>>> = {
  "projection-safe": projectionSafe,
  "projection-even": projectionEven,
  "projection-stretching": projectionStretching,
  "last-growth": lastGrowth,
  "slowed-growth": slowedGrowth,
  "last-change": lastChange,
  "per-cent": perCent,
  "cohens-h": cohensH,
  "least-significant": leastSignificant,
  "parent-growth": parentGrowth,
  "parent-share": parentShare,
  "parent-distance": parentDistance,
  "parent-level": parentLevel,
  "best-quarter": bestQuarter,
  maintain,
};
