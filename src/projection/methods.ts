import { compoundGrowth } from "./compound-growth.js";
import { consensus } from "./consensus.js";
import { dampedTrend } from "./damped-trend.js";
import { drift } from "./drift.js";
import type { ForecastMethodName } from "./forecast-methods.js";
import { holt } from "./holt.js";
import { linearTrend } from "./linear-trend.js";
import type { ForecastMethod } from "./method.js";
import { naive } from "./naive.js";
import { shrunkenDrift } from "./shrunken-drift.js";
import { simpleExponentialSmoothing } from "./simple-exponential-smoothing.js";
import { theta } from "./theta.js";

/** How each forecasting method is fitted. */
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
