import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Target } from "../model/target.js";
import { forecast } from "../projection/forecast.js";
import type { ForecastOptions } from "../projection/forecast-options.js";
import { accumulate } from "../series/accumulate.js";
import type { ObservedValue } from "../series/observation.js";
import type { Series } from "../series/series.js";
import { planStart } from "../target/elapsed-share.js";
import { targetLevel } from "../target/target-level.js";
import { levelOf, meetsBound } from "../value/bound.js";
import { yearPosition } from "../value/period.js";
import { type Meeting, noMeeting } from "./meet-target.js";
import { probabilityOf } from "./probability.js";

/**
 * Whether the mean of the years of a plan meets its target (平均每年): what the years so far add up to is certain, the
 * amounts of the years ahead are forecast and added, and the sum is shared over all years.
 */
export function averageMeeting(
  plan: Plan,
  indicator: Indicator,
  target: Target,
  observed: Series,
  options: ForecastOptions,
): Meeting {
  const resolved = targetLevel(indicator, target);
  if ("missing" in resolved) return noMeeting(resolved.missing.reason);
  const amounts = observed.observations as readonly ObservedValue[];
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (first === undefined || last === undefined) return noMeeting("no-observation");
  const [start, end] = [planStart(plan), yearPosition(target.year)];
  const inPlan = amounts.filter(({ period }) => yearPosition(period) > start);
  if (inPlan.length === 0) return noMeeting("not-started");
  if (inPlan.length < yearPosition(last.period) - start) return noMeeting("incomplete-period");

  const { bound } = resolved;
  const { direction } = indicator;
  const before = amounts
    .slice(0, amounts.length - inPlan.length)
    .reduce((sum, { value }) => sum + Number(value), 0);
  const years = end - start;
  const steps = end - yearPosition(last.period);
  if (steps <= 0) {
    const mean = inPlan.reduce((sum, { value }) => sum + Number(value), 0) / years;
    const met = meetsBound(Number(mean.toPrecision(12)), bound, direction);
    return { ...noMeeting("target-year-reached"), probability: met ? 1 : 0, shortfall: offBy(mean) };
  }
  const origin: ObservedValue = {
    period: String(yearPosition(first.period) - 2).padStart(4, "0"),
    value: "0",
    status: "A",
  };
  const totals = { ...accumulate(observed), observations: [origin, ...accumulate(observed).observations] };
  const sums = forecast(totals, { ...options, steps });
  const final = "points" in sums ? sums.points.at(-1) : undefined;
  if ("missing" in sums || final === undefined) {
    return noMeeting("missing" in sums ? sums.missing.reason : "out-of-range");
  }
  const mean = (final.mean - before) / years;
  const average = { ...final, mean, location: (final.location - before) / years, scale: final.scale / years };
  return {
    ...noMeeting(),
    probability: probabilityOf(sums, average, bound, direction),
    shortfall: offBy(mean),
  };

  function offBy(mean: number): number {
    const rounded = Number(mean.toPrecision(12));
    if (meetsBound(rounded, bound, direction)) return 0;
    return Number(Math.abs(Number(levelOf(bound, direction, rounded)) - mean).toPrecision(12));
  }
}
