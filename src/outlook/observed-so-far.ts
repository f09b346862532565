import { valuesInTime, valuesOfPlan, wholePeriods } from "../aims/comparable-values.js";
import { planStart } from "../aims/elapsed-share.js";
import type { Baseline, Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import { fromLastBreak, type Series } from "../series/series.js";
import { type DateText, yearPosition } from "../value/period.js";

/**
 * What a forecast may start from: the values until a day that compare with the target and with each other, the plan's
 * baseline before them. What lies before a break does not compare. Of an annual amount only whole years; of a running
 * total only those of this plan's period, from zero at its start.
 */
export function observedSoFar(
  plan: Plan,
  indicator: Indicator,
  observed: Series | undefined,
  cutoff: DateText | undefined,
): Series | undefined {
  if (observed === undefined) return undefined;
  const { measure, baseline } = indicator;
  const comparable = fromLastBreak(valuesOfPlan(plan, indicator, valuesInTime(indicator, observed, cutoff)));
  const values = wholePeriods(comparable, measure);
  const [first] = comparable;
  const brokenAt = first?.status === "B" ? yearPosition(first.period) : Number.NEGATIVE_INFINITY;
  if (measure !== "cumulative") {
    const comparesWith = baseline !== undefined && yearPosition(baseline.year) >= brokenAt;
    return { ...observed, observations: comparesWith ? withBaseline(values, baseline) : values };
  }
  const origin: ObservedValue = {
    period: String(planStart(plan) - 1).padStart(4, "0"),
    value: "0",
    status: "A",
  };
  const fromNothing = values.length > 0 && planStart(plan) >= brokenAt;
  return { ...observed, observations: fromNothing ? [origin, ...values] : values };
}

/** The baseline is an observation like any other, where nothing was observed at its time or before. */
function withBaseline(values: readonly ObservedValue[], baseline: Baseline): readonly ObservedValue[] {
  const first = values[0];
  if (first === undefined) return values;
  if (yearPosition(first.period) <= yearPosition(baseline.year)) return values;
  return [{ period: baseline.year, value: baseline.value, status: "A" }, ...values];
}
