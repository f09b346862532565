import { requiredChange } from "../aims/required-change.js";
import type { Indicator } from "../model/indicator.js";
import { endingAt } from "../value/year-text.js";
import type { PeriodBefore } from "./candidate.js";
import type { Carried } from "./carried.js";

/**
 * The change a year of the period before: from the earliest value that lies no more years before the base year than the
 * target lies after it; of a running total from nothing.
 */
export function periodBeforeOf(
  indicator: Indicator,
  { base, points }: Carried,
  years: number,
): PeriodBefore | null {
  if (base === undefined) return null;
  const { over, at, observed } = base;
  if (over !== undefined) {
    const span = Number(over.end) - Number(over.start) + 1;
    const change = requiredChange("0", observed.value, span, indicator);
    return change && { from: endingAt(at - span), value: "0", ...change };
  }
  const first = points.find((one) => Number.isInteger(one.at) && one.at >= at - years);
  if (first === undefined) return null;
  const change = requiredChange(first.observed.value, observed.value, at - first.at, indicator);
  return change && { from: endingAt(first.at), value: first.observed.value, ...change };
}
