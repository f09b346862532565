import type { PossibleRange } from "../series/possible-range.js";
import type { MissingReason } from "../value/missing.js";
import { onAssumedCourse } from "./assumed-course.js";
import { type Fit, levelModel, type Model } from "./model.js";
import type { PartOfYear } from "./part-of-year.js";
import { withPeers } from "./peers/with-peers.js";
import type { Point } from "./point.js";

/** So much of a year speaks for the ordinary forecast when its months are weighed against it; chosen on one half of the series measured. */
const patience = 0.2;

/** The power of what is left of the year by which its scatter is less where last year's months are known. */
const knownMonths = 0.05;

/** Levels or yearly amounts, as a method forecasts them or as something is assumed of them. */
export function amountModel(
  amounts: readonly Point[],
  part: PartOfYear | undefined,
  fit: Fit,
  range: PossibleRange,
): Model | MissingReason {
  const own = forecastAmounts(amounts, part, fit, range);
  const { peers, assumed } = fit;
  const joined =
    peers === undefined || typeof own === "string" ? own : withPeers(own, peers, amounts, part, range);
  return assumed === undefined ? joined : onAssumedCourse(assumed, joined, amounts, part, range);
}

/**
 * Yearly amounts go on from what has come in of the year under way (年内已发生额). What has come in is certain. The rest is
 * last year's, moved by the growth that the whole years forecast; where more or less came in than that lets expect, the
 * difference goes on as a part of g years does against 0.2 years of patience: times (1 − g)/(g + 0.2). Where last year's
 * months are not known, its amount counts as even over its days.
 *
 * Scatter is that of the whole years, the time ahead counted from the day until which is known; of the rest of the year a
 * little less where last year's months are known. Later years are forecast from the whole years and the estimate.
 */
function forecastAmounts(
  amounts: readonly Point[],
  part: PartOfYear | undefined,
  fit: Fit,
  range: PossibleRange,
): Model | MissingReason {
  const last = amounts.at(-1);
  if (part === undefined || last === undefined) return levelModel(amounts, fit);
  const { year, until, value } = part;
  const end = year + 1;
  const [gone, left] = [until - year, end - until];
  const { part: before, whole } = part.earlier ?? { part: last.value * gone, whole: last.value };
  const alone = amounts.length === 1;
  // Of one year alone nothing but this year's pace says how far amounts move.
  const pace = { at: until + left / 2, value: whole + (value - before) / gone };
  const ordinary = levelModel(alone ? [last, pace] : amounts, fit);
  if (typeof ordinary === "string") return ordinary;

  const forecast = alone ? whole : within(ordinary.meanAt(end), range);
  const expected = before + (forecast - whole) * gone;
  const moved = forecast - expected + ((value - expected) * left) / (gone + patience);
  const { lower = -Infinity, upper = Infinity } = range;
  const rest = Math.min(upper - value, lower < 0 ? moved : Math.max(0, lower - value, moved));
  const later = levelModel([...amounts, { at: end, value: value + rest }], fit);
  if (typeof later === "string") return later;
  const gap = (year - last.at) * left;
  const narrower = part.earlier ? left ** knownMonths : 1;
  return {
    ...ordinary,
    lastAt: until,
    meanAt: (time) => (time > end ? later.meanAt(time) : value + (rest * (time - until)) / left),
    scaleAt: (time) => ordinary.scaleAt(ordinary.lastAt + gap + time - until) * (time > end ? 1 : narrower),
  };
}

/** A value cut to a range. */
export function within(value: number, { lower = -Infinity, upper = Infinity }: PossibleRange): number {
  return Math.min(Math.max(value, lower), upper);
}
