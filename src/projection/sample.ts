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
}

/** Makes points ready. */
export function sampleOf(points: Points, bounded: boolean): Sample {
  const trend = trendOf(points);
  return { points, first: points[0], last: lastOf(points), trend, spread: spreadOf(points, trend), bounded };
}
