import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { parsePeriod } from "../value/period.js";
import type { Assessment, AssessOptions } from "./assessment.js";
import { elapsedTime } from "./elapsed-time.js";
import { explainProgress } from "./explain-progress.js";
import { latestObservation } from "./latest-observation.js";
import { checkThresholds, defaultPaceThresholds } from "./verdict.js";

/**
 * Judges the progress of one indicator by elapsed time (时序进度法, the reading of Chinese mid-term evaluations):
 * the share of the way against the share of the time. A level or an annual amount starts from the baseline; a running
 * total starts from nothing, whatever an earlier period reached; a maintained level is kept or not.
 *
 * @param plan - The plan.
 * @param id - Of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The as-of date and the thresholds of the verdict.
 * @returns The verdict with completion, elapsed share, pace, gap, required change and reasons; all plain data.
 * @throws {@link UsageError} `Unknown indicator: …`, `Not a period: …`, `Thresholds: expected ahead ≥ onTrack > 0, received …`
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
  const indicator = indicatorOf(plan, id);
  const { thresholds = defaultPaceThresholds } = options;
  checkThresholds(thresholds);
  const cutoff = options.asOf === undefined ? undefined : parsePeriod(options.asOf).end;
  const observed = Object.hasOwn(observations, id) ? observations[id] : undefined;
  const { latest, issues } = latestObservation(observed, cutoff);
  const asOf = cutoff ?? (latest ? parsePeriod(latest.period).end : null);
  const head = { plan: plan.id, indicator: indicator.id, method: "elapsed-time", asOf } as const;
  const facts = elapsedTime(plan, indicator, latest, asOf ?? undefined, thresholds);
  const because = explainProgress(indicator, facts);
  return { ...head, ...facts, thresholds, because, issues };
}
