import { type Issue, pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { wholesIn } from "../../model/wholes-in.js";
import type { ObservedValue } from "../../series/observation.js";
import { checkRecord } from "../../value/check-record.js";
import { namesOfWhole } from "../places/names-of-whole.js";
import { ownIndicator } from "./own-indicator.js";
import { alikeIndicator, readOwnPlans } from "./own-plan.js";
import { ownTarget } from "./own-target.js";
import type { RegionPromises } from "./region-promises.js";

/** What a place is judged by: an indicator as it has it, in the plan that this is of. */
export interface Judged<Id extends string> {
  readonly plan: Plan<Id>;
  readonly indicator: Indicator<Id>;
  readonly wholeOf: ReturnType<typeof wholesIn>;
}

/** The value that a place had at the end of a year. */
type StartAt = (year: string) => ObservedValue | undefined;

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
  checkRecord("plans", plans);
  checkRecord("targets", targets);
  const ownPlans = readOwnPlans<Id>(plans);
  const ownTargets = readTargets<Id>(plan, targets);
  const wholes = new Set(namesOfWhole(plan));
  const wholeOf = wholesIn(plan);
  const judgedBy: Promises<Id>["judgedBy"] = (place, indicator, startAt) => {
    const target = ownTargets.get(place)?.get(indicator.id);
    const own = ownPlans.get(place);
    if (own === undefined) {
      // What is called as the whole is the whole, of which the plan's own targets are.
      if (target === undefined && wholes.has(place)) return { plan, indicator, wholeOf };
      return { plan, indicator: ownIndicator(plan, indicator, target, startAt), wholeOf };
    }
    const promised = own.indicators.get(indicator.id);
    if (promised === undefined) {
      const asked = target === undefined ? [] : [target];
      return {
        plan,
        indicator: { ...ownIndicator(plan, indicator, target, startAt), targets: asked },
        wholeOf,
      };
    }
    const path = pointer(pointer("/plans", place), indicator.id);
    const alike = alikeIndicator<Id>(plan, indicator, promised, own.plan, path);
    if ("issue" in alike) return alike.issue;
    return {
      plan: own.plan,
      indicator: target === undefined ? alike.indicator : { ...alike.indicator, targets: [target] },
      wholeOf: own.wholeOf,
    };
  };
  const told = new Map<string, "plans" | "targets">();
  for (const place of ownTargets.keys()) told.set(place, "targets");
  for (const place of ownPlans.keys()) told.set(place, "plans");
  return { judgedBy, told };
}

type Targets = ReadonlyMap<string, ReadonlyMap<string, Target>>;

function readTargets<Id extends string>(
  plan: Plan<Id>,
  targets: NonNullable<RegionPromises<Id>["targets"]>,
): Targets {
  const byId = new Map<string, Indicator<Id>>(plan.indicators.map((one) => [one.id, one]));
  const read = new Map<string, ReadonlyMap<string, Target>>();
  for (const [place, told] of Object.entries(targets)) {
    checkRecord(`targets/${place}`, told);
    const own = new Map<string, Target>();
    for (const [id, given] of Object.entries(told)) {
      if (given === undefined) continue;
      const indicator = byId.get(id) ?? indicatorOf<Id>(plan, id as Id);
      const path = pointer(pointer("/targets", place), id);
      own.set(id, ownTarget(plan, indicator, place, given as never, path));
    }
    read.set(place, own);
  }
  return read;
}
