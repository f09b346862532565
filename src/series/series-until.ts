import { type DateText, parsePeriod } from "../value/period.js";
import type { Series } from "./series.js";

/** A series without what is of periods that end after a day: values and gaps. */
export function seriesUntil(series: Series, until: DateText): Series {
  return {
    ...series,
    observations: series.observations.filter(({ period }) => parsePeriod(period, series).end <= until),
  };
}
