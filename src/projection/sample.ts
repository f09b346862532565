import { lastOf, type Point, type Points } from "./point.js";
import { type Spread, spreadOf } from "./spread.js";
import { type Trend, trendOf } from "./trend.js";

/** A series made ready for fitting: its points and what they say of its trend and scatter. */
export interface Sample {
  readonly points: Points;
  readonly first: Point;
  readonly last: Point;
  readonly trend: Trend;
  readonly spread: Spread;
  /** Whether the quantity has an upper end, such as a percentage: it does not grow without end. */
  readonly bounded: boolean;
  /** The side of zero on which all values are, 1 or −1; 0 where they are on both, as rates of growth can be. */
  readonly side: number;
}

/** Makes points ready. */
export function sampleOf(points: Points, bounded: boolean): Sample {
  const trend = trendOf(points);
  return {
    points,
    first: points[0],
    last: lastOf(points),
    trend,
    spread: spreadOf(points, trend),
    bounded,
    side: sideOf(points),
  };
}

function sideOf(points: Points): number {
  if (points.every(({ value }) => value >= 0)) return 1;
  return points.every(({ value }) => value <= 0) ? -1 : 0;
}
