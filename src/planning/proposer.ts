import { type Message, pointer } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { yearlyAmounts } from "../outlook/amounts-before.js";
import { checkSeries } from "../series/check-series.js";
import type { Series } from "../series/series.js";
import { keysOf } from "../value/closed-list.js";
import type { DecimalText } from "../value/decimal-text.js";
import { yearPosition } from "../value/year-position.js";
import type { ProposalBase, SilentMethod, TargetCandidate, TargetProposals } from "./candidate.js";
import { candidateOf } from "./candidate-of.js";
import { type Carried, type CarriedBase, carriedOf } from "./carried.js";
import { type AllFacts, factsOf } from "./facts-of.js";
import { justify } from "./justify.js";
import { type ParentFacts, parentFacts } from "./parent-facts.js";
import { peerFacts } from "./peer-facts.js";
import { periodBeforeOf } from "./period-before.js";
import { plannedYears } from "./planned-years.js";
import { readProposalTerms } from "./proposal-terms.js";
import type { ProposeTargetsOptions } from "./propose-targets-options.js";
import type { NeedName, TargetFacts } from "./target-facts.js";
import type { Proposed, TargetMethod } from "./target-method.js";
import { targetMethodNames } from "./target-method-names.js";
import { targetMethods } from "./target-methods.js";
import { targetQuestion } from "./target-question.js";
import { weigh } from "./weigh.js";

/** The candidates of an indicator, and the same weighing for a number that another reason asks for. */
export interface Proposer<Id extends string> {
  readonly proposals: TargetProposals<Id>;
  /** What was known, for whoever draws it. */
  readonly carried: Carried;
  readonly above: ParentFacts;
  readonly adjust: (candidate: TargetCandidate, value: DecimalText, because: Message) => TargetCandidate;
}

/** Where the series among the options stand in the caller's. */
export interface OptionPlaces {
  readonly history: string;
  readonly peer: (place: string) => string;
}

/** Proposes targets for an indicator at hand, with options whose names were checked. */
export function proposerOf<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ProposeTargetsOptions,
  places: OptionPlaces = { history: "/history", peer: (place) => pointer("/peers", place) },
): Proposer<Id> {
  const given: Partial<ProposeTargetsOptions> = options ?? {};
  const years = plannedYears(plan, given.year ?? "", given.baseYear);
  const terms = readProposalTerms(options, options.standardError);
  const { parent, peers, method } = options;
  const history = amountsGiven(plan, indicator, options.history, places.history);
  const carried = carriedOf(plan, indicator, observations, years.baseYear, { ...terms, history });
  const { base } = carried;
  const at = base?.at ?? yearPosition(years.baseYear, plan);
  const above = parentFacts(plan, indicator, at, years.year, parent);
  const beside = peerFacts(plan, indicator, at, peers, places.peer);
  const question = targetQuestion(plan, indicator, carried, years, method);
  const facts = factsOf(indicator, carried, years, question, above, beside, terms);
  const span = base === undefined ? 0 : Number(years.year) + 1 - base.at;
  const before = periodBeforeOf(indicator, carried, Number(years.year) - Number(years.baseYear));
  const even = "known" in facts.projection ? facts.projection.known.even : undefined;
  const told = (
    one: Omit<TargetCandidate, "because">,
    because: Message,
    from: CarriedBase,
  ): TargetCandidate => {
    const shared = { indicator, calendar: plan, year: years.year, years: span, before, even };
    return { ...one, because: justify(one, because, { ...shared, base: baseOf(from) }) };
  };
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
    candidates.push(told(candidate, proposed.because, base));
  }
  const proposals: TargetProposals<Id> = {
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
  const adjust: Proposer<Id>["adjust"] = (candidate, value, because) => {
    if (base === undefined) return candidate;
    const weighed = weigh(indicator, carried, base, question, { value, text: value });
    return told({ ...candidate, ...weighed, limited: false }, because, base);
  };
  return { proposals, carried, above, adjust };
}

/** The yearly amounts given, in the indicator's unit, as an outlook takes them. */
function amountsGiven(
  plan: Plan,
  indicator: Indicator,
  history: Series | undefined,
  path: string,
): Series | undefined {
  if (history === undefined) return undefined;
  checkSeries(history, path);
  return yearlyAmounts(plan, indicator, history, path);
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
