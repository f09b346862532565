import type { UnitText } from "./unit.js";

/** The unit of a difference: two shares in % differ by percentage points (百分点), everything else by its own unit. */
export function differenceUnit(unit: UnitText): UnitText {
  return unit === "%" ? "百分点" : unit;
}
