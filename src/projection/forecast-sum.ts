import { type Missing, missing } from "../value/missing.js";
import type { CheckedOptions } from "./forecast-options.js";
import type { History } from "./history.js";
import type { Point } from "./point.js";
import type { Predictive } from "./predictive.js";
import { totalModel } from "./running-total.js";

/**
 * A sum of whole yearly amounts so far, carried on to the end of a later year by the forecast amounts. What has come in of
 * the year after them is certain.
 */
export function forecastSum(
  amounts: Pick<History, "points" | "part" | "range">,
  sum: Point,
  end: number,
  {
    method,
    assumed,
    peers,
    range = amounts.range,
  }: Pick<CheckedOptions, "method" | "range" | "assumed" | "peers">,
): Predictive | Missing {
  const { points, part } = amounts;
  const moved = { ...(assumed && { assumed }), ...(peers && { peers }) };
  const fit = { method, bounded: range.upper !== undefined, ...moved };
  const underWay = part !== undefined && part.year === sum.at ? part : undefined;
  const model = totalModel({ sum, amounts: points, range, ...(underWay && { part: underWay }) }, fit);
  if (typeof model === "string") return missing(model);
  const [location, scale] = [model.meanAt(end), model.scaleAt(end)];
  if (!Number.isFinite(location) || !Number.isFinite(scale)) return missing("out-of-range");
  const soFar = sum.value + (underWay?.value ?? 0);
  const ahead = end - model.lastAt;
  return {
    location,
    scale,
    degreesOfFreedom: model.degreesOfFreedom,
    range: {
      ...(range.lower !== undefined && { lower: soFar + range.lower * ahead }),
      ...(range.upper !== undefined && { upper: soFar + range.upper * ahead }),
    },
  };
}
