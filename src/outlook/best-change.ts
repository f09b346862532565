import { type RequiredChange, requiredChange } from "../aims/required-change.js";
import type { Indicator } from "../model/indicator.js";
import type { ObservedValue } from "../series/observation.js";
import { decimal } from "../value/decimal.js";
import { yearPosition } from "../value/period.js";
import type { BestChange } from "./outlook-result.js";

/**
 * The largest yearly change in the good direction, from each observation to the latest one at least a year before it:
 * half a year says nothing of what a year can do. A level to be kept has no good direction.
 */
export function bestChange(
  observed: readonly ObservedValue[],
  indicator: Indicator,
  required: RequiredChange | null,
): BestChange | null {
  if (indicator.direction === "maintain") return null;
  const sign = indicator.direction === "decrease" ? -1 : 1;
  let best: (Pick<BestChange, "period" | "perYear"> & { readonly size: number }) | undefined;
  for (const { period, value } of observed) {
    const yearBefore = yearPosition(period) - 1 + 1e-9;
    const before = observed.findLast((one) => yearPosition(one.period) <= yearBefore);
    if (before === undefined) continue;
    const years = yearPosition(period) - yearPosition(before.period);
    const change = requiredChange(before.value, value, years, indicator);
    if (change === null) continue;
    const size = sign * Number(change.perYear.value);
    if (size > 0 && (best === undefined || size > best.size))
      best = { period, perYear: change.perYear, size };
  }
  if (best === undefined) return null;
  const { period, perYear, size } = best;
  const requiredShare = required === null ? null : decimal(required.perYear.value).div(size).times(sign);
  return { period, perYear, requiredShare: requiredShare && Number(requiredShare.toSignificantDigits(6)) };
}
