import type { Message } from "../issue.js";
import type { MissingReason } from "../value/missing.js";
import type { SmoothingParameters } from "./methods/smoothing.js";
import type { Sample } from "./sample.js";
import type { Spread } from "./spread.js";

/** A method fitted to a sample: the mean at any later time. */
export interface Fitted {
  readonly mean: (at: number) => number;
  /** What was fitted, in words; made only when asked for, since most forecasts are not read. */
  readonly words?: () => Message;
  /** Where a method brings its own intervals. */
  readonly spread?: Spread;
}

/** The contract of a forecasting method: a fit, or the reason why it has none. Intervals are made by one recipe for all. */
export interface ForecastMethod {
  readonly fit: (sample: Sample, parameters?: SmoothingParameters) => Fitted | MissingReason;
}
