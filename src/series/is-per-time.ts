import type { Unit } from "../value/unit.js";
import { dimensionRow } from "../value/unit-words.js";

/** Whether a unit is for each year, month or day (件/年): a rate. Rates of places add up, and those of two years do not. */
export function isPerTime(unit: Unit | undefined): boolean {
  const [, below] = unit?.dimension.split("/") ?? [];
  return dimensionRow(below)?.time === true;
}
