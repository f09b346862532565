import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { DateText } from "../value/period.js";
import { periodAt } from "../value/period-at.js";
import { yearPosition } from "../value/year-position.js";
import { type Aim, aimOf, checkTargetChoice, type NoAim, type OtherValue, type TargetChoice } from "./aim.js";
import { checkComparedWith } from "./check-compared-with.js";
import { dueOf } from "./due-of.js";
import type { StandingOptions } from "./standing-options.js";

/**
 * What an indicator is judged by, whatever is observed: resolved once, for however many places that share a plan. It keeps
 * the aims that it was asked for, one for each day.
 */
export interface Prepared<Id extends string = string> {
  readonly plan: Plan<Id>;
  readonly indicator: Indicator<Id>;
  /** The last day that counts, where it was given. */
  readonly until: DateText | undefined;
  /** When its last target is due, on the axis of years. */
  readonly last: number | undefined;
  readonly comparedWith: StandingOptions["comparedWith"];
  /** The same for another of its targets. */
  readonly aimedAt: (target: TargetChoice) => Prepared<Id>;
  /** What is aimed at as of a day, beside the values that it is compared with. */
  readonly aimOn: (asOf: DateText | undefined, other: OtherValue) => Aim | NoAim;
}

type Options = Pick<StandingOptions, "asOf" | "target" | "comparedWith">;

/** Resolves what does not depend on observations. */
export function prepare<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  options: Options,
): Prepared<Id> {
  checkComparedWith(plan, options.comparedWith);
  return prepareChecked(plan, indicator, options);
}

/** The same where what targets are compared with was checked before: by the ids of the plan of all places. */
export function prepareChecked<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  options: Options,
): Prepared<Id> {
  const { asOf, target = "next", comparedWith } = options;
  checkTargetChoice(target);
  const { targets } = indicator;
  let aims: Map<DateText | undefined, Aim | NoAim> | undefined;
  let others: Map<TargetChoice, Prepared<Id>> | undefined;
  // What a target is compared with is another value in every place.
  const isFixed = targets.every(({ basis }) => basis !== "compared");
  return {
    plan,
    indicator,
    until: asOf === undefined ? undefined : periodAt("/asOf", asOf, plan).end,
    last: lastDue(plan, indicator),
    comparedWith,
    aimedAt: (choice) => {
      const other = others?.get(choice) ?? prepareChecked(plan, indicator, { ...options, target: choice });
      others ??= new Map();
      others.set(choice, other);
      return other;
    },
    aimOn: (day, other) => {
      const known = isFixed ? aims?.get(day) : undefined;
      if (known !== undefined) return known;
      const aim = aimOf(plan, indicator, day, target, other);
      aims ??= new Map();
      aims.set(day, aim);
      return aim;
    },
  };
}

function lastDue(plan: Plan, { targets }: Indicator): number | undefined {
  let last: number | undefined;
  for (const target of targets) last = Math.max(last ?? 0, yearPosition(dueOf(target), plan));
  return last;
}
