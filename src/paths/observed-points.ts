import { planStart } from "../aims/elapsed-share.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { type Series, valuesUntil } from "../series/series.js";
import { type DateText, isWholeYear, yearPosition } from "../value/period.js";
import type { FixedPoint } from "./fixed-points.js";

/**
 * The observed values that a line may go on from, oldest first: of an annual amount whole years only, of a running
 * total those of the plan's period from nothing at its start, of anything else with the baseline before them. Values
 * before a break (a census, a changed definition) are left out, forecasts too.
 */
export function observedPoints(
  plan: Plan,
  { measure, baseline }: Indicator,
  observed: Series | undefined,
  cutoff: DateText | undefined,
): readonly FixedPoint[] {
  const values = observed === undefined ? [] : valuesUntil(observed, cutoff);
  const usable = values.filter(
    ({ period, status }) => status !== "F" && (measure !== "annual" || isWholeYear(period)),
  );
  const broken = usable.findLastIndex(({ status }) => status === "B");
  const points = usable
    .slice(Math.max(0, broken))
    .map(({ period, value }) => ({ period, position: yearPosition(period), value }));
  const start = planStart(plan);
  if (measure === "cumulative") {
    const origin = { period: String(start - 1).padStart(4, "0"), position: start, value: "0" };
    const within = points.filter(({ position }) => position > start);
    return within.length === 0 || broken > 0 ? within : [origin, ...within];
  }
  if (baseline === undefined || broken !== -1) return points;
  const base = { period: baseline.year, position: yearPosition(baseline.year), value: baseline.value };
  const [first] = points;
  return first === undefined || first.position > base.position ? [base, ...points] : points;
}
