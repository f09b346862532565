import type { Indicator } from "../model/indicator.js";
import { isRank } from "../series/is-rank.js";
import type { PossibleRange } from "../series/possible-range.js";
import { type Decimal, decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { placesOf } from "../value/quanta.js";
import { readUnit } from "../value/unit.js";

/** A number as a plan prints it, and as data has it. */
export interface PrintedNumber {
  readonly value: DecimalText;
  /** With the zeros that show how exact it is: 13.0. */
  readonly text: string;
}

/**
 * What is rounded as plans print it: the level, or the increase from the base value (增加值取整).
 *
 * @category Planning
 * @example
 * const part: RoundedPart = "increase";
 */
export type RoundedPart = "level" | "increase";

/** What decides how finely a target is printed. */
export interface PrintedLike {
  readonly base: DecimalText;
  /** The values known so far: a target is given no more exactly than they are, and a base that is none of them neither. */
  readonly observed: readonly DecimalText[];
  readonly range: PossibleRange;
  readonly part: RoundedPart;
}

/**
 * Rounds a level as plans print targets: to a step of 1 or 5 with zeros behind or before it, the largest that is no more
 * than a fifth of the change. So 22.4 after 16 is 22, 14.58 after 13.38 is 14.6, and 1,487 after 996 is 1,500, or 1,496
 * where the increase is rounded. What is counted stays whole.
 *
 * The step follows from the digits alone, so that the same quantity in another scale is rounded in the same way.
 */
export function roundAsPrinted(
  unrounded: Decimal,
  indicator: Indicator,
  { base, observed, range, part }: PrintedLike,
): PrintedNumber {
  const change = unrounded.minus(base);
  const isObserved = observed.includes(base);
  if (change.isZero() && isObserved) return { value: base, text: base };
  const least = leastStep(indicator, base, observed);
  const step = change.isZero() ? least : stepFor(change.abs().div(5), least);
  const start = isObserved ? decimal(base) : decimal(base).div(least).round().times(least);
  const from = part === "level" ? decimal(0) : start;
  const rounded = unrounded.minus(from).div(step).round().times(step).plus(from);
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = range;
  const value = rounded.gt(upper) ? decimal(upper) : rounded.lt(lower) ? decimal(lower) : rounded;
  const places = Math.max(placesOf(step.toFixed()), placesOf(value.toFixed()));
  return { value: value.toFixed(), text: value.toFixed(places) };
}

/** The largest step of 1 or 5 that is no more than wanted, and not below the least. */
function stepFor(wanted: Decimal, least: Decimal): Decimal {
  const one = decimal(10).pow(wanted.e);
  const five = one.times(5);
  const step = wanted.gte(five) ? five : one;
  return least.gt(step) ? least : step;
}

/**
 * How fine a target can be: one of what is counted, else the last digit of what was observed, and in either case two
 * digits of the base.
 */
function leastStep(indicator: Indicator, base: DecimalText, observed: readonly DecimalText[]): Decimal {
  const unit = readUnit(indicator.unit);
  if (isRank(indicator, unit)) return decimal(1);
  const last = Math.min(...observed.map(lastDigit));
  const seen = decimal(10).pow(Math.min(last, decimal(base).e - 1));
  const isCounted = unit !== undefined && (unit.dimension === "count" || unit.dimension === "people");
  const one = isCounted ? decimal(10).pow(-unit.power) : seen;
  // Without a unit, what was always whole is counted.
  const whole = unit === undefined && last >= 0 && one.lt(1) ? decimal(1) : one;
  return whole.gt(seen) ? whole : seen;
}

/** The power of ten of the last digit that is not 0. */
function lastDigit(value: DecimalText): number {
  const { e } = decimal(value);
  return e - decimal(value).precision() + 1;
}
