import { changesOf, lastOf, type Points } from "./point.js";
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
  const yearlyOnes = changes.reduce((sum, { years }) => sum + (years === 1 ? 1 : years ** (2 * growth)), 0);
  return spreadBy(Math.sqrt(squares / yearlyOnes), changes.length, growth);
}

/** When a value that stood still moves, its change counts as this part of it, chosen on series of which three equal values were known. */
const usualMove = 0.03;

/**
 * Values that did not move do not say how far they will: after three equal ones the next differs in every fourth case at
 * least. Their yearly changes then count as 3 % of the value, and at least as the half step of its last digit that
 * rounding hides (0.5 of 53, 0.05 of 0.9, 0.5 of 0), like changes that cancel out. `undefined` where the values moved.
 */
export function unmovedSpread(points: Points, { scaleAt }: Spread): Spread | undefined {
  const { value } = lastOf(points);
  // Movement below twelve digits is that of floating arithmetic.
  if (scaleAt(1) > 1e-12 * Math.abs(value)) return undefined;
  return spreadBy(Math.max(usualMove * Math.abs(value), lastStep(value) / 2), points.length - 1, 0.5);
}

function spreadBy(change: number, changes: number, growth: number): Spread {
  const yearly = part * change * Math.sqrt(1 + 1 / changes);
  return {
    degreesOfFreedom: Math.min(changes, mostDegrees),
    scaleAt: (yearsAhead) => yearly * yearsAhead ** growth,
  };
}

/** One step of the last digit of a number as it is written, of twelve digits at most; whole numbers go by one. */
function lastStep(value: number): number {
  const [digits = "", exponent = "0"] = String(Number(value.toPrecision(12))).split("e");
  const places = (digits.split(".")[1] ?? "").length - Number(exponent);
  return 10 ** -Math.max(0, places);
}
