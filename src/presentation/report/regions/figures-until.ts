import type { Observations } from "../../../model/observe.js";
import type { Plan } from "../../../model/plan.js";
import type { Series } from "../../../series/series.js";
import { isRecord } from "../../../value/is-record.js";
import { type DateText, parsePeriod } from "../../../value/period.js";

/** Observations without those of periods that end after a day. What is none is left for whoever reads it to say so. */
export function figuresUntil<Id extends string>(
  plan: Plan<Id>,
  observations: Observations<Id>,
  until: DateText | null,
): Observations<Id> {
  if (until === null || !isRecord(observations)) return observations;
  return Object.fromEntries(
    Object.entries<unknown>(observations).map(([id, series]) => [
      id,
      isSeries(series)
        ? {
            ...series,
            observations: series.observations.filter(({ period }) => parsePeriod(period, plan).end <= until),
          }
        : series,
    ]),
  ) as Observations<Id>;
}

function isSeries(value: unknown): value is Series {
  return isRecord(value) && Array.isArray(value["observations"]);
}
