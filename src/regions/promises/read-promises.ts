import { type Issue, pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { wholesIn } from "../../model/wholes-in.js";
import { checkRecord } from "../../value/check-record.js";
import { checkByPlace } from "../../value/place-name.js";
import { namesOfWhole } from "../places/names-of-whole.js";
import { type OwnIndicator, ownIndicatorOf, type StartAt } from "./own-indicator.js";
import { alikeIndicator, readOwnPlans } from "./own-plan.js";
import { ownTargetOf } from "./own-target.js";
import type { RegionPromises, RegionTarget } from "./region-promises.js";

/** What a place is judged by: an indicator as it has it, in the plan that this is of. */
export interface Judged<Id extends string> {
  readonly plan: Plan<Id>;
  readonly indicator: Indicator<Id>;
  readonly wholeOf: ReturnType<typeof wholesIn>;
}

/** By what each place is judged; an issue where its own plan has the indicator otherwise. */
export interface Promises<Id extends string> {
  readonly judgedBy: (place: string, indicator: Indicator<Id>, startAt: StartAt) => Judged<Id> | Issue;
  /** Of whom something is told, and in which option. */
  readonly told: ReadonlyMap<string, "plans" | "targets">;
}

/**
 * Reads whose promises places are judged by: the one place where that is decided. Throws for a plan or a target that is none, and
 * for an indicator that the plan does not have.
 */
export function readPromises<Id extends string>(
  plan: Plan<Id>,
  { plans = {}, targets = {} }: RegionPromises<Id>,
): Promises<Id> {
  checkByPlace("plans", plans);
  checkByPlace("targets", targets);
  const ownPlans = readOwnPlans<Id>(plans);
  const targetFor = readTargets<Id>(plan, targets);
  const wholes = new Set(namesOfWhole(plan));
  const wholeOf = wholesIn(plan);
  const makers = new Map<Indicator<Id>, OwnIndicator<Id>>();
  const makerOf = (indicator: Indicator<Id>): OwnIndicator<Id> => {
    const maker = makers.get(indicator) ?? ownIndicatorOf<Id>(plan, indicator);
    makers.set(indicator, maker);
    return maker;
  };
  const judgedBy: Promises<Id>["judgedBy"] = (place, indicator, startAt) => {
    const target = targetFor(place, indicator.id);
    const own = ownPlans.get(place);
    if (own === undefined) {
      // What is called as the whole is the whole, of which the plan's own targets are.
      if (target === undefined && wholes.has(place)) return { plan, indicator, wholeOf };
      return { plan, indicator: makerOf(indicator)(target, startAt), wholeOf };
    }
    const promised = own.indicators.get(indicator.id);
    if (promised === undefined) {
      const unasked = makerOf(indicator)(target, startAt);
      return { plan, indicator: target === undefined ? { ...unasked, targets: [] } : unasked, wholeOf };
    }
    const path = () => pointer(pointer("/plans", place), indicator.id);
    const alike = alikeIndicator<Id>(plan, indicator, promised, own.plan, path);
    if ("issue" in alike) return alike.issue;
    return {
      plan: own.plan,
      indicator: target === undefined ? alike.indicator : { ...alike.indicator, targets: [target] },
      wholeOf: own.wholeOf,
    };
  };
  const told = new Map<string, "plans" | "targets">();
  for (const place of Object.keys(targets)) told.set(place, "targets");
  for (const place of ownPlans.keys()) told.set(place, "plans");
  return { judgedBy, told };
}

/** What is told of a place's indicator, as a target; `undefined` where nothing is. */
type TargetFor<Id extends string> = (place: string, id: Id) => Target | undefined;

/**
 * Looks through what is told of the places, and throws where it is no target. Each is made when it is asked for: of many places
 * they would take more room than the figures.
 */
function readTargets<Id extends string>(
  plan: Plan<Id>,
  targets: NonNullable<RegionPromises<Id>["targets"]>,
): TargetFor<Id> {
  const makers = new Map(plan.indicators.map((one) => [one.id as string, ownTargetOf(plan, one)]));
  const make = (place: string, id: Id, given: RegionTarget): Target => {
    const maker = makers.get(id) ?? ownTargetOf(plan, indicatorOf<Id>(plan, id));
    return maker(place, given, () => pointer(pointer("/targets", place), id));
  };
  for (const [place, told] of Object.entries(targets)) {
    checkRecord(`targets/${place}`, told);
    for (const [id, given] of Object.entries<RegionTarget | undefined>(told)) {
      const isPlain = typeof given === "number" && Number.isFinite(given) && makers.has(id);
      if (given !== undefined && !isPlain) make(place, id as Id, given);
    }
  }
  return (place, id) => {
    const told = Object.hasOwn(targets, place) ? targets[place] : undefined;
    const given = told !== undefined && Object.hasOwn(told, id) ? told[id] : undefined;
    return given === undefined ? undefined : make(place, id, given);
  };
}
