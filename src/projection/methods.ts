import { drift } from "./drift.js";
import { linearTrend } from "./linear-trend.js";
import type { ForecastMethod } from "./method.js";
import { naive } from "./naive.js";

/**
 * The name of a forecasting method.
 *
 * @category Projection
 * @example
 * const method: ForecastMethodName = "drift";
 */
export type ForecastMethodName = "naive" | "drift" | "linear-trend";

/** All forecasting methods by name. */
export const methods: Readonly<Record<ForecastMethodName, ForecastMethod>> = {
  naive,
  drift,
  "linear-trend": linearTrend,
};
