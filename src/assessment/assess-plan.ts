import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { DateText } from "../value/period.js";
import { assess } from "./assess.js";
import type { Assessment, AssessOptions } from "./assessment.js";
import { type Verdict, verdictWords } from "./verdict.js";

/**
 * The assessments of all indicators of a plan, in the plan's order, counted by verdict.
 *
 * @category Progress
 * @example
 * const result: PlanAssessment = assessPlan(guangxi2025, guangxi2025Observations);
 * result.counts.ahead // => 1
 */
export interface PlanAssessment<Id extends string = string> {
  readonly plan: string;
  /** The latest as-of date of its assessments; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  readonly assessments: readonly Assessment<Id>[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Indicators achieved over all indicators (指标完成率); `null` for a plan without indicators. */
  readonly completionRate: number | null;
}

/**
 * Judges every indicator of a plan (中期评估), as {@link assess} does for one.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link assess}.
 * @throws {@link UsageError} as {@link assess}
 * @category Progress
 * @example
 * const result = assessPlan(national2025, national2025Observations, { asOf: "2023-12-31" });
 * result.counts.achieved // => 5
 */
export function assessPlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: AssessOptions = {},
): PlanAssessment<Id> {
  const assessments = plan.indicators.map(({ id }) => assess(plan, id, observations, options));
  const counts = Object.fromEntries(
    Object.keys(verdictWords).map((verdict) => [
      verdict,
      assessments.filter((one) => one.verdict === verdict).length,
    ]),
  ) as Record<Verdict, number>;
  const dates = assessments.flatMap(({ asOf }) => asOf ?? []).toSorted();
  return {
    plan: plan.id,
    asOf: dates.at(-1) ?? null,
    assessments,
    counts,
    completionRate: assessments.length === 0 ? null : counts.achieved / assessments.length,
  };
}
