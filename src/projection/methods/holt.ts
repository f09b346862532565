import type { ForecastMethod } from "../method.js";
import { trendSmoothing } from "./trend-smoothing.js";

/** Holt's linear trend: a smoothed level and a smoothed trend, which goes on undamped (Holt 1957; H. & A., §8.2). */
export const holt = {
  fit: trendSmoothing([1]),
} satisfies ForecastMethod;
