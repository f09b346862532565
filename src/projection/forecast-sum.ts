import type { Series } from "../series/series.js";
import { type Missing, missing } from "../value/missing.js";
import { checkOptions, type ForecastOptions } from "./forecast-options.js";
import type { Forecast, ForecastPoint } from "./forecast-result.js";
import { historyOf } from "./history.js";
import { sumModel } from "./model.js";

/** What a sum over years comes to: Student's t around a location, cut to a range. */
export interface SumOutcome extends Pick<Forecast, "degreesOfFreedom" | "range"> {
  readonly point: Pick<ForecastPoint, "location" | "scale">;
}

/** A sum of yearly amounts so far, carried on to the end of a later year by the forecast amounts. */
export function forecastSum(
  amounts: Series,
  soFar: { readonly at: number; readonly value: number },
  end: number,
  options: ForecastOptions,
): SumOutcome | Missing {
  const { points, range: byUnit } = historyOf(amounts);
  const { method, range = byUnit } = checkOptions(options);
  const fit = { method, bounded: range.upper !== undefined };
  const model = sumModel(soFar, points, fit, range);
  if (typeof model === "string") return missing(model);
  const point = { location: model.meanAt(end), scale: model.scaleAt(end) };
  if (!Number.isFinite(point.location) || !Number.isFinite(point.scale)) return missing("out-of-range");
  const ahead = end - soFar.at;
  return {
    point,
    degreesOfFreedom: model.degreesOfFreedom,
    range: {
      ...(range.lower !== undefined && { lower: soFar.value + range.lower * ahead }),
      ...(range.upper !== undefined && { upper: soFar.value + range.upper * ahead }),
    },
  };
}
