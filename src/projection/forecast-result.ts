import type { Message } from "../issue.js";
import type { PeriodText } from "../value/period.js";
import type { ForecastMethodName } from "./methods.js";

/**
 * What can be chosen about a forecast.
 *
 * @category Projection
 * @example
 * const options: ForecastOptions = { steps: 3, levels: [0.8, 0.95], method: "drift" };
 */
export interface ForecastOptions {
  /** How many years ahead, 1 to 100; 1 unless told. */
  readonly steps?: number;
  /** Levels of the intervals, each between 0 and 1; 0.8 and 0.95 unless told. */
  readonly levels?: readonly number[];
  /** `"drift"` unless told: of the methods here, the one with the smallest scaled error on short yearly series. */
  readonly method?: ForecastMethodName;
  /** What the values can be at all, such as 0 to 100 for a percentage; means and intervals are cut there. */
  readonly range?: ForecastRange;
}

/**
 * The smallest and largest value that a quantity can have.
 *
 * @category Projection
 * @example
 * const percentage: ForecastRange = { lower: 0, upper: 100 };
 */
export interface ForecastRange {
  readonly lower?: number;
  readonly upper?: number;
}

/**
 * A central prediction interval (预测区间): the outcome is inside with this probability.
 *
 * @category Projection
 * @example
 * const interval: PredictionInterval = { level: 0.95, lower: 12.1, upper: 19.8 };
 */
export interface PredictionInterval {
  readonly level: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The forecast for one year.
 *
 * @category Projection
 * @example
 * const point: ForecastPoint = { step: 1, period: "2026", mean: 17.9, location: 17.9, scale: 2, intervals: [] };
 */
export interface ForecastPoint {
  readonly step: number;
  /** The year, where the series has periods. */
  readonly period?: PeriodText;
  /** The expected value, cut to the range. */
  readonly mean: number;
  /** The centre of Student's t before any cut to the range. */
  readonly location: number;
  /** The scale of Student's t. */
  readonly scale: number;
  readonly intervals: readonly PredictionInterval[];
}

/**
 * A forecast (预测): means and intervals by year, with the method and its reasons.
 *
 * @category Projection
 * @example
 * const result = forecast([6.3, 7.5, 9.4]) as Forecast;
 * result.method // => "drift"
 */
export interface Forecast {
  readonly method: ForecastMethodName;
  readonly points: readonly ForecastPoint[];
  /** Degrees of freedom of Student's t, which the intervals come from. */
  readonly degreesOfFreedom: number;
  readonly because: readonly Message[];
}
