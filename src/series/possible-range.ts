import type { RegionRule } from "../value/measure.js";
import { readUnit, type UnitText } from "../value/unit.js";

/**
 * The smallest and largest value that a quantity can have; an absent end is open.
 *
 * @category Projection
 * @example
 * const percentage: PossibleRange = { lower: 0, upper: 100 };
 */
export interface PossibleRange {
  readonly lower?: number;
  readonly upper?: number;
}

/** What values of an indicator or a series can be: shares and scores end at the whole, nothing counted falls below zero. */
export function possibleRange({
  unit,
  regionRule,
}: {
  readonly unit?: UnitText;
  readonly regionRule: RegionRule;
}): PossibleRange {
  const read = readUnit(unit);
  if (read === undefined) return {};
  if (read.dimension === "score") return { lower: 0, upper: 100 };
  // A share ends at the whole, 100 in %. A rate of growth, which regions do not combine, has no end on either side.
  if (read.dimension === "share") return regionRule === "none" ? {} : { lower: 0, upper: 10 ** -read.power };
  return { lower: 0 };
}
