import { compare } from "../value/compare.js";
import { type Decimal, decimal, decimalText, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { Missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { shareBetween, shareOfPart } from "../value/share-between.js";

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

/** The points that a time after the start of a way, and not after its end, lies between. */
function stretchAt({ points }: Way, position: number): readonly [from: WayPoint, to: WayPoint] {
  const index = points.findIndex((point) => point.position >= position);
  return [points[index - 1] ?? points[0], points[index] ?? points[0]];
}

/** The level of a way at a time within it. */
function levelAt(way: Way, position: number): Decimal {
  const [from, to] = stretchAt(way, position);
  if (to.position === position) return decimal(to.value);
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
  const [from, to] = stretchAt(way, position);
  if (to.position === position) return decimalText(exact);
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
  return to.compound === true && compare(from.value, 0) > 0 && compare(to.value, 0) > 0;
}

/** Whether a way as a whole is measured in growth, and not in what it adds. */
export function isWayOfGrowth(way: Way | Missing): boolean {
  if ("missing" in way) return false;
  const [first] = way.points;
  return isCompound(first, way.points.at(-1) ?? first);
}

/**
 * The share of a way that a value has covered, from 0 at its start to 1 at its end; growth at a yearly rate is measured in
 * growth, not in what it adds. `undefined` where the way leads nowhere.
 */
export function shareOfWay(way: Way, value: DecimalText | Decimal): number | undefined {
  const [first] = way.points;
  const last = way.points.at(-1) ?? first;
  const share =
    isCompound(first, last) && compare(value, 0) > 0
      ? shareOfGrowth(first.value, last.value, value)
      : shareBetween(first.value, last.value, value);
  // Plus zero, because a falling target at its baseline gives minus zero, which JSON does not know.
  return share === undefined ? undefined : share + 0;
}

function shareOfGrowth(from: DecimalText, to: DecimalText, value: DecimalText | Decimal): number | undefined {
  const start = decimal(from);
  if (start.eq(to)) return undefined;
  return Math.log(decimal(value).div(start).toNumber()) / Math.log(decimal(to).div(start).toNumber());
}

/** The share of a way that should be covered by a time: that of the time, unless the way leads through interim targets. */
export function shareDue(way: Way, position: number, value: DecimalText): number | undefined {
  const { points } = way;
  const [first] = points;
  const last = points.at(-1) ?? first;
  const isPositive = compare(value, 0) > 0;
  // A rate cannot measure a value that is not above zero: then the whole way is measured in what it adds.
  if (points.length === 2 && (!isCompound(first, last) || isPositive)) {
    return (position - first.position) / (last.position - first.position);
  }
  const measured = isPositive ? way : withoutRates(way);
  // What is drawn stays what it is, also where it is measured in what it adds.
  return shareOnStretch(way, measured, position) ?? shareOfWay(measured, levelAt(way, position));
}

/** The share of the whole way at a time on a straight stretch of it, where short numbers say it exactly. */
function shareOnStretch(way: Way, measured: Way, position: number): number | undefined {
  const [from, to] = stretchAt(way, position);
  const [first] = measured.points;
  const last = measured.points.at(-1) ?? first;
  if (isCompound(from, to) || isCompound(first, last)) return undefined;
  const ends = [first.value, last.value] as const;
  const share = shareOfPart(
    ends,
    [from.value, to.value],
    position - from.position,
    to.position - from.position,
  );
  return share === undefined ? undefined : share + 0;
}

/** Whether a value is on a way as it is drawn at the end of a year: what is drawn is rounded. */
export function isOnDrawnWay(way: Way, position: number, value: DecimalText): boolean {
  if (!Number.isInteger(position) || isFarFromWay(way, position, Number(value))) return false;
  const [now, exact, drawn] = [decimal(value), levelAt(way, position), decimal(drawnLevel(way, position))];
  // What lies between the level and its rounding is no better than either, and no worse.
  const [low, high] = exact.lt(drawn) ? [exact, drawn] : [drawn, exact];
  return now.gte(low) && now.lte(high);
}

/** Whether floating numbers tell, with room to spare, that a value is farther from a way than rounding can reach. */
function isFarFromWay(way: Way, position: number, value: number): boolean {
  const [from, to] = stretchAt(way, position);
  const [start, end] = [Number(from.value), Number(to.value)];
  const share = (position - from.position) / (to.position - from.position);
  const compounds = to.compound === true && start > 0 && end > 0;
  const level = compounds ? start * (end / start) ** share : start + (end - start) * share;
  const room = 0.5 * 10 ** -way.places + 1e-9 * Math.max(Math.abs(start), Math.abs(end), Math.abs(value));
  return Math.abs(value - level) > room * 1.000001;
}

function withoutRates({ points: [first, ...others], places }: Way): Way {
  return {
    places,
    points: [first, ...others.map(({ compound: _, ...point }) => point)],
  };
}
