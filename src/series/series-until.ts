import { type DateText, parsePeriod } from "../value/period.js";
import type { Series } from "./series.js";

/** A series as it was known on a day: without values and gaps of periods that end later. */
export function seriesUntil(series: Series, until: DateText | null): Series {
  if (until === null) return series;
  return {
    ...series,
    observations: series.observations.filter(({ period }) => parsePeriod(period, series).end <= until),
  };
}
