import { aimOf, levelAimed } from "../../aims/aim.js";
import { noWay } from "../../aims/aim-kind.js";
import { startOf } from "../../aims/start-of.js";
import type { Issue } from "../../issue.js";
import { pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../value/bound.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { localize } from "../../value/localized-text.js";
import { mapBound } from "../../value/map-bound.js";
import { type Missing, type MissingReason, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import { convertIfAlike } from "../../value/quantity.js";
import { alikeIndicator } from "../promises/own-plan.js";

/** What a plan asks of its place, in the unit of a ranking. */
export interface AskedTarget {
  readonly year: PeriodText;
  readonly bound: Bound;
  readonly level: DecimalText;
  /** Why no yearly change leads to it; absent where one does. */
  readonly noWay?: MissingReason;
  /** Where it starts, and how many years there are from there. */
  readonly start?: { readonly year: PeriodText; readonly value: DecimalText; readonly years: number };
}

/** The target of a plan in the unit of another indicator; or why there is none, which may be an issue. */
export function askedTarget(
  own: Plan,
  indicator: Indicator | undefined,
  like: { readonly plan: Plan; readonly indicator: Indicator },
  year: PeriodText | undefined,
): AskedTarget | (Missing & { readonly issue?: Issue }) {
  if (indicator === undefined) return missing("no-target");
  const path = () => pointer(pointer("", own.id), indicator.id);
  // Years need not end on one day, as long as each target is due at the end of one.
  const alike = alikeIndicator(own, like.indicator, indicator, own, path);
  if ("issue" in alike) return { ...missing("promise-unfit"), issue: alike.issue };
  const aim = aimOf(own, indicator, undefined, year ?? "final");
  if ("missing" in aim) return missing(aim.missing.reason);
  const [target] = aim.targets;
  const inUnit = (value: DecimalText) => convertIfAlike(value, indicator.unit, like.indicator.unit) ?? value;
  const start = startOf(own, indicator);
  const why = noWay(target.kind);
  return {
    year: aim.year,
    bound: mapBound(target.bound, inUnit),
    level: inUnit(levelAimed(target, indicator)),
    ...(why !== undefined && { noWay: why }),
    ...(start && { start: { year: start.period, value: inUnit(start.value), years: aim.due - start.at } }),
  };
}

/** What the place of a plan is called. */
export function placeOfPlan({ jurisdiction: { name }, title }: Plan): string {
  return localize(name ?? title, "zh-Hans");
}
