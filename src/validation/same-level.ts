import { deriveLevel } from "../aims/derive-level.js";
import { changeOf } from "../aims/target-needs.js";
import type { Indicator } from "../model/indicator.js";
import type { NumericTarget } from "../model/numeric-target.js";
import { type Decimal, decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { printedPlaces } from "./printed-places.js";

/** One number of a target. */
export interface TargetNumber {
  readonly target: NumericTarget;
  readonly value: DecimalText;
}

/**
 * Whether two numbers come to one level. Of one basis they must be the same; a rate or a multiple beside another basis is
 * as exact as its printed digits: from 6.3 to 12 is 1.9 times.
 */
export function sameLevel(indicator: Indicator, one: TargetNumber, other: TargetNumber): boolean {
  const exact = one.target.basis === other.target.basis;
  const [a, b] = [reach(indicator, one, exact), reach(indicator, other, exact)];
  return a.low.lte(b.high) && b.low.lte(a.high);
}

/** The levels that a number can mean: one, unless it is a rate that was rounded to the digits it is printed with. */
export function reach(indicator: Indicator, { target, value }: TargetNumber, exact: boolean) {
  const slack = exact || changeOf(indicator, target) !== "multiplied" ? decimal(0) : halfPlace(target, value);
  const [low, high] = [decimal(value).minus(slack), decimal(value).plus(slack)].map((number) =>
    decimal(deriveLevel(indicator, target, decimalText(number)) ?? value),
  );
  return { low: low ?? slack, high: high ?? slack };
}

/** Half of the last printed place. 翻一番 is a word for 2, not a multiple rounded to it: a tenth is its last place. */
function halfPlace({ basis }: NumericTarget, value: DecimalText): Decimal {
  const places = printedPlaces(value);
  return decimal("0.5").div(decimal(10).pow(basis === "multiple" ? Math.max(1, places) : places));
}
