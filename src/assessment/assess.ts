import { chooseTarget } from "../aims/choose-target.js";
import { planStart } from "../aims/elapsed-share.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { parsePeriod, yearPosition } from "../value/period.js";
import type { Assessment, AssessOptions, ProgressFacts } from "./assessment.js";
import { averageSoFar } from "./average-so-far.js";
import { explainProgress } from "./explain-progress.js";
import { beforePlan, latestObservation } from "./latest-observation.js";
import { partOfYear } from "./part-of-year.js";
import { progressFacts } from "./progress-facts.js";
import { checkMethod, readProgress } from "./read-progress.js";
import { checkThresholds, defaultPaceThresholds } from "./verdict.js";

/**
 * Judges the progress of one indicator (进展评估), by elapsed time unless told otherwise (时序进度法, the reading of Chinese
 * mid-term evaluations): the share of the way against the share of the time. A level or an annual amount starts from the baseline; a running
 * total starts from nothing, whatever an earlier period reached; a maintained level is kept or not.
 *
 * @param plan - The plan.
 * @param id - Of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The as-of date, the method, and the thresholds of the verdict.
 * @returns The verdict with completion, elapsed share, pace, gap, required change and reasons; all plain data.
 * @throws {@link UsageError} `Not a plan: …`, `/<id>: expected observations as observe(plan, values) gives them, received …`,
 * `Unknown indicator: …`, `Not a period: …`, `Thresholds: expected ahead ≥ onTrack > 0, received …`, `Unknown method: …`
 * @throws {@link UsageError} `/<id>: expected a series of the indicator's measure, …, received …`, `Different dimensions: …`
 * @category Progress
 * @example
 * const observed = observe(national2025, { "high-value-patents-per-10k": { 2020: "6.3", 2021: "7.5", 2022: "9.4" } });
 * const result = assess(national2025, "high-value-patents-per-10k", observed, { asOf: "2022-12-31" });
 * result.verdict // => "ahead"
 * result.completion?.toFixed(6) // => "0.543860"
 * result.gap // => { value: "2.6", unit: "件/万人" }
 */
export function assess<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: AssessOptions = {},
): Assessment<Id> {
  return assessIndicator<Id>(plan, indicatorOf<Id>(plan, id), observations, options);
}

/** As {@link assess}, for an indicator at hand: whoever walks through a plan need not look each one up. */
export function assessIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  options: AssessOptions,
): Assessment<Id> {
  const { thresholds = defaultPaceThresholds, method = "elapsed-time" } = options;
  checkThresholds(thresholds);
  checkMethod(method);
  const cutoff = options.asOf === undefined ? undefined : parsePeriod(options.asOf).end;
  const observed = observedFor(indicator, observations);
  const { latest: newest, issues } = latestObservation(plan, indicator, observed, cutoff);
  const asOf = cutoff ?? (newest ? parsePeriod(newest.period).end : null);
  const isAverage = chooseTarget(indicator, asOf ?? undefined)?.basis === "period-average";
  // What is of before the plan says that nothing has started; of its own years a mean needs a whole one.
  const isEarly = newest !== undefined && yearPosition(newest.period) <= planStart(plan);
  const latest = isAverage && !isEarly ? averageSoFar(plan, indicator, observed, asOf ?? undefined) : newest;
  const facts = progressFacts(plan, indicator, latest, asOf ?? undefined, thresholds);
  const reading = readProgress(plan, indicator, observed, facts, asOf ?? undefined, method);
  const { class: own, score, verdict, reason } = reading;
  const judged = { ...withoutReason(facts), verdict, ...(reason !== undefined && { reason }) };
  if (facts.reason === "not-started" && latest !== undefined) issues.push(beforePlan(plan, latest));
  const soFar = partOfYear(indicator, observed, facts.target, cutoff);
  const because = explainProgress(indicator, method, judged, own, isAverage);
  const head = { plan: plan.id, indicator: indicator.id, method, asOf };
  return {
    ...head,
    ...judged,
    class: own,
    score,
    ...(soFar && { partOfYear: soFar }),
    thresholds,
    because,
    issues,
  };
}

function withoutReason({ reason: _, ...facts }: ProgressFacts): Omit<ProgressFacts, "reason"> {
  return facts;
}
