import { targetNeeds } from "../../aims/target-needs.js";
import { type Issue, pointer } from "../../issue.js";
import { checkPlan } from "../../model/check-plan.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { wholesIn } from "../../model/wholes-in.js";
import { yearEndsDiffer } from "../../series/check-year-ends.js";
import { measureDiffers } from "../../series/kind-differs.js";
import { type Calendar, endsOn } from "../../value/calendar.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { placed } from "../../value/finding.js";
import { convertIfAlike } from "../../value/quantity.js";
import { refuse } from "../../value/refuse.js";
import type { UnitText } from "../../value/unit.js";

/** A plan that some places are judged by, looked through once. */
export interface OwnPlan<Id extends string> {
  readonly plan: Plan<Id>;
  readonly indicators: ReadonlyMap<string, Indicator<Id>>;
  readonly wholeOf: ReturnType<typeof wholesIn>;
}

/** Looks through the plans of places; one that several places share only once. */
export function readOwnPlans<Id extends string>(
  plans: Readonly<Record<string, Plan<Id>>>,
): ReadonlyMap<string, OwnPlan<Id>> {
  const read = new Map<Plan<Id>, OwnPlan<Id>>();
  const byPlace = new Map<string, OwnPlan<Id>>();
  for (const [place, plan] of Object.entries(plans)) {
    const known = read.get(plan) ?? lookedThrough(plan, pointer("/plans", place));
    read.set(plan, known);
    byPlace.set(place, known);
  }
  return byPlace;
}

function lookedThrough<Id extends string>(plan: Plan<Id>, path: string): OwnPlan<Id> {
  checkPlan(plan, path);
  const indicators = new Map<string, Indicator<Id>>(plan.indicators.map((one) => [one.id, one]));
  return { plan, indicators, wholeOf: wholesIn(plan) };
}

/**
 * A place's own indicator in the unit of the plan above, so that all numbers of an indicator compare; or what keeps the two from
 * being the same indicator.
 */
export function alikeIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  own: Indicator<Id>,
  calendar: Calendar,
  path: () => string,
): { readonly indicator: Indicator<Id> } | { readonly issue: Issue } {
  if (own.measure !== indicator.measure) {
    return { issue: placed(measureDiffers(indicator, own.measure), path()) };
  }
  if (endsOn(calendar) !== endsOn(plan)) return { issue: yearEndsDiffer(path(), plan, calendar).issue };
  const { unit } = indicator;
  if (own.unit === unit) return { indicator: own };
  const convert = (value: DecimalText): DecimalText | undefined => convertIfAlike(value, own.unit, unit);
  if (unit === undefined || convert("1") === undefined) return { issue: unitDiffers(indicator, own, path()) };
  const { baseline, targets, increment: _, statements: __, ...rest } = own;
  return {
    indicator: {
      ...rest,
      unit,
      ...(baseline && { baseline: { ...baseline, value: convert(baseline.value) ?? baseline.value } }),
      targets: targets.map((target) => stillInUnit(target, own.unit, convert)),
    },
  };
}

/** A target whose number is in the unit of its indicator says so, now that the indicator has another one. */
function stillInUnit(
  target: Target,
  unit: UnitText | undefined,
  convert: (value: DecimalText) => DecimalText | undefined,
): Target {
  if (target.basis === "compared") {
    const margin = target.margin && convert(target.margin);
    return margin === undefined ? target : { ...target, margin };
  }
  if (target.basis === "words" || target.unit !== undefined || unit === undefined) return target;
  return targetNeeds[target.basis].number === "amount" ? { ...target, unit } : target;
}

function unitDiffers({ unit }: Indicator, own: Indicator, path: string): Issue {
  const [zhNone, enNone] = ["没有单位", "no unit"];
  return refuse({
    code: "dimension-mismatch",
    path,
    expected: [unit ?? zhNone, unit ?? enNone],
    received: own.unit ?? enNone,
    words: [`${path}：该地区规划的单位不同`, `${path}: another unit in the place's own plan`],
  }).issue;
}
