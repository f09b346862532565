import type { ComparedTarget } from "../model/unnumbered-target.js";
import type { ObservedValue } from "../series/observation.js";
import { decimal, decimalText } from "../value/decimal.js";
import { type Missing, missing } from "../value/missing.js";
import type { AimedTarget } from "./aimed-target.js";

/** A target that is compared with another value (相对目标), beside that value as it stands; or why there is none. */
export function matching(stated: ComparedTarget, other: ObservedValue | undefined): AimedTarget | Missing {
  if (other === undefined) return missing("target-compared");
  const { comparator, margin = "0" } = stated;
  const value = decimalText(decimal(other.value).plus(margin));
  return { stated, kind: "match", bound: { comparator, value }, other, way: missing("target-moves") };
}
