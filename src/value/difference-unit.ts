import type { UnitText } from "./unit.js";

const points: Readonly<Record<string, UnitText>> = { "%": "百分点", "‰": "千分点" };

/** Whether a unit is what shares differ by, and no level of one. */
export function isOfDifferences(unit: UnitText | undefined): boolean {
  return unit !== undefined && Object.values(points).includes(unit);
}

/**
 * The unit of a difference: two shares in % differ by percentage points (百分点), two in ‰ by 千分点, everything else by
 * its own unit. So two ranks differ by places.
 */
export function differenceUnit(unit: UnitText): UnitText {
  return points[unit] ?? unit;
}
