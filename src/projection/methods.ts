import { compoundGrowth } from "./compound-growth.js";
import { consensus } from "./consensus.js";
import { dampedTrend } from "./damped-trend.js";
import { drift } from "./drift.js";
import { holt } from "./holt.js";
import { linearTrend } from "./linear-trend.js";
import type { ForecastMethod } from "./method.js";
import { naive } from "./naive.js";
import { shrunkenDrift } from "./shrunken-drift.js";
import { simpleExponentialSmoothing } from "./simple-exponential-smoothing.js";
import { theta } from "./theta.js";

/**
 * The name of a forecasting method (预测方法).
 *
 * @category Projection
 * @example
 * const method: ForecastMethodName = "damped-trend";
 */
export type ForecastMethodName =
  | "consensus"
  | "naive"
  | "drift"
  | "shrunken-drift"
  | "linear-trend"
  | "compound-growth"
  | "simple-exponential-smoothing"
  | "holt"
  | "damped-trend"
  | "theta";

/** All forecasting methods by name, the default first. */
export const methods: Readonly<Record<ForecastMethodName, ForecastMethod>> = {
  consensus,
  naive,
  drift,
  "shrunken-drift": shrunkenDrift,
  "linear-trend": linearTrend,
  "compound-growth": compoundGrowth,
  "simple-exponential-smoothing": simpleExponentialSmoothing,
  holt,
  "damped-trend": dampedTrend,
  theta,
};
