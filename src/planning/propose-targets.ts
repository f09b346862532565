import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkOptions } from "../value/check-options.js";
import type { TargetProposals } from "./candidate.js";
import { checkParent } from "./parent.js";
import { type ProposeTargetsOptions, proposeTargetsOptionNames } from "./propose-targets-options.js";
import { proposerOf } from "./proposer.js";

/**
 * Proposes targets for the next period (目标测算): one candidate for each method that can propose one. Each is rounded as
 * plans print targets. It comes with the yearly change that it asks beside that of the period before, the probability
 * of meeting it by {@link outlook}, and the sentence that justifies it. A running total starts again from nothing.
 * Only what was known at the end of the base year counts.
 *
 * @param plan - The plan that comes to its end, or the one whose own targets are to be weighed.
 * @param id - The id of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The target year, and what else the methods need: the parent, the peers, a standard error.
 * @returns The candidates, the methods that say nothing with the reason, and issues: a base year that was not observed
 * (`base-unobserved`), values after it (`observed-later`), a parent without a target (`parent-target-missing`) or without
 * the indicator (`parent-indicator-unknown`), peers with holes (`peer-missing`).
 * @throws {@link UsageError} `Not a target year: expected a year after the base year …, received …`, `Target option …`,
 * `Unknown indicator: …`, `Not a plan: …`, `/<id>: expected observations as observe(plan, values) gives them, received …`
 * @category Planning
 * @see Hubbard, Talih, Klein, Huang: Target-Setting Methods in Healthy People 2030, Healthy People Statistical Notes 28, 2020
 * @example
 * const { base, before, candidates, silent } = proposeTargets(
 *   national2025, "high-value-patents-per-10k", national2025Observations, { year: "2030" },
 * );
 * [base?.value, before?.perYear.value] // => ["16", "1.94"]
 * candidates.find(({ method }) => method === "projection-even")?.printed // => "≥26"
 * silent.find(({ method }) => method === "best-quarter")?.reason // => "no-peers"
 */
export function proposeTargets<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ProposeTargetsOptions,
): TargetProposals<Id> {
  checkOptions(options, proposeTargetsOptionNames);
  checkParent(options?.parent, "indicator");
  return proposerOf<Id>(plan, indicatorOf<Id>(plan, id), observations, options).proposals;
}
