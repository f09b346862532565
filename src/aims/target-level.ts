import type { Message } from "../issue.js";
import { checkIndicatorGiven } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { NumericTarget } from "../model/numeric-target.js";
import type { Target } from "../model/target.js";
import { type Bound, checkBound } from "../value/bound.js";
import { checkArgument } from "../value/check-argument.js";
import { isKeyOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import { mapBound } from "../value/map-bound.js";
import { type Missing, missing } from "../value/missing.js";
import { parsePeriod } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { derivationWords } from "./derivation-words.js";
import { deriveLevel } from "./derive-level.js";
import { faultOf } from "./target-fault.js";
import { targetNeeds } from "./target-needs.js";

/**
 * A target as a level (or total) in the indicator's unit, with the words of how it was derived; or why it has none.
 *
 * @category Progress
 * @example
 * const level: TargetLevel = { bound: { comparator: "attain", value: "12" }, unit: "件/万人", because: [] };
 */
export type TargetLevel =
  | {
      /** The level to reach and how it binds, in the indicator's unit. */
      readonly bound: Bound;
      /** The indicator's unit; absent where the plan prints none. */
      readonly unit?: UnitText;
      /** How the level follows from the printed target, a sentence a step; empty where the plan prints the level itself. */
      readonly because: readonly Message[];
    }
  | Missing;

/**
 * Turns what a target asks for into a level in the indicator's own unit, whether its number is a level, an increase,
 * a rate or a multiple (目标水平). For a running total, an increase is the total itself, because the count starts again
 * from nothing. A yearly growth of a running total gives no level, because a total over a period has no yearly rate.
 *
 * @param indicator - The indicator, for its unit, measure kind and baseline.
 * @param target - One of its targets or statements.
 * @returns The bound on the level; or a reason: `no-baseline`, `no-rate` (a rate or multiple of what is not above 0, yearly
 * growth of a total), `target-impossible` (less than the unit can be), `target-not-numeric` (a unit or basis that the
 * indicator does not have), `target-in-words`, `target-compared` (no number of its own), `out-of-range`. {@link validatePlan} says where and why.
 * @throws {@link UsageError} `Argument indicator: …`, `Argument target: …`, `Not a period: …`, `Not a bound: …`,
 * `Unknown comparator: …`, `Not a decimal number: …`
 * @category Progress
 * @example
 * const trademarks = guangxi2025.indicators.find(({ id }) => id === "registered-trademarks");
 * const half: Target = {
 *   year: "2025", basis: "relative-change", comparator: "at-least", value: "50",
 *   reference: { document: "例", locator: "例", raw: "增长50%以上" },
 * };
 * const level = trademarks && targetLevel(trademarks, half);
 * level && "bound" in level && level.bound // => { comparator: "at-least", value: "44.37" }
 */
export function targetLevel(indicator: Indicator, target: Target): TargetLevel {
  checkIndicatorGiven(indicator);
  const isTarget = isRecord(target) && (!isNumericTarget(target) || isKeyOf(targetNeeds, target.basis));
  checkArgument("target", isTarget, { "zh-Hans": "该指标的目标", en: "one of its targets" }, target);
  parsePeriod(target.year);
  if (isNumericTarget(target)) checkBound(target, "/target");
  const level = levelOfTarget(indicator, target);
  if ("missing" in level || !isNumericTarget(target)) return level as Missing;
  const { unit } = indicator;
  return {
    bound: level.bound,
    ...(unit !== undefined && { unit }),
    because: derivationWords(indicator, target),
  };
}

/** The same of an indicator and a target that a plan has. */
export function levelOfTarget(indicator: Indicator, target: Target): { readonly bound: Bound } | Missing {
  if (!isNumericTarget(target))
    return missing(target.basis === "words" ? "target-in-words" : "target-compared");
  // A number that stands for itself, in the indicator's own unit, fits every indicator.
  if (target.basis === "level" && target.unit === undefined)
    return { bound: faultlessBound(indicator, target) };
  const fault = faultOf(indicator, target);
  return fault === undefined ? { bound: faultlessBound(indicator, target) } : missing(fault.reason);
}

/** The level of a target that is known to be without fault. */
export function faultlessBound(indicator: Indicator, target: NumericTarget): Bound {
  return mapBound(target, (value) => deriveLevel(indicator, target, value) ?? value);
}
