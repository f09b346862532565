import { changesOf, lastOf, type Points } from "./point.js";

/** How much a year weighs against the year after it: of long series the last ten years or so decide. */
const discount = 0.9;

/** The yearly change of a series, and how much of what its changes say is trend. */
export interface Trend {
  /** The mean yearly change, recent years weighing more. */
  readonly slope: number;
  /**
   * From 0, the changes cancel out, to 1, they all say the same: the square of the slope over itself plus the square of
   * its standard error (signal over signal and noise, 信噪比).
   */
  readonly share: number;
}

/**
 * The trend of a series. A change over g years counts as g steps of a random walk. To the
 * changes that were seen one of no slope is added for the standard error, so that two points are believed by half.
 */
export function trendOf(points: Points): Trend {
  const changes = changesOf(points).map(({ change, years, at }) => ({
    change,
    years,
    weight: discount ** (lastOf(points).at - at),
  }));
  const sum = (of: (one: (typeof changes)[number]) => number): number =>
    changes.reduce((total, one) => total + of(one), 0);

  const weightedYears = sum((one) => one.weight * one.years);
  const slope = sum((one) => one.weight * one.change) / weightedYears;
  const variance = sum((one) => one.weight * (one.change - slope * one.years) ** 2) / weightedYears;
  const meanSquare = sum((one) => one.weight * one.change ** 2) / weightedYears;
  const effectiveChanges = sum((one) => one.weight) ** 2 / sum((one) => one.weight ** 2);
  const effectiveYears = weightedYears ** 2 / sum((one) => one.weight ** 2 * one.years);
  const squaredError = (variance + meanSquare / effectiveChanges) / effectiveYears;
  return { slope, share: slope === 0 ? 0 : slope ** 2 / (slope ** 2 + squaredError) };
}
