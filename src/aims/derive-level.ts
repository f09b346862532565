import type { Indicator } from "../model/indicator.js";
import type { NumericBasis, NumericTarget } from "../model/numeric-target.js";
import { canonicalText } from "../value/canonical-text.js";
import { type Decimal, decimal, decimalText, readDecimal } from "../value/decimal.js";
import { type DecimalText, isDecimalText, shiftPoint } from "../value/decimal-text.js";
import { readUnit, type UnitText } from "../value/unit.js";
import { changeOf, targetNeeds } from "./target-needs.js";

/**
 * One number of a target as a level in the indicator's unit, by arithmetic alone: whether target and indicator go
 * together is asked of {@link faultOf}. `undefined` for what is beyond all numbers.
 */
export function deriveLevel(
  indicator: Indicator,
  target: NumericTarget,
  value: DecimalText,
): DecimalText | undefined {
  const number = inUnitOf(indicator, target, value);
  const change = changeOf(indicator, target);
  if (number === undefined || change === undefined) return number;
  const base = decimal(indicator.baseline?.value ?? "0");
  if (target.basis === "yearly-change")
    return textOf(base.plus(decimal(number).times(yearsBetween(indicator, target))));
  if (change === "added") return textOf(base.plus(number));
  const factor = factorOf(target.basis, number);
  const years = target.basis === "annual-growth" ? yearsBetween(indicator, target) : 1;
  return textOf(base.times(factor.pow(years)));
}

/** What a number multiplies its baseline by, of yearly growth each year. */
export function factorOf(basis: NumericBasis, number: DecimalText): Decimal {
  return basis === "multiple" ? decimal(number) : decimal(number).div(100).plus(1);
}

/** The years that yearly growth has, from the baseline's own year on. */
export function yearsBetween({ baseline }: Indicator, { year }: NumericTarget): number {
  return Number(year) - Number(baseline?.year);
}

function inUnitOf({ unit }: Indicator, target: NumericTarget, value: DecimalText): DecimalText | undefined {
  const kind = targetNeeds[target.basis].number;
  if (kind === "rate" || kind === "multiple") return value;
  const by = kind === "points" ? powers("%", unit) : powers(target.unit, unit);
  // Nearly every number is in its indicator's unit, and written as it should be.
  const shifted = (by === 0 ? canonicalText(value) : undefined) ?? shiftPoint(value, by);
  return isDecimalText(shifted) ? shifted : undefined;
}

/** How many powers of ten lie between two units; none where only one of them is known. */
function powers(from: UnitText | undefined, to: UnitText | undefined): number {
  if (from === undefined || to === undefined || from === to) return 0;
  const [own, other] = [readUnit(from), readUnit(to)];
  return own === undefined || other === undefined ? 0 : own.power - other.power;
}

function textOf(exact: Decimal): DecimalText | undefined {
  const rounded = exact.toSignificantDigits(30);
  if (readDecimal(rounded) === undefined) return undefined;
  const text = decimalText(rounded);
  return isDecimalText(text) ? text : undefined;
}
