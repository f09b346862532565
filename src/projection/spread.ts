import { studentTQuantile } from "../statistics/student-t-quantile.js";
import { lastOf, type Point } from "./method.js";

/** How far outcomes scatter around a forecast: Student's t with these degrees of freedom, scaled by the time ahead. */
export interface Spread {
  readonly degreesOfFreedom: number;
  readonly scaleAt: (yearsAhead: number) => number;
}

/**
 * The recipe of the intervals: the root mean square of the yearly first differences, times sqrt(h(1 + h/span)) at h years
 * ahead, with Student's t of n − 1 degrees of freedom. The differences themselves are taken, not what a method leaves
 * of them: a short series fits too well for its residuals to be believed. A difference over g years counts as g steps
 * of a random walk; span is the time from the first point to the last, n − 1 in a series without gaps.
 */
export function spreadOf(points: readonly [Point, Point, ...Point[]]): Spread {
  const { rootMeanSquare, span } = differences(points);
  return {
    degreesOfFreedom: points.length - 1,
    scaleAt: (h) => rootMeanSquare * Math.sqrt(h * (1 + h / span)),
  };
}

/**
 * The same for a running total, whose yearly amounts are what is uncertain: an amount off by one step stays off in
 * every later year, so that the variance of a sum over h years is that of 1² + 2² + … + h².
 */
export function spreadOfTotal(amounts: readonly [Point, Point, ...Point[]]): Spread {
  const { rootMeanSquare, span } = differences(amounts);
  return {
    degreesOfFreedom: amounts.length - 1,
    scaleAt: (h) => rootMeanSquare * Math.sqrt(((h * (h + 1) * (2 * h + 1)) / 6) * (1 + h / span)),
  };
}

function differences(points: readonly [Point, Point, ...Point[]]) {
  const steps = points
    .slice(1)
    .map(
      ({ at, value }, index) =>
        (value - (points[index]?.value ?? value)) / Math.sqrt(at - (points[index]?.at ?? 0)),
    );
  // Relative to the largest, so that no square overflows.
  const largest = Math.max(...steps.map(Math.abs));
  const meanSquare = steps.reduce((sum, one) => sum + (one / (largest || 1)) ** 2 / steps.length, 0);
  return { rootMeanSquare: largest * Math.sqrt(meanSquare), span: lastOf(points).at - points[0].at };
}

/** The quantile that the half-width of a central interval takes of the scale. */
export function quantileOf(level: number, { degreesOfFreedom }: Spread): number {
  return studentTQuantile(0.5 + level / 2, degreesOfFreedom);
}
