import type { ForecastMethodName } from "./forecast-methods.js";
import type { ForecastMethod } from "./method.js";
import { compoundGrowth } from "./methods/compound-growth.js";
import { consensus } from "./methods/consensus.js";
import { dampedTrend } from "./methods/damped-trend.js";
import { drift } from "./methods/drift.js";
import { holt } from "./methods/holt.js";
import { linearTrend } from "./methods/linear-trend.js";
import { naive } from "./methods/naive.js";
import { shrunkenDrift } from "./methods/shrunken-drift.js";
import { simpleExponentialSmoothing } from "./methods/simple-exponential-smoothing.js";
import { theta } from "./methods/theta.js";

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
