import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import { type Series, valuesUntil } from "../series/series.js";
import type { MeasureKind } from "../value/measure.js";
import { type DateText, isWholeYear, yearPosition } from "../value/period.js";
import { planStart } from "./elapsed-share.js";

/**
 * What was observed until a day, within the time of the targets: what comes after the last one says nothing of it,
 * and a forecast is no observation.
 */
export function valuesInTime(
  { targets }: Indicator,
  observed: Series,
  cutoff: DateText | undefined,
): readonly ObservedValue[] {
  const ends = targets.map(({ year }) => yearPosition(year));
  const end = ends.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...ends);
  return valuesUntil(observed, cutoff).filter(
    ({ status, period }) => status !== "F" && yearPosition(period) <= end,
  );
}

/** Of a running total only what lies in the plan's period: an earlier total takes no part. */
export function valuesOfPlan(
  plan: Plan,
  { measure }: Indicator,
  values: readonly ObservedValue[],
): readonly ObservedValue[] {
  if (measure !== "cumulative") return values;
  return values.filter(({ period }) => yearPosition(period) > planStart(plan));
}

/** Those that compare with a target: of an annual amount only whole years. */
export function wholePeriods(
  values: readonly ObservedValue[],
  measure: MeasureKind,
): readonly ObservedValue[] {
  return measure === "annual" ? values.filter(({ period }) => isWholeYear(period)) : values;
}
