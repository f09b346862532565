import { prepare } from "../aims/prepare.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { wholesIn } from "../model/wholes-in.js";
import type { Assessment, AssessOptions } from "./assessment.js";
import { checkAssessOptions } from "./check-assess-options.js";
import { judgeIndicator } from "./judge-indicator.js";
import { inWords } from "./judgement-in-words.js";
import { partIssues } from "./part-issues.js";

/**
 * Judges the progress of one indicator (进展评估). The usual method is elapsed time (时序进度法), as Chinese mid-term
 * evaluations use it: it compares the share of the way that is covered with the share that is due by then. A level or
 * an annual amount starts from its baseline. A running total starts from nothing, whatever an earlier period reached.
 * A level to be kept, and a limit, is either kept or not. Where several targets are due in one year, the worst
 * verdict decides.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The as-of date, the target, the method, and the thresholds of the verdict.
 * @returns The verdict with completion, elapsed share, pace, gap, required change and reasons; all plain data.
 * @throws {@link UsageError} `Not a plan: …`, `/<id>: expected observations as observe(plan, values) gives them, received …`,
 * `Unknown indicator: …`, `Not a period: …`, `Thresholds: expected ahead ≥ onTrack > 0, received …`, `Unknown method: …`, `Unknown option: …`
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
  checkAssessOptions(options);
  return assessIndicator<Id>(plan, indicatorOf<Id>(plan, id), observations, options);
}

/**
 * As {@link assess}, for an indicator at hand and options that were checked: whoever walks through a plan need not look
 * each one up, nor check them for each.
 */
export function assessIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  options: AssessOptions,
  wholeOf: ReturnType<typeof wholesIn> = wholesIn(plan),
): Assessment<Id> {
  return inWords(
    judgeIndicator<Id>(prepare<Id>(plan, indicator, options), observations, options),
    (standing) => partIssues(standing, observations, wholeOf(indicator)),
  );
}
