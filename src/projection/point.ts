/** A value at a time on the axis of years. */
export interface Point {
  readonly at: number;
  readonly value: number;
}

/** Points in order of time, at distinct times, enough for a forecast. */
export type Points = readonly [Point, Point, ...Point[]];

/** Whether there are two points, below which nothing can be forecast. */
export function arePoints(points: readonly Point[]): points is Points {
  return points.length >= 2;
}

/** The last of the points. */
export function lastOf(points: readonly [Point, ...Point[]]): Point {
  return points.at(-1) ?? points[0];
}

/** The change from one point to the next, and the years between them. */
export interface Change {
  readonly change: number;
  readonly years: number;
  /** Its end. */
  readonly at: number;
}

/** The changes between points, oldest first. */
export function changesOf(points: Points): readonly Change[] {
  return points.slice(1).map(({ at, value }, index) => {
    const before = points[index] ?? points[0];
    return { change: value - before.value, years: at - before.at, at };
  });
}
