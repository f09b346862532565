import type { Calendar } from "../value/calendar.js";
import { type Period, parsePeriod } from "../value/period.js";
import type { Observation } from "./observation.js";

/** Observations as they stand in a series: oldest first, by the end of their period. */
export function inOrder<One extends Pick<Observation, "period">>(
  observations: readonly One[],
  calendar: Calendar,
): readonly One[] {
  return observations
    .map((one) => ({ one, period: parsePeriod(one.period, calendar) }))
    .toSorted((a, b) => byEnd(a.period, b.period))
    .map(({ one }) => one);
}

/** The order in which periods stand: by their end; of those that end together the longest last, which is the one meant. */
export function byEnd(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start > b.start ? -1 : 1;
  // Of two ways to write one period, that which is no span.
  return Number(b.frequency === "span") - Number(a.frequency === "span");
}

/** Things at a time, the oldest first: those of a series that was made by hand may stand otherwise. */
export function inTime<One extends { readonly at: number; readonly observed: Pick<Observation, "period"> }>(
  things: readonly One[],
  calendar: Calendar,
): readonly One[] {
  const isSorted = things.every(({ at }, index) => index === 0 || (things[index - 1]?.at ?? at) < at);
  if (isSorted) return things;
  return things.toSorted(
    (a, b) =>
      a.at - b.at ||
      byEnd(parsePeriod(a.observed.period, calendar), parsePeriod(b.observed.period, calendar)),
  );
}
