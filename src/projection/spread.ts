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
 * residuals to be believed. A change over g years is expected to be g^((1 + s)/2)
 * times as large as one over a year.
 */
export function spreadOf(points: Points, { share }: Trend): Spread {
  const growth = (1 + share) / 2;
  const changes = changesOf(points);
  const squares = changes.reduce((sum, { change }) => sum + change ** 2, 0);
  const yearlyOnes = changes.reduce((sum, { years }) => sum + years ** (2 * growth), 0);
  const yearly = part * Math.sqrt((squares / yearlyOnes) * (1 + 1 / changes.length));
  return {
    degreesOfFreedom: Math.min(changes.length, mostDegrees),
    scaleAt: (yearsAhead) => yearly * yearsAhead ** growth,
  };
}
