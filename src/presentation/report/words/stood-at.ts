import type { Indicator } from "../../../model/indicator.js";
import { overTime } from "../../../series/aggregation.js";
import { isRank } from "../../../series/is-rank.js";

/** How English says what a value is: an amount of a year comes to it, a level stands at it, a rank is it. */
export function stoodAt(indicator: Pick<Indicator, "unit" | "measure" | "regionRule">): string {
  if (isRank(indicator)) return "was";
  return overTime(indicator) === "sum" ? "came to" : "stood at";
}
