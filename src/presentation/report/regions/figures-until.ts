import type { Observations } from "../../../model/observe.js";
import type { Series } from "../../../series/series.js";
import { seriesUntil } from "../../../series/series-until.js";
import { isRecord } from "../../../value/is-record.js";
import type { DateText } from "../../../value/period.js";

/** Observations without those of periods that end after a day. What is none is left for whoever reads it to say so. */
export function figuresUntil<Id extends string>(
  observations: Observations<Id>,
  until: DateText | null,
): Observations<Id> {
  if (until === null || !isRecord(observations)) return observations;
  return Object.fromEntries(
    Object.entries<unknown>(observations).map(([id, series]) => [
      id,
      isSeries(series) ? seriesUntil(series, until) : series,
    ]),
  ) as Observations<Id>;
}

function isSeries(value: unknown): value is Series {
  return isRecord(value) && Array.isArray(value["observations"]);
}
