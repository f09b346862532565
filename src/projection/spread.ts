import { changesOf, type Points } from "./point.js";
import type { Trend } from "./trend.js";

/** Student's t with more degrees of freedom has too thin tails for yearly series, however long they are. */
const mostDegrees = 3;

/** The part of the root mean square that the scale takes, chosen on one half of the series it was measured on. */
const part = 0.7;

/** How far outcomes scatter around a forecast: Student's t with these degrees of freedom, scaled by the time ahead. */
export interface Spread {
  readonly degreesOfFreedom: number;
  readonly scaleAt: (yearsAhead: number) => number;
}

/**
 * The recipe of the intervals. The scale at h years ahead is 0.7 times the root mean square of the yearly changes, times
 * √(1 + 1/m) for m changes, times h^((1 + s)/2), where s is the share of trend in the changes: changes that cancel out
 * leave a random walk, whose error grows with √h; where they add up to a trend, the error is that of the trend and
 * grows with h. The changes themselves are taken, not what a method leaves of them: a short series fits too well for its
 * residuals to be believed. A change over g years counts as g^((1 + s)/2) yearly ones.
 */
export function spreadOf(points: Points, { share }: Trend): Spread {
  const growth = (1 + share) / 2;
  const changes = changesOf(points).map(({ change, years }) => change / years ** growth);
  const count = changes.length;
  const meanSquare = changes.reduce((sum, change) => sum + change ** 2 / count, 0);
  const yearly = part * Math.sqrt(meanSquare * (1 + 1 / count));
  return {
    degreesOfFreedom: Math.min(count, mostDegrees),
    scaleAt: (yearsAhead) => yearly * yearsAhead ** growth,
  };
}
