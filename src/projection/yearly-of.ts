import type { History } from "./history.js";
import type { Point } from "./point.js";
import { amountsOf } from "./points.js";

/** What goes on from year to year: levels and yearly amounts themselves, of a running total what the years added. */
export function yearlyOf({ points, before = [], isTotal }: Omit<History, "range">): readonly Point[] {
  const [first] = points;
  if (!isTotal || first === undefined) return points;
  return [...before.filter(({ at }) => at <= first.at), ...amountsOf(points)];
}
