import type { Issue } from "../issue.js";
import type { SingleTarget } from "../model/numeric-target.js";
import type { Observations } from "../model/observe.js";
import type { Series } from "../series/series.js";
import type { OptionNames } from "../value/check-options.js";
import type { PeriodText } from "../value/period.js";
import type { TargetCandidate, TargetProposals } from "./candidate.js";
import type { Parent } from "./parent.js";
import { type ProposalTerms, proposalTermNames } from "./proposal-terms.js";
import type { TargetMethodName } from "./target-method-names.js";

/**
 * How the targets of a whole plan are proposed.
 *
 * @category Planning
 * @example
 * const options: ProposePlanOptions = { year: "2030", prefer: ["projection-safe", "maintain"], unobserved: "latest" };
 */
export interface ProposePlanOptions<Id extends string = string> extends ProposalTerms {
  /** The plan above; `indicators` names those that the catalogue does not tell, by id here: id there. */
  readonly parent?: Parent & { readonly indicators?: { readonly [Key in Id]?: string } };
  /** What was observed in other places, by place. */
  readonly peers?: Readonly<Record<string, Observations<NoInfer<Id>>>>;
  /** Of values of the base year that come from a survey. */
  readonly standardErrors?: { readonly [Key in Id]?: number };
  /** Of running totals: the yearly amounts of the time before. */
  readonly histories?: { readonly [Key in Id]?: Series };
  /**
   * The methods that targets are taken from: the first of them that can say something.
   * @defaultValue the parent's growth, the projection with a chance of 50 %, an improvement by a tenth, the present
   * value
   */
  readonly prefer?: readonly TargetMethodName[];
  /** The method of single indicators. */
  readonly choose?: { readonly [Key in Id]?: TargetMethodName };
  /**
   * When the methods are said to disagree: when the candidates lie this far apart, as a share of the base value.
   * @defaultValue `0.5`
   */
  readonly spread?: number;
  /**
   * What is done with parts that add up to a whole today (其中): `"parts"` shares the whole's target out over them by
   * the largest remainder, `"whole"` makes the whole their sum.
   * @defaultValue both stay, and an issue names the clash
   */
  readonly reconcile?: "parts" | "whole";
}

export const proposePlanOptionNames: OptionNames<ProposePlanOptions> = {
  ...proposalTermNames,
  parent: true,
  peers: true,
  standardErrors: true,
  histories: true,
  prefer: true,
  choose: true,
  spread: true,
  reconcile: true,
};

/**
 * The candidates of one indicator, and the one that was taken.
 *
 * @category Planning
 * @example
 * const [first]: readonly IndicatorProposal[] = proposePlan(national2025, national2025Observations, { year: "2030" }).proposals;
 * first?.chosen?.method // => "projection-even"
 */
export interface IndicatorProposal<Id extends string = string> extends TargetProposals<Id> {
  /** `null` where none of the methods that are preferred can say anything. */
  readonly chosen: TargetCandidate | null;
}

/**
 * Targets for all indicators of a plan (全部指标的目标测算).
 *
 * @category Planning
 * @example
 * const proposal: PlanProposal = proposePlan(national2025, national2025Observations, { year: "2030" });
 * proposal.targets["royalties"] // => undefined
 * proposal.issues.some(({ code }) => code === "base-unobserved") // => true
 */
export interface PlanProposal<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The targets are due at the end of this year. */
  readonly year: PeriodText;
  /** The year at whose end the next period starts. */
  readonly baseYear: PeriodText;
  /** In the order of the plan. */
  readonly proposals: readonly IndicatorProposal<Id>[];
  /** The targets that were taken, as {@link successorPlan} takes them. */
  readonly targets: { readonly [Key in Id]?: readonly SingleTarget[] };
  /** What does not go together in what was taken. */
  readonly clashes: readonly Issue[];
  /** What was noticed of the data on the way. */
  readonly issues: readonly Issue[];
}
