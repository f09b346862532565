import { pointer } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { SingleTarget } from "../model/numeric-target.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { Series } from "../series/series.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { checkRecord } from "../value/check-record.js";
import { anyOf, isKeyOf } from "../value/closed-list.js";
import { pickOptions } from "../value/pick-options.js";
import { checkByPlace } from "../value/place-name.js";
import type { TargetCandidate } from "./candidate.js";
import { clashesIn } from "./clashes.js";
import { checkParent } from "./parent.js";
import { counterpart } from "./parent-facts.js";
import {
  type IndicatorProposal,
  type PlanProposal,
  type ProposePlanOptions,
  proposePlanOptionNames,
} from "./plan-proposal.js";
import { type PlannedYears, plannedYears } from "./planned-years.js";
import { type ProposalTerms, proposalTermNames } from "./proposal-terms.js";
import type { ProposeTargetsOptions } from "./propose-targets-options.js";
import { type OptionPlaces, proposerOf } from "./proposer.js";
import { adjustments } from "./reconcile.js";
import { type TargetMethodName, targetMethodNames } from "./target-method-names.js";

const usual: readonly TargetMethodName[] = ["parent-growth", "projection-even", "per-cent", "maintain"];

/**
 * Proposes targets for all indicators of a plan (全部指标的目标测算). For each it gives the candidates of
 * {@link proposeTargets}, and takes that of the first preferred method that proposes one. It also names what does not
 * fit together: a part above its whole, a share above 100 %, a target worse than the present, more effort than the
 * best year ever showed, methods that disagree widely.
 *
 * @param plan - The plan that comes to its end.
 * @param observations - What was observed, from {@link observe}.
 * @param options - The target year, the preferred methods, the parent, the peers, and how parts and wholes are brought together.
 * @returns The proposals in the order of the plan, the targets taken, the clashes (`no-candidate`, `target-beyond-unit`, `target-at-limit`,
 * `target-below-base`, `effort-above-best`, `methods-disagree`, `part-exceeds-whole`, `parts-exceed-whole`,
 * `parts-differ-from-whole`), and the issues of {@link proposeTargets}.
 * @throws {@link UsageError} `Target option …`, and as {@link proposeTargets}
 * @category Planning
 * @example
 * const proposal = proposePlan(national2025, national2025Observations, { year: "2030", parent: { plan: national2030 } });
 * proposal.proposals[0]?.chosen?.printed // => "≥22"
 * proposal.proposals[0]?.chosen?.method // => "parent-growth"
 */
export function proposePlan<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ProposePlanOptions<NoInfer<Id>>,
): PlanProposal<Id> {
  checkPlan(plan);
  checkOptions<ProposePlanOptions>(options, proposePlanOptionNames);
  checkParent(options?.parent, "indicators");
  const given: Partial<ProposePlanOptions<Id>> = options ?? {};
  const years = plannedYears(plan, given.year ?? "", given.baseYear);
  const { prefer = usual, choose, spread = 0.5, reconcile } = given;
  checkChoices(prefer, choose, spread, reconcile);
  checkNamed(plan, given);
  const proposers = plan.indicators.map((indicator) => {
    const { proposals: own, adjust } = proposerOf<Id>(
      plan,
      indicator,
      observations,
      ownOptions<Id>(indicator, options),
      placesOf(indicator),
    );
    const wanted: TargetMethodName | undefined = choose?.[indicator.id];
    const chosen = taken(own.candidates, wanted === undefined ? prefer : [wanted]);
    return { proposal: { ...own, chosen }, adjust };
  });
  const first = proposers.map(({ proposal }) => proposal);
  const adjusted = reconcile === undefined ? undefined : adjustments(plan, first, reconcile);
  const proposals = proposers.map(({ proposal, adjust }): IndicatorProposal<Id> => {
    const [{ chosen }, one] = [proposal, adjusted?.get(proposal.indicator)];
    if (one === undefined || chosen === null) return proposal;
    return { ...proposal, chosen: adjust(chosen, one.value, one.because) };
  });
  const targets: { [Key in Id]?: readonly SingleTarget[] } = {};
  for (const { indicator, chosen } of proposals)
    if (chosen !== null) targets[indicator] = [targetOf(chosen, years)];
  return {
    plan: plan.id,
    ...years,
    proposals,
    targets,
    clashes: clashesIn(plan, proposals, spread),
    issues: proposals.flatMap(({ issues }) => issues),
  };
}

