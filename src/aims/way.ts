import { type Decimal, decimal, decimalText, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { PeriodText } from "../value/period.js";

/** A value that a way leads through. */
export interface WayPoint {
  readonly period: PeriodText;
  /** On the axis of years. */
  readonly position: number;
  readonly value: DecimalText;
  /** Whether the way from the point before leads here at the same rate every year, instead of by the same change. */
  readonly compound?: true;
}

/** The way to a target: where it starts, the interim targets, the target (目标路径). */
export interface Way {
  readonly points: readonly [WayPoint, ...WayPoint[]];
  /** Decimal places that its levels are drawn with between the points. */
  readonly places: number;
}

/** The level of a way at a time within it: the start before it begins, the end after it is over. */
export function levelAt({ points }: Way, position: number): Decimal {
  const index = points.findIndex((point) => point.position >= position);
  const [from, to] = [points[index - 1], points[index]];
  if (index === -1) return decimal(points.at(-1)?.value ?? points[0].value);
  if (from === undefined || to === undefined || to.position === position) {
    return decimal(to?.value ?? points[0].value);
  }
  const share = decimal(position).minus(from.position).div(decimal(to.position).minus(from.position));
  const [start, end] = [decimal(from.value), decimal(to.value)];
  return isCompound(from, to)
    ? start.times(end.div(start).pow(share))
    : start.plus(end.minus(start).times(share));
}

/**
 * The level of a way as it is drawn, to the way's decimal places: beside a point no farther than the point itself, however
 * coarsely it is rounded.
 */
export function drawnLevel(way: Way, position: number): DecimalText {
  const exact = levelAt(way, position);
  const index = way.points.findIndex((point) => point.position >= position);
  const [from, to] = [way.points[index - 1], way.points[index]];
  if (from === undefined || to === undefined || to.position === position) return decimalText(exact);
  return between(from.value, to.value, round(exact, way.places));
}

/** A level that is not beyond either of two ends. */
export function between(one: DecimalText, other: DecimalText, value: DecimalText): DecimalText {
  const [low, high] = decimal(one).lt(other) ? [one, other] : [other, one];
  const level = decimal(value);
  return decimalText(level.lt(low) ? low : level.gt(high) ? high : level);
}

/** A rate leads from one value to another only where both are above zero. */
export function isCompound(from: WayPoint, to: WayPoint): boolean {
  return to.compound === true && decimal(from.value).gt(0) && decimal(to.value).gt(0);
}

/**
 * The share of a way that a value has covered, from 0 at its start to 1 at its end; growth at a yearly rate is measured in
 * growth, not in what it adds. `undefined` where the way leads nowhere.
 */
export function shareOfWay(way: Way, value: Decimal): number | undefined {
  const [first] = way.points;
  const last = way.points.at(-1) ?? first;
  const [from, to] = [decimal(first.value), decimal(last.value)];
  if (from.eq(to)) return undefined;
  const compound = isCompound(first, last) && value.gt(0);
  const share = compound
    ? Math.log(value.div(from).toNumber()) / Math.log(to.div(from).toNumber())
    : value.minus(from).div(to.minus(from)).toNumber();
  // Plus zero, because a falling target at its baseline gives minus zero, which JSON does not know.
  return share + 0;
}

/** The share of a way that should be covered by a time: that of the time, unless the way leads through interim targets. */
export function shareDue(way: Way, position: number, value: Decimal): number | undefined {
  const { points } = way;
  const [first] = points;
  const last = points.at(-1) ?? first;
  // A rate cannot measure a value that is not above zero: then the whole way is measured in what it adds.
  const straight = points.length === 2 && (!isCompound(first, last) || value.gt(0));
  // What is drawn stays what it is, also where it is measured in what it adds.
  if (!straight) return shareOfWay(value.gt(0) ? way : withoutRates(way), levelAt(way, position));
  return (position - first.position) / (last.position - first.position);
}

/**
 * Whether a value is on a way as it is drawn at the end of a year: what is drawn is rounded. The shares that it has covered
 * and should have covered tell cheaply of most values that they are not.
 */
export function isOnDrawnWay(
  way: Way,
  position: number,
  value: Decimal,
  { covered, due }: { readonly covered: number; readonly due: number },
): boolean {
  if (!Number.isInteger(position)) return false;
  const { points, places } = way;
  const last = points.at(-1) ?? points[0];
  const half = 0.5 * 10 ** -places;
  const length = Math.abs(Number(last.value) - Number(points[0].value));
  const plain = points.every(({ compound }) => compound !== true);
  if (plain && Math.abs(covered - due) * length > half * 1.000001 + 1e-9 * length) return false;
  const [exact, drawn] = [levelAt(way, position), decimal(drawnLevel(way, position))];
  // What lies between the level and its rounding is no better than either, and no worse.
  const [low, high] = exact.lt(drawn) ? [exact, drawn] : [drawn, exact];
  return value.gte(low) && value.lte(high);
}

function withoutRates({ points: [first, ...others], places }: Way): Way {
  return {
    places,
    points: [first, ...others.map(({ compound: _, ...point }) => point)],
  };
}
