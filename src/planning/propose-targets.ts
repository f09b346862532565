import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkSeries } from "../series/check-series.js";
import type { Series } from "../series/series.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { keysOf } from "../value/closed-list.js";
import type { ProposalBase, SilentMethod, TargetCandidate, TargetProposals } from "./candidate.js";
import { candidateOf } from "./candidate-of.js";
import { type CarriedBase, carriedOf } from "./carried.js";
import { type AllFacts, factsOf } from "./facts-of.js";
import { justify } from "./justify.js";
import type { Parent } from "./parent.js";
import { parentFacts } from "./parent-facts.js";
import { type Peers, peerFacts } from "./peer-facts.js";
import { periodBeforeOf } from "./period-before.js";
import { plannedYears } from "./planned-years.js";
import { type ProposalTerms, proposalTermNames, readProposalTerms } from "./proposal-terms.js";
import type { NeedName, TargetFacts } from "./target-facts.js";
import type { Proposed, TargetMethod } from "./target-method.js";
import { targetMethodNames } from "./target-method-names.js";
import { targetMethods } from "./target-methods.js";
import { targetQuestion } from "./target-question.js";

/**
 * What targets of one indicator are proposed from.
 *
 * @category Planning
 * @example
 * const options: ProposeTargetsOptions = { year: "2030", parent: { plan: national2030 }, standardError: 0.4 };
 */
export interface ProposeTargetsOptions extends ProposalTerms {
  /** The plan above; `indicator` is the id of the same one there, where that is not told by the catalogue. */
  readonly parent?: Parent & { readonly indicator?: string };
  /** The series of the same indicator in other places, by place. */
  readonly peers?: Peers;
  /** Of the value of the base year, in the indicator's unit, where it comes from a survey. */
  readonly standardError?: number;
  /** Of a running total: the yearly amounts of the time before, where they reach back beyond this plan. */
  readonly history?: Series;
}

const optionNames: OptionNames<ProposeTargetsOptions> = {
  ...proposalTermNames,
  parent: true,
  peers: true,
  standardError: true,
  history: true,
};

/**
 * Proposes targets for the next period (目标测算): candidates side by side, one for each method that can say something,
 * each rounded as plans print targets, with what it asks a year against the period before, the probability of meeting it
 * by {@link outlook}, and the sentence that justifies it. A running total starts again from nothing. It goes by what was
 * known at the end of the base year.
 *
 * @param plan - The plan that comes to its end, or the one whose own targets are to be weighed.
 * @param id - Of one of its indicators; another id does not compile.
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
 * candidates.find(({ method }) => method === "projection-even")?.printed // => "≥25"
 * silent.find(({ method }) => method === "best-quarter")?.reason // => "no-peers"
 */
export function proposeTargets<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ProposeTargetsOptions,
): TargetProposals<Id> {
  checkOptions(options, optionNames);
  return proposalsOf<Id>(plan, indicatorOf<Id>(plan, id), observations, options);
}

/** As {@link proposeTargets}, for an indicator at hand. */
export function proposalsOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ProposeTargetsOptions,
): TargetProposals<Id> {
  const given: Partial<ProposeTargetsOptions> = options ?? {};
  const years = plannedYears(plan, given.year ?? "", given.baseYear);
  const terms = readProposalTerms(options, options.standardError);
  const { history, parent, peers, method } = options;
  if (history !== undefined) checkSeries(history, "/history");
  const carried = carriedOf(plan, indicator, observations, years.baseYear, { ...terms, history });
  const { base } = carried;
  const above = parentFacts(plan, indicator, base?.at, years, parent, parent?.indicator);
  const beside = peerFacts(plan, indicator, base?.at, peers);
  const question = targetQuestion(plan, indicator, carried, years, method);
  const facts = factsOf(plan, indicator, carried, years, question, above, beside, terms);
  const span = base === undefined ? 0 : Number(years.year) + 1 - base.at;
  const before = periodBeforeOf(indicator, carried, Number(years.year) - Number(years.baseYear));
  const even = "known" in facts.projection ? facts.projection.known.even : undefined;
  const candidates: TargetCandidate[] = [];
  const silent: SilentMethod[] = [];
  for (const name of keysOf(targetMethodNames)) {
    const own = targetMethods[name];
    const proposed = ask(own, facts);
    if ("missing" in proposed || base === undefined) {
      silent.push({ method: name, reason: "missing" in proposed ? proposed.missing : "no-baseline" });
      continue;
    }
    const candidate = candidateOf(indicator, carried, base, question, own, proposed, terms.round);
    const grounds = {
      indicator,
      calendar: plan,
      year: years.year,
      years: span,
      base: baseOf(base),
      before,
      even,
    };
    candidates.push({ ...candidate, because: justify(candidate, proposed.because, grounds) });
  }
  return {
    plan: plan.id,
    indicator: indicator.id,
    ...(indicator.unit !== undefined && { unit: indicator.unit }),
    ...years,
    base: base === undefined ? null : baseOf(base),
    before,
    candidates,
    silent,
    issues: [...carried.issues, ...above.issues, ...beside.issues],
  };
}

function baseOf({ observed, over }: CarriedBase): ProposalBase {
  return { ...observed, ...(over && { over }) };
}

/** Asks a method, once all that it needs is known. */
function ask({ needs, propose }: TargetMethod<NeedName>, facts: AllFacts): Proposed {
  const own: Partial<Record<NeedName, unknown>> = {};
  for (const need of needs) {
    const fact = facts[need];
    if ("missing" in fact) return fact;
    own[need] = fact.known;
  }
  const proposed = propose(own as TargetFacts);
  const isNumber = "missing" in proposed || Number.isFinite(proposed.value);
  return isNumber ? proposed : { missing: "out-of-range" };
}