function checkChoices(
  prefer: readonly TargetMethodName[],
  choose: Readonly<Record<string, unknown>> | undefined,
  spread: number,
  reconcile: unknown,
): void {
  const isMethod = (name: unknown): boolean => isKeyOf(targetMethodNames, name);
  const methods = anyOf(targetMethodNames);
  const stranger: unknown = Array.isArray(prefer) ? prefer.find((name) => !isMethod(name)) : prefer;
  checkOption("target", "prefer", stranger === undefined, `a list of ${methods}`, stranger);
  if (choose !== undefined) checkRecord("choose", choose);
  for (const name of Object.values(choose ?? {}))
    checkOption("target", "choose", isMethod(name), methods, name);
  checkOption("target", "spread", typeof spread === "number" && spread > 0, "a number above 0", spread);
  const isWay = reconcile === undefined || reconcile === "parts" || reconcile === "whole";
  checkOption("target", "reconcile", isWay, '"parts" or "whole"', reconcile);
}

/** Where the series of an indicator stand among the options of all. */
function placesOf({ id }: Indicator): OptionPlaces {
  return {
    history: pointer("/histories", id),
    peer: (place) => pointer(pointer("/peers", place), id),
  };
}

/** Throws where what is told by place, or by indicator, is not told so. */
function checkNamed<Id extends string>(plan: Plan<Id>, options: Partial<ProposePlanOptions<Id>>): void {
  const { peers, standardErrors, histories, choose } = options;
  for (const [name, given] of Object.entries({ standardErrors, histories, choose })) {
    if (given === undefined) continue;
    checkRecord(name, given);
    for (const id of Object.keys(given)) indicatorOf<Id>(plan, id as Id);
  }
  if (peers === undefined) return;
  checkByPlace("peers", peers);
  for (const [place, own] of Object.entries(peers)) checkRecord(`peers/${place}`, own);
}

/** The options of one indicator among those of all. */
function ownOptions<Id extends string>(
  indicator: Indicator<Id>,
  options: ProposePlanOptions<Id>,
): ProposeTargetsOptions {
  const { id } = indicator;
  const { parent, peers, standardErrors, histories } = options;
  const named = parent?.indicators?.[id];
  const has = parent !== undefined && counterpart(parent, indicator, named) !== undefined;
  const places =
    peers &&
    Object.entries(peers).flatMap(([place, all]): [string, Series][] => {
      const own = all[id];
      return own === undefined ? [] : [[place, own]];
    });
  const [standardError, history] = [standardErrors?.[id], histories?.[id]];
  return {
    ...pickOptions<ProposalTerms>(options, proposalTermNames),
    ...(has && { parent: { ...parent, ...(named !== undefined && { indicator: named }) } }),
    ...(places && places.length > 0 && { peers: Object.fromEntries(places) }),
    ...(standardError !== undefined && { standardError }),
    ...(history !== undefined && { history }),
  };
}

function taken(
  candidates: readonly TargetCandidate[],
  prefer: readonly TargetMethodName[],
): TargetCandidate | null {
  for (const name of prefer) {
    const found = candidates.find(({ method }) => method === name);
    if (found !== undefined) return found;
  }
  return null;
}

function targetOf({ method, bound, printed }: TargetCandidate, { year }: PlannedYears): SingleTarget {
  const locator = targetMethodNames[method]["zh-Hans"];
  return { year, basis: "level", ...bound, reference: { document: "目标测算", locator, raw: printed } };
}
