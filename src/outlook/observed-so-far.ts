import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { ObservedValue } from "../series/observation.js";
import { type Series, valuesUntil } from "../series/series.js";
import { planStart } from "../target/elapsed-share.js";
import { type DateText, parsePeriod, yearPosition } from "../value/period.js";

/**
 * What a forecast may start from: the values until a day that compare with the target, the plan's baseline before them. Of
 * an annual amount only whole years; of a running total only those of this plan's period, from zero at its start.
 */
export function observedSoFar(
  plan: Plan,
  { measure, targets, baseline }: Indicator,
  observed: Series | undefined,
  cutoff: DateText | undefined,
): Series | undefined {
  if (observed === undefined) return undefined;
  // What comes after the last target year says nothing of the target.
  const lastYear = targets
    .map(({ year }) => year)
    .sort()
    .at(-1);
  const values = valuesUntil(observed, cutoff).filter(
    ({ status, period }) =>
      status !== "F" && (lastYear === undefined || yearPosition(period) <= yearPosition(lastYear)),
  );
  if (measure !== "cumulative") {
    const usable = measure === "annual" ? values.filter(isWholeYear) : values;
    return { ...observed, observations: withBaseline(usable, baseline) };
  }
  const start = planStart(plan);
  const origin: ObservedValue = { period: String(start - 1).padStart(4, "0"), value: "0", status: "A" };
  const within = values.filter(({ period }) => yearPosition(period) > start);
  return { ...observed, observations: within.length === 0 ? [] : [origin, ...within] };
}

const isWholeYear = ({ period }: ObservedValue): boolean => parsePeriod(period).frequency === "year";

/** The baseline is an observation like any other, where nothing was observed at its time or before. */
function withBaseline(
  values: readonly ObservedValue[],
  baseline: Indicator["baseline"],
): readonly ObservedValue[] {
  const first = values[0];
  if (baseline === undefined || first === undefined) return values;
  if (yearPosition(first.period) <= yearPosition(baseline.year)) return values;
  return [{ period: baseline.year, value: baseline.value, status: "A" }, ...values];
}
