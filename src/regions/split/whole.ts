import type { Aim } from "../../aims/aim.js";
import type { AimedTarget } from "../../aims/aimed-target.js";
import type { Indicator } from "../../model/indicator.js";
import type { NumericTarget } from "../../model/numeric-target.js";
import type { Plan } from "../../model/plan.js";
import { possibleValues } from "../../series/possible-range.js";
import type { Bound, SingleComparator } from "../../value/bound.js";
import { type Decimal, decimal, round } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { toQuanta } from "../../value/quanta.js";
import type { PlaceNow } from "./place-now.js";

/** By place: an amount. */
export type Amounts = Readonly<Record<string, DecimalText>>;

/** What is split: a target as a level, and of a ratio what turns the level of a place into its numerator. */
export interface Whole {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly aim: Aim;
  readonly target: AimedTarget;
  readonly level: DecimalText;
  /** Of a ratio: the denominators of the target's year, and those of today. */
  readonly denominators?: Amounts;
  readonly denominatorsNow?: Amounts;
  /** The power of ten by which the quotient of the parts becomes the ratio. */
  readonly power: number;
}

/** The amount behind a level of a place: of a ratio its numerator, of anything else the level itself. */
export function amountAt(
  { denominators, denominatorsNow, power }: Whole,
  place: string,
  level: DecimalText,
  when: "now" | "then",
): Decimal {
  const below = (when === "now" ? denominatorsNow : denominators)?.[place];
  return below === undefined ? decimal(level) : decimal(level).times(below).times(decimal(10).pow(-power));
}

/** What a place has, in quanta: of a ratio rounded to them, since a printed ratio is. */
export function quantaOf(amount: Decimal, places: number): bigint {
  return toQuanta(round(amount, places), places) ?? 0n;
}

/** The lowest and the highest that a place's share can be, in quanta. */
export function possibleShares(
  whole: Whole,
  now: readonly PlaceNow[],
  places: number,
): (place: string) => { readonly lowest?: bigint; readonly highest?: bigint } {
  const seen = now.flatMap(({ present }) => ("missing" in present ? [] : [Number(present.value)]));
  const { lower, upper } = possibleValues(whole.indicator, seen);
  const quanta = decimal(10).pow(places);
  const end = (place: string, value: number): Decimal =>
    amountAt(whole, place, String(value), "then").times(quanta);
  return (place) => ({
    ...(lower !== undefined && { lowest: BigInt(end(place, lower).ceil().toFixed()) }),
    ...(upper !== undefined && { highest: BigInt(end(place, upper).floor().toFixed()) }),
  });
}

/** The target that a place has: its level, due on the same day, bound as that of all. */
export function ownTarget({ aim, target }: Whole, level: DecimalText): NumericTarget {
  const { dueOn, reference } = target.stated;
  const { kind, bound } = target;
  const basis = kind === "mean" ? "period-average" : kind === "every-year" ? "every-year" : "level";
  const comparator = ownComparator(bound);
  return {
    year: aim.year,
    ...(dueOn !== undefined && { dueOn }),
    basis,
    comparator,
    value: level,
    reference,
  };
}

/** How a share binds: the parts of an amount beyond a number are at least what they are, and an interval is split by its nearer end. */
function ownComparator(bound: Bound): SingleComparator {
  const { comparator } = bound;
  if (comparator === "between") return "attain";
  return comparator === "more-than" ? "at-least" : comparator === "less-than" ? "at-most" : comparator;
}

/** Which way is good: whatever the direction, a running total can only rise; a level to be kept has no good way. */
export function goodWay({
  measure,
  direction,
}: Pick<Indicator, "measure" | "direction">): 1 | -1 | undefined {
  if (measure === "cumulative" || direction === "increase") return 1;
  return direction === "decrease" ? -1 : undefined;
}
