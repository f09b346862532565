import type { Indicator } from "../model/indicator.js";
import { isRateOfChange } from "../series/is-rate-of-change.js";
import type { SingleComparator } from "../value/bound.js";

/**
 * How a proposed target binds: a floor where up is good (以上), a ceiling where down is (以内), about where a level is to be
 * kept or where the number is a rate of growth (左右), as plans print them.
 */
export function comparatorFor(indicator: Indicator): SingleComparator {
  if (indicator.direction === "maintain" || isRateOfChange(indicator)) return "about";
  return indicator.direction === "decrease" ? "at-most" : "at-least";
}
