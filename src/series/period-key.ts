import type { Period } from "../value/period.js";
import { overTime } from "./aggregation.js";
import type { SeriesKind } from "./series-kind.js";

/**
 * What two periods of one series have in common where they are the same, however they are written: a level or a total is
 * of the moment at their end (2023, 2023-12 and 2023-12-31), an amount of all their days (2023-S1 and 2023-01/2023-06).
 */
export function periodKey(kind: SeriesKind, period: Period): string {
  return periodKeys(kind)(period);
}

/** The same for many periods of one series, of which its kind is asked once. */
export function periodKeys(kind: SeriesKind): (period: Period) => string {
  return isOfMoment(kind) ? ({ end }) => end : ({ start, end }) => `${start}/${end}`;
}

/** Whether the values are of the moment at the end of their period, not of the time that it lasts. */
export function isOfMoment(kind: SeriesKind): boolean {
  return overTime(kind) === "last";
}
