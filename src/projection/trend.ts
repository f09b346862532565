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
  const { at: end } = lastOf(points);
  let [weights, weightsSquared, years, change, changeSquared, yearsSquared] = [0, 0, 0, 0, 0, 0];
  const changes = changesOf(points);
  for (const one of changes) {
    const weight = discount ** (end - one.at);
    weights += weight;
    weightsSquared += weight ** 2;
    years += weight * one.years;
    yearsSquared += weight ** 2 * one.years;
    change += weight * one.change;
    changeSquared += weight * one.change ** 2;
  }
  const slope = change / years;
  let off = 0;
  for (const one of changes) off += discount ** (end - one.at) * (one.change - slope * one.years) ** 2;
  const [variance, meanSquare] = [off / years, changeSquared / years];
  const effectiveChanges = weights ** 2 / weightsSquared;
  const effectiveYears = years ** 2 / yearsSquared;
  const squaredError = (variance + meanSquare / effectiveChanges) / effectiveYears;
  return { slope, share: slope === 0 ? 0 : slope ** 2 / (slope ** 2 + squaredError) };
}
