import { type Period, parsePeriod } from "../value/period.js";
import type { Observation } from "./observation.js";

/** Observations as they stand in a series: oldest first, by the end of their period. */
export function inOrder<One extends Pick<Observation, "period">>(
  observations: readonly One[],
): readonly One[] {
  return observations
    .map((one) => ({ one, period: parsePeriod(one.period) }))
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
