import type { ObservedValue } from "../../series/observation.js";
import { type Decimal, decimal } from "../../value/decimal.js";
import type { MissingReason } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { PlaceHole } from "../decompose/change-decomposition.js";

/** What the places come to in a period. */
export interface WholeAt {
  /** Absent while a place is missing, and where what is there makes no whole. */
  readonly value?: Decimal;
  /** Why there is none, where no place is missing. */
  readonly reason?: MissingReason;
  /** What the known places alone come to, where that is a lower end. */
  readonly atLeast?: Decimal;
  /** How far rounding of the places' numbers can move it. */
  readonly slack: Decimal;
  readonly holes: readonly PlaceHole[];
  /** Whether any place is known. */
  readonly isKnown: boolean;
}

/** How places come to their whole, period by period. */
export type WholeReader = (period: PeriodText) => WholeAt;

/** A number of one place in one period, or why there is none, and what it is rounded to. */
export interface PlaceNumber {
  readonly place: string;
  readonly found: Pick<ObservedValue, "value"> | { readonly missing: { readonly reason: MissingReason } };
  readonly rounding: Decimal;
}

/** The numbers that are there, and the places that are missing. */
export function sorted(numbers: readonly PlaceNumber[]) {
  const known: { readonly place: string; readonly value: Decimal; readonly rounding: Decimal }[] = [];
  const holes: PlaceHole[] = [];
  for (const { place, found, rounding } of numbers) {
    if ("missing" in found) holes.push({ place, reason: found.missing.reason });
    else known.push({ place, value: decimal(found.value), rounding });
  }
  return { known, holes };
}

/** The whole of numbers that add; with holes they are its lower end, unless something can be below 0. */
export function sumOf(numbers: readonly PlaceNumber[], canFall: boolean): WholeAt {
  const { known, holes } = sorted(numbers);
  const sum = known.reduce((all, { value }) => all.plus(value), decimal(0));
  const slack = known.reduce((all, { rounding }) => all.plus(rounding), decimal(0)).div(2);
  const isLowerEnd = !canFall && known.every(({ value }) => !value.lt(0));
  const isKnown = known.length > 0;
  return {
    ...(holes.length === 0 && isKnown && { value: sum }),
    ...(holes.length > 0 && isKnown && isLowerEnd && { atLeast: sum }),
    ...{ slack, holes, isKnown },
  };
}

/** A mean by weights; a place without a weight, or no weight at all, makes none. */
export function meanOf(
  numbers: readonly PlaceNumber[],
  weightOf: (place: string) => Decimal | undefined,
): WholeAt {
  const { known, holes } = sorted(numbers);
  const isKnown = known.length > 0;
  const slack = known
    .reduce((most, { rounding }) => (rounding.gt(most) ? rounding : most), decimal(0))
    .div(2);
  const rest = { slack, holes, isKnown };
  if (holes.length > 0 || !isKnown) return rest;
  let [weighted, weights] = [decimal(0), decimal(0)];
  for (const { place, value } of known) {
    const weight = weightOf(place);
    if (weight === undefined) return { ...rest, reason: "weights-missing" };
    weighted = weighted.plus(value.times(weight));
    weights = weights.plus(weight);
  }
  return weights.isZero()
    ? { ...rest, reason: "weights-missing" }
    : { ...rest, value: weighted.div(weights) };
}

/** A ratio of two sums; a hole above the stroke leaves a lower end, one below it leaves nothing. */
export function ratioOf(above: WholeAt, below: WholeAt, factor: Decimal): WholeAt {
  const named = new Set(above.holes.map(({ place }) => place));
  const holes = [...above.holes, ...below.holes.filter(({ place }) => !named.has(place))];
  const [over, under] = [above.value ?? above.atLeast, below.value];
  const isKnown = above.isKnown && below.isKnown;
  if (over === undefined || under === undefined) return { slack: decimal(0), holes, isKnown };
  if (under.isZero()) return { slack: decimal(0), holes, isKnown, reason: "zero-denominator" };
  const ratio = over.times(factor).div(under);
  const most = over.plus(above.slack).times(factor);
  // Where the denominator is rounded to nothing, its rounding has no end.
  const least = under.minus(below.slack);
  const slack = least.gt(0) ? most.div(least).minus(ratio) : most;
  return holes.length === 0
    ? { value: ratio, slack, holes, isKnown }
    : { atLeast: ratio, slack, holes, isKnown };
}
