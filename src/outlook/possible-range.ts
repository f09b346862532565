import type { ForecastRange } from "../projection/forecast-result.js";
import { readUnit, type UnitText } from "../value/unit.js";

/** What values of a unit can be: shares and scores end at the whole, nothing counted falls below zero. */
export function possibleRange(unit: UnitText | undefined): ForecastRange {
  const read = unit === undefined ? undefined : readUnit(unit);
  if (read === undefined) return {};
  if (read.dimension === "score") return { lower: 0, upper: 100 };
  // In %, the whole is 100; a share of one kind of thing in another, such as 件/件, is read the same way.
  if (read.dimension === "share") return { lower: 0, upper: 10 ** -read.power };
  return { lower: 0 };
}
