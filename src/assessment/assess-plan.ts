import type { Message } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import { hasTargetValue } from "../model/has-target-value.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { wholesIn } from "../model/wholes-in.js";
import type { DateText } from "../value/period.js";
import { assessIndicator } from "./assess.js";
import type { Assessment, AssessOptions } from "./assessment.js";
import { checkAssessOptions } from "./check-assess-options.js";
import { explainPlan } from "./explain-plan.js";
import type { Verdict } from "./verdict.js";
import { countVerdicts, type VerdictCounts } from "./verdict-counts.js";
import { type VerdictGroup, verdictGroups } from "./verdict-groups.js";

/**
 * The assessments of all indicators of a plan, in the plan's order, and what they come to.
 *
 * @category Progress
 * @example
 * const result: PlanAssessment = assessPlan(guangxi2025, guangxi2025Observations);
 * result.counts.ahead // => 1
 */
export interface PlanAssessment<Id extends string = string> extends VerdictCounts {
  /** The id of the plan. */
  readonly plan: string;
  /** The latest as-of date of its assessments; `null` where nothing was observed and none was given. */
  readonly asOf: DateText | null;
  /** One for each indicator, in the plan's order. */
  readonly assessments: readonly Assessment<Id>[];
  /** The counts of the whole plan, as they stand in `counts` and `percentages` too. */
  readonly total: VerdictCounts;
  /** The same by category, tier, commitment and who answers for it, where the plan says them. */
  readonly groups: readonly VerdictGroup[];
  /** Indicators achieved over those with a target value (达标率): one in words alone has none. `null` where there is none. */
  readonly completionRate: number | null;
  /** What is behind: binding indicators, for which government answers, apart from the others. */
  readonly behind: { readonly binding: readonly Id[]; readonly expected: readonly Id[] };
  /** Assessable indicators by verdict and pace, the worst first. */
  readonly worstFirst: readonly Id[];
  /** A short text fit for a mid-term report. */
  readonly text: Message;
}

/**
 * Judges every indicator of a plan (中期评估), as {@link assess} does for one, and sums up.
 *
 * @param plan - The plan.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As for {@link assess}.
 * @throws {@link UsageError} as {@link assess}
 * @category Progress
 * @example
 * const result = assessPlan(national2025, national2025Observations, { asOf: "2023-12-31" });
 * result.counts.achieved // => 5
 * result.worstFirst[0] // => "copyright-share"
 * result.text.en // => "As of 2023-12-31, of 8 indicators 5 (62.5%) are achieved, 1 (12.5%) ahead, 1 (12.5%) behind, 1 (12.5%) cannot be judged. No binding indicator is behind. Others behind: Value added of copyright industries as a share of GDP."
 */
export function assessPlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: AssessOptions = {},
): PlanAssessment<Id> {
  checkPlan(plan);
  checkAssessOptions(options);
  const wholeOf = wholesIn(plan);
  const assessments = plan.indicators.map((indicator) =>
    assessIndicator<Id>(plan, indicator, observations, options, wholeOf),
  );
  const verdicts = assessments.map(({ verdict }) => verdict);
  const total = countVerdicts(verdicts);
  const promised = plan.indicators.filter(hasTargetValue).length;
  const asOf =
    assessments
      .flatMap((one) => one.asOf ?? [])
      .toSorted()
      .at(-1) ?? null;
  const behind = plan.indicators.filter((_, index) => verdicts[index] === "behind");
  const idsOf = (indicators: readonly Indicator<Id>[]): readonly Id[] => indicators.map(({ id }) => id);
  const facts = {
    plan: plan.id,
    asOf,
    total,
    ...total,
    groups: verdictGroups(plan, verdicts),
    completionRate: promised === 0 ? null : total.counts.achieved / promised,
    behind: {
      binding: idsOf(behind.filter(({ commitment }) => commitment === "binding")),
      expected: idsOf(behind.filter(({ commitment }) => commitment !== "binding")),
    },
  };
  return { ...facts, assessments, worstFirst: worstFirst(assessments), text: explainPlan(plan, facts) };
}

const order: Readonly<Record<Verdict, number>> = {
  behind: 0,
  "on-track": 1,
  ahead: 2,
  achieved: 3,
  "not-assessable": 4,
};

function worstFirst<Id extends string>(assessments: readonly Assessment<Id>[]): readonly Id[] {
  const slowness = ({ pace }: Assessment): number => pace ?? Number.MAX_VALUE;
  const byVerdict = (a: Assessment, b: Assessment): number => order[a.verdict] - order[b.verdict];
  return assessments
    .filter(({ verdict }) => verdict !== "not-assessable")
    .toSorted((a, b) => byVerdict(a, b) || slowness(a) - slowness(b))
    .map(({ indicator }) => indicator);
}
