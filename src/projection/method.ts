import type { Message } from "../issue.js";

/** A value at a time on the axis of years. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/**
 * The contract of a forecasting method: from two or more points in order of time, at distinct times, to the mean at any
 * later time. Intervals are made elsewhere, by one recipe for all.
 */
export interface ForecastMethod {
  readonly name: Message;
  readonly fit: (points: readonly [Point, Point, ...Point[]]) => (at: number) => number;
}

/** The last of the points. */
export function lastOf(points: readonly [Point, ...Point[]]): Point {
  return points.at(-1) ?? points[0];
}
