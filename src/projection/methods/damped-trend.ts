import type { ForecastMethod } from "../method.js";
import { trendSmoothing } from "./trend-smoothing.js";

/** Holt's method with a trend that dies away (Gardner & McKenzie 1985; Hyndman & Athanasopoulos, §8.2). */
export const dampedTrend: ForecastMethod = {
  fit: trendSmoothing([0.8, 0.85, 0.9, 0.95, 0.98]),
};
