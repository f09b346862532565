import type { Indicator } from "../../../model/indicator.js";
import type { YearStep } from "../../../monitoring/year-step.js";
import { isRank } from "../../../series/is-rank.js";
import type { Bound } from "../../../value/bound.js";
import { decimal, decimalText } from "../../../value/decimal.js";
import { mapBound } from "../../../value/map-bound.js";

/**
 * The target of a year as a report tells it. Between two places of a ranking there is none: a path that is at 8.2 asks for the
 * 8th place, which is met by the same values.
 */
export function toldStep(indicator: Pick<Indicator, "unit" | "direction">, { bound }: YearStep): Bound {
  if (!isRank(indicator)) return bound;
  return mapBound(bound, (value) => {
    const exact = decimal(value);
    return decimalText(indicator.direction === "increase" ? exact.ceil() : exact.floor());
  });
}
