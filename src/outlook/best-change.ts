import { changePerYear } from "../aims/change-per-year.js";
import type { EvidencePoint } from "../aims/evidence.js";
import type { RequiredChange } from "../aims/required-change.js";
import type { Indicator } from "../model/indicator.js";
import { differenceUnit } from "../value/difference-unit.js";
import type { BestChange } from "./outlook-result.js";

/**
 * The largest yearly change in the good direction, from each observation to the latest one at least a year before it:
 * half a year says nothing of what a year can do. A level to be kept has no good direction.
 */
export function bestChange(
  points: readonly EvidencePoint[],
  indicator: Indicator,
  required: RequiredChange | null,
): BestChange | null {
  if (indicator.direction === "maintain") return null;
  const sign = indicator.direction === "decrease" ? -1 : 1;
  let best: { readonly from: EvidencePoint; readonly to: EvidencePoint; readonly size: number } | undefined;
  // The points are in order, so that the one a year before moves on with them.
  let next = 0;
  for (const to of points) {
    while ((points[next]?.at ?? Number.POSITIVE_INFINITY) <= to.at - 1 + 1e-9) next++;
    const from = points[next - 1];
    if (from === undefined) continue;
    const change = Number(to.observed.value) - Number(from.observed.value);
    const size = (sign * change) / (to.at - from.at);
    if (size > 0 && (best === undefined || size > best.size)) best = { from, to, size };
  }
  if (best === undefined) return null;
  const { from, to, size } = best;
  const { unit } = indicator;
  const value = changePerYear(from.observed.value, to.observed.value, to.at - from.at);
  // What has to go back, such as above a ceiling, asks nothing of the best years.
  const wanted = required === null ? 0 : Number(required.perYear.value) * sign;
  const share = wanted > 0 ? wanted / size : null;
  return {
    period: to.observed.period,
    perYear: { value, ...(unit !== undefined && { unit: differenceUnit(unit) }) },
    requiredShare: share && Number(share.toPrecision(6)),
  };
}
