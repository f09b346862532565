import type { ObservedValue } from "./observation.js";
import type { Series } from "./series.js";

/** A series with one value in place of the one of its period. */
export function seriesWith(series: Series, value: ObservedValue): Series {
  return {
    ...series,
    observations: series.observations.map((one) => (one.period === value.period ? value : one)),
  };
}
