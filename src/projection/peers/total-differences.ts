import type { Missing } from "../../value/missing.js";
import type { Forecast } from "../forecast-result.js";
import { outcomeOf, quantilesOf } from "../outcome.js";
import type { TotalDifference } from "./total-forecast.js";

/** Two forecasts that lie nearer than this part of the 80 % interval say the same. */
const leastShare = 0.1;

/** How far two forecasts of a whole lie apart, in the years that both have. */
export function differencesOf(
  topDown: Forecast | Missing,
  bottomUp: Forecast | Missing,
): readonly TotalDifference[] {
  if ("missing" in topDown || "missing" in bottomUp) return [];
  const quantiles = quantilesOf([0.8], topDown.degreesOfFreedom);
  const keyOf = ({ period, step }: Forecast["points"][number]) => period ?? step;
  const sums = new Map(bottomUp.points.map((point) => [keyOf(point), point.mean]));
  return topDown.points.flatMap((own) => {
    const sum = sums.get(keyOf(own));
    if (sum === undefined) return [];
    const { location, scale, range = topDown.range, step, period } = own;
    const [interval] = outcomeOf(location, scale, quantiles, range).intervals;
    const width = interval === undefined ? 0 : interval.upper - interval.lower;
    const difference = sum - own.mean;
    const size = Math.abs(difference);
    // Below twelve digits two sums differ by how they were added.
    const isRounding = size <= 1e-12 * Math.max(Math.abs(sum), Math.abs(own.mean));
    const share = width > 0 ? size / width : null;
    return {
      step,
      ...(period !== undefined && { period }),
      difference,
      share,
      matters: !isRounding && (share === null || share > leastShare),
    };
  });
}
