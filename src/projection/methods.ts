import { drift } from "./drift.js";
import { linearTrend } from "./linear-trend.js";
import type { ForecastMethod } from "./method.js";
import { naive } from "./naive.js";

/** All forecasting methods by name. */
export const methods = { naive, drift, "linear-trend": linearTrend } as const satisfies Record<
  string,
  ForecastMethod
>;

/**
 * The name of a forecasting method.
 *
 * @category Projection
 * @example
 * const method: ForecastMethodName = "drift";
 */
export type ForecastMethodName = keyof typeof methods;
