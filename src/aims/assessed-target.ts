import type { Indicator } from "../model/indicator.js";
import type { TargetStrength } from "../model/target-terms.js";
import type { Bound } from "../value/bound.js";
import type { DateText, PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import type { Writable } from "../value/writable.js";
import type { Aim } from "./aim.js";
import type { AimedTarget } from "./aimed-target.js";

/**
 * The target that progress is measured against, as a level in the indicator's unit.
 *
 * @category Progress
 * @example
 * const target: AssessedTarget = { year: "2025", bound: { comparator: "attain", value: "12" }, unit: "件/万人" };
 */
export interface AssessedTarget {
  /** The target is due at the end of this year, such as `2025`. */
  readonly year: PeriodText;
  /** The day, where it is due before the year's end. */
  readonly dueOn?: DateText;
  /** The number to reach and how it binds, such as at least 12. */
  readonly bound: Bound;
  /** The unit of the bound; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** `"strive"` where it is only aspired to (力争); absent where it is firm. */
  readonly strength?: TargetStrength;
}

/** A target as a result names it. */
export function assessedTarget(
  { year }: Aim,
  { bound, stated: { dueOn, strength } }: AimedTarget,
  { unit }: Indicator,
): AssessedTarget {
  const target: Writable<AssessedTarget> = { year, bound };
  if (dueOn !== undefined) target.dueOn = dueOn;
  if (unit !== undefined) target.unit = unit;
  if (strength === "strive") target.strength = strength;
  return target;
}
