import type { Indicator } from "../model/indicator.js";
import type { ForecastRange } from "../projection/forecast-result.js";
import { readUnit } from "../value/unit.js";

/** What values of an indicator can be: shares and scores end at the whole, nothing counted falls below zero. */
export function possibleRange({ unit, regionRule }: Indicator): ForecastRange {
  const read = unit === undefined ? undefined : readUnit(unit);
  if (read === undefined) return {};
  if (read.dimension === "score") return { lower: 0, upper: 100 };
  // A share ends at the whole, 100 in %. A rate of growth, which regions do not combine, has no end on either side.
  if (read.dimension === "share") return regionRule === "none" ? {} : { lower: 0, upper: 10 ** -read.power };
  return { lower: 0 };
}
