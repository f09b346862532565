import type { PossibleRange } from "../series/possible-range.js";
import { studentTCdf } from "../statistics/student-t-cdf.js";
import { studentTQuantile } from "../statistics/student-t-quantile.js";
import type { Forecast, ForecastPoint } from "./forecast-result.js";

/** What the outcome of a year can be (预测分布): Student's t around a location, within a range. */
export interface Predictive extends Pick<ForecastPoint, "location" | "scale"> {
  readonly degreesOfFreedom: number;
  readonly range: PossibleRange;
}

/** The upper side of a quantity that cannot be negative is wider than the scale by this. */
const upward = 1.1;

/** Nearer to the lowest possible value than one scale, so much of what is missing moves the logarithm's zero below it. */
const nearness = 0.1;

/** What a forecast says of one of its years. */
export function predictiveOf(
  { degreesOfFreedom, range }: Pick<Forecast, "degreesOfFreedom" | "range">,
  point: Pick<ForecastPoint, "location" | "scale" | "range">,
): Predictive {
  const { location, scale } = point;
  return { location, scale, degreesOfFreedom, range: point.range ?? range };
}

/**
 * The outcome at an error, which is a value of Student's t: every interval, probability and draw is made of it.
 *
 * Where a quantity can be negative it is location + scale · error. Where it cannot, outcomes are lopsided: the lower side is
 * read in ratios of the distance d to the lowest possible value (0, what has come in, what a total has reached), which
 * becomes d · exp(scale · error / d), and the upper side is a tenth wider. What lies beyond an end of the range lies at it.
 */
export function outcomeAt(
  error: number,
  { location, scale, range }: Omit<Predictive, "degreesOfFreedom">,
): number {
  const { lower = -Infinity, upper = Infinity } = range;
  const away = error * scale;
  if (!(lower >= 0)) return Math.min(upper, Math.max(lower, location + away));
  const outcome = away < 0 ? belowAt(away, location - lower, scale) + lower : location + upward * away;
  return Math.min(upper, Math.max(lower, outcome));
}

/**
 * The distance from the lowest value after a fall from one distance. Pure ratios never reach the end. So that it can be
 * reached where it is near, and is reached in half of all cases where the centre itself lies there, both are counted from
 * a little below it then.
 */
function belowAt(away: number, distance: number, scale: number): number {
  if (distance <= 0) return distance;
  const more = nearness * Math.max(0, scale - distance);
  const from = distance + more;
  return from * Math.exp(away / from) - more;
}

/** The error at which an outcome within the range comes, the inverse of {@link outcomeAt}: never one below the lowest value. */
function errorAt(value: number, { location, scale, range: { lower = -Infinity } }: Predictive): number {
  const away = value - location;
  if (!(lower >= 0)) return away / scale;
  if (away >= 0) return away / scale / upward;
  const distance = location - lower;
  const more = nearness * Math.max(0, scale - distance);
  const from = distance + more;
  return (from * Math.log((value - lower + more) / from)) / scale;
}

/**
 * The probability that the outcome lies below a limit, or at it where that counts. It is 0 or 1 only where that is
 * certain.
 */
export function probabilityBelow(limit: number, atLimit: boolean, predictive: Predictive): number {
  const { lower = -Infinity, upper = Infinity } = predictive.range;
  if (limit < lower || (limit === lower && !atLimit)) return 0;
  if (limit > upper || (limit === upper && atLimit)) return 1;
  return open(studentTCdf(errorAt(limit, predictive), predictive.degreesOfFreedom));
}

/** Tails far out are little, not nothing. */
function open(probability: number): number {
  return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, probability));
}

/** The error that is stayed below with a probability, on either side. */
export function errorBelow(probability: number, degreesOfFreedom: number): number {
  if (probability < 0.5) return -studentTQuantile(1 - probability, degreesOfFreedom);
  return studentTQuantile(probability, degreesOfFreedom);
}

/** Where the location would have to be for the outcome at an error to be a value, the scale being as it is. */
export function locationFor(value: number, error: number, predictive: Predictive): number {
  const { scale, range } = predictive;
  const { lower = -Infinity } = range;
  const away = error * scale;
  if (!(lower >= 0)) return value - away;
  if (away >= 0) return value - upward * away;
  // The lower side is nearer than Student's t and never above the location: it lies between.
  let [low, high] = [value, value - away];
  for (let turn = 0; turn < 200; turn++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (lower + belowAt(away, middle - lower, scale) < value) low = middle;
    else high = middle;
  }
  return high;
}
