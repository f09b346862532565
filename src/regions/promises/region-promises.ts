import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import type { OptionNames } from "../../value/check-options.js";
import type { DecimalInput } from "../../value/decimal.js";

/**
 * A place's own target of an indicator: its number in the indicator's unit, which binds as the plan's last target does and is due
 * with it, or a whole target as plans have them.
 *
 * @category Regions
 * @example
 * const targets: RegionTarget[] = [
 *   50,
 *   { year: "2024", basis: "level", comparator: "at-least", value: "40", reference: { document: "分解方案", locator: "表1", raw: "40" } },
 * ];
 */
export type RegionTarget = DecimalInput | Target;

/**
 * Whose promises places are judged by (各地目标). What is told of a place and an indicator in `targets` goes first, then the place's
 * own plan. A place without either is judged by the plan's target from its own start: the value that it had when the plan's
 * baseline was taken. Of a total it has no target then, since that of the whole is of all places together.
 *
 * @category Regions
 * @example
 * const promises: RegionPromises<"pct-applications"> = { targets: { 南宁: { "pct-applications": 50 } } };
 */
export interface RegionPromises<Id extends string = string> {
  /** By place: its own plan. An indicator that the plan does not have it does not promise. */
  readonly plans?: Readonly<Record<string, Plan<Id>>>;
  /** By place and indicator: its own target. */
  readonly targets?: Readonly<Record<string, { readonly [Key in Id]?: RegionTarget }>>;
}

export const promiseOptionNames: OptionNames<RegionPromises> = { plans: true, targets: true };
