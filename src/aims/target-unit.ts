import type { Indicator } from "../model/indicator.js";
import type { NumericTarget } from "../model/numeric-target.js";
import { areAlike } from "../value/are-alike.js";
import { isOfDifferences } from "../value/difference-unit.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { type NumberKind, targetNeeds } from "./target-needs.js";

/**
 * The units that a number may be stated in, the first of them its own. Rates and differences of shares are in a unit of
 * their own, whatever the indicator is in; a multiple has none.
 */
export const unitsOf: Readonly<Record<Exclude<NumberKind, "amount">, readonly UnitText[]>> = {
  rate: ["%"],
  points: ["百分点", "%"],
  multiple: ["倍", "1"],
};

/** The unit of a target's number: that of its basis, or else the one stated, or else the indicator's. */
export function targetUnit({ unit }: Indicator, target: NumericTarget): UnitText | undefined {
  const kind = targetNeeds[target.basis].number;
  if (kind === "amount") return target.unit ?? unit;
  return kind === "multiple" ? undefined : unitsOf[kind][0];
}

/** Whether a target's number is in a unit that its basis and its indicator have. */
export function fitsUnit(indicator: Indicator, { basis, unit }: NumericTarget): boolean {
  if (unit === undefined) return true;
  const stated = readUnit(unit);
  const kind = targetNeeds[basis].number;
  if (kind !== "amount") return unitsOf[kind].includes(stated?.text ?? unit);
  // Without a unit of the indicator there is nothing to convert to: the bare number counts, and 万 would be lost.
  if (indicator.unit === undefined) return (stated?.power ?? 0) <= 0;
  const own = readUnit(indicator.unit);
  // 百分点 is what a share changes by, and no level of one.
  const isLevel = targetNeeds[basis].baseline === undefined;
  if (isLevel && isOfDifferences(stated?.text) && !isOfDifferences(own?.text)) return false;
  return stated !== undefined && areAlike(stated, own);
}
