import type { TargetChoice } from "../../aims/aim.js";
import { assessIndicator } from "../../assessment/assess.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf, type Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { overRegions } from "../../series/aggregation.js";
import { isRank } from "../../series/is-rank.js";
import type { Series } from "../../series/series.js";
import { type Missing, missing } from "../../value/missing.js";
import { type PeriodText, parsePeriod, yearPosition } from "../../value/period.js";
import type { PlaceFigures } from "../read-figures.js";

/** What a place is judged by: its own plan, or the indicator of the plan from its own start. */
export interface Judged<Id extends string> {
  readonly plan: Plan<Id>;
  readonly indicator: Indicator<Id>;
}

/** By what a place is judged, or why by nothing. */
export function judgedBy<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  own: Plan<Id> | undefined,
  { series, reading }: PlaceFigures,
): Judged<Id> | Missing {
  if (own !== undefined) return { plan: own, indicator: indicatorOf<Id>(own, indicator.id) };
  // The target of a total is of all places together.
  if (overRegions(indicator) === "sum") return missing("no-target");
  const { baseline } = indicator;
  if (baseline === undefined || series === undefined || isRank(indicator) || "missing" in reading) {
    return { plan, indicator };
  }
  const start = reading.at(baseline.year);
  if ("missing" in start) return missing("no-baseline");
  const { qualifier: _, ...rest } = baseline;
  return { plan, indicator: { ...indicator, baseline: { ...rest, value: start.value } } };
}

/** How far a place has come by a period, of which it must have a value: completion, or pace. */
export function progressScore<Id extends string>(
  by: "completion" | "pace",
  { plan, indicator }: Judged<Id>,
  series: Series,
  at: PeriodText,
  target: TargetChoice | undefined,
): number | Missing {
  const observations = { [indicator.id]: series } as Observations<Id>;
  const asOf = parsePeriod(at, plan).end;
  const found = assessIndicator<Id>(plan, indicator, observations, { asOf, ...(target && { target }) });
  const { latest, reason } = found;
  if (latest === undefined || yearPosition(latest.period, plan) !== yearPosition(at, plan)) {
    return missing(reason ?? "no-observation");
  }
  return found[by] ?? missing(reason ?? "no-observation");
}
