import { checkPlan } from "../model/check-plan.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { wholesIn } from "../model/wholes-in.js";
import { keysOf } from "../value/closed-list.js";
import { type DateText, parsePeriod } from "../value/period.js";
import { checkFinalOptions, finalOf } from "./evaluate-final.js";
import type { FinalEvaluation, FinalOptions } from "./final-evaluation.js";
import type { FinalGrade } from "./final-grade.js";
import { finalGrades, hasReached } from "./final-grades.js";

/**
 * How the indicators of a plan end, in the plan's order, and what they come to.
 *
 * @category Progress
 * @example
 * const result: FinalPlanEvaluation = evaluateFinalPlan(national2025, national2025Observations);
 * result.counts.exceeded // => 2
 */
export interface FinalPlanEvaluation<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The last day that counts. */
  readonly asOf: DateText;
  /** One for each indicator, in the plan's order. */
  readonly evaluations: readonly FinalEvaluation<Id>[];
  /** How many indicators have each grade; 0 for a grade that none has. */
  readonly counts: Readonly<Record<FinalGrade, number>>;
  /** How many can be watched (可监测): they have a target with a number and a figure within the plan. */
  readonly monitored: number;
  /** How many of those have reached their target, by what is known. */
  readonly reached: number;
  /** The one over the other (达标率); `null` where nothing can be watched. */
  readonly rate: number | null;
}

/**
 * Grades every indicator of a plan at its end (总结评估), as {@link evaluateFinal} does for one, and sums up.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link evaluateFinal}.
 * @throws {@link UsageError} as {@link evaluateFinal}
 * @category Progress
 * @example
 * const { monitored, reached, rate } = evaluateFinalPlan(national2025, national2025Observations);
 * [monitored, reached, rate?.toFixed(3)] // => [7, 6, "0.857"]
 */
export function evaluateFinalPlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: FinalOptions = {},
): FinalPlanEvaluation<Id> {
  checkPlan(plan);
  checkFinalOptions(options);
  const wholeOf = wholesIn(plan);
  const evaluations = plan.indicators.map((indicator) =>
    finalOf<Id>(plan, indicator, observations, options, wholeOf),
  );
  const monitored = evaluations.filter(({ grade }) => grade !== "not-graded");
  const reached = monitored.filter(({ grade }) => hasReached(grade)).length;
  return {
    plan: plan.id,
    asOf: parsePeriod(options.asOf ?? plan.period.end, plan).end,
    evaluations,
    counts: countGrades(evaluations),
    monitored: monitored.length,
    reached,
    rate: monitored.length === 0 ? null : reached / monitored.length,
  };
}

function countGrades(evaluations: readonly FinalEvaluation[]): Readonly<Record<FinalGrade, number>> {
  const counts = keysOf(finalGrades).map((grade): [FinalGrade, number] => [
    grade,
    evaluations.filter((one) => one.grade === grade).length,
  ]);
  return Object.fromEntries(counts) as Record<FinalGrade, number>;
}
