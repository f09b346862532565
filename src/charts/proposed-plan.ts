import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { withIndicator } from "../model/with-indicator.js";
import type { TargetProposals } from "../planning/candidate.js";
import type { TargetMethodName } from "../planning/target-method-names.js";
import type { TargetAllocation } from "../regions/split/target-allocation.js";
import type { SingleBound } from "../value/bound.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";
import { endingAt } from "../value/year-text.js";
import { placePlans } from "./place-promise.js";

/**
 * Targets that are proposed for places: the split of one target, or candidates by place.
 *
 * @category Charts
 * @example
 * const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 3, 柳州: 2 });
 * const proposed: ProposedByPlace | undefined = "parts" in split ? split : undefined;
 */
export type ProposedByPlace = TargetAllocation | Readonly<Record<string, TargetProposals>>;

/** By place: the plan with what is proposed as its target. A place that nothing is proposed for has no target. */
export function proposedPlans<Id extends string>(
  plan: Plan<Id>,
  id: Id,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  proposed: ProposedByPlace,
  method: TargetMethodName,
): Readonly<Record<string, Plan<Id>>> {
  // Nothing but the figures of the place: what is promised of the whole is not asked of it.
  const bare = withIndicator(plan, { ...indicatorOf<Id>(plan, id), targets: [] });
  const entries = Object.entries(placePlans<Id>(bare, id, byRegion, {})).map(([place, own]) => {
    const found = isAllocation(proposed) ? partOf(proposed, place) : candidateOf(proposed[place], method);
    if (found === undefined) return [place, own] as const;
    return [place, withTarget<Id>(own, indicatorOf<Id>(own, id), found)] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether targets come from the split of one. */
export function isAllocation(proposed: ProposedByPlace): proposed is TargetAllocation {
  return "parts" in proposed && "target" in proposed;
}

interface Found {
  readonly year: PeriodText;
  readonly bound: SingleBound;
  /** Of candidates: the year that the next plan starts from, and what is known then. */
  readonly from?: { readonly year: PeriodText; readonly value?: DecimalText };
}

function partOf({ target, parts, ratios }: TargetAllocation, place: string): Found | undefined {
  const value = ratios?.[place] ?? parts[place];
  if (value === undefined) return undefined;
  const { comparator } = target.bound;
  return {
    year: target.year,
    bound: { comparator: comparator === "between" ? "at-least" : comparator, value },
  };
}

function candidateOf(proposals: TargetProposals | undefined, method: TargetMethodName): Found | undefined {
  const candidate = proposals?.candidates.find((one) => one.method === method);
  if (proposals === undefined || candidate === undefined) return undefined;
  const { base, baseYear, year } = proposals;
  // A running total starts again, from nothing.
  const value = base !== null && base.over === undefined && base.period === baseYear ? base.value : undefined;
  return { year, bound: candidate.bound, from: { year: baseYear, ...(value !== undefined && { value }) } };
}

function withTarget<Id extends string>(plan: Plan<Id>, indicator: Indicator<Id>, found: Found): Plan<Id> {
  const { year, bound, from } = found;
  const reference = { document: plan.id, locator: "proposed", raw: bound.value };
  const targets = [{ year, basis: "level", ...bound, reference }] as const;
  if (from === undefined) return withIndicator(plan, { ...indicator, targets });
  const { baseline: _, increment: __, ...rest } = indicator;
  const baseline = from.value !== undefined && {
    baseline: { year: from.year, value: from.value, reference },
  };
  const next = {
    ...plan,
    baseYear: from.year,
    period: { start: endingAt(Number(from.year) + 2), end: year },
  };
  return withIndicator(next, { ...rest, ...baseline, targets });
}
