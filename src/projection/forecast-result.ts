import type { Message } from "../issue.js";
import type { PossibleRange } from "../series/possible-range.js";
import type { Missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { ForecastMethodName } from "./forecast-methods.js";
import type { PeersGrowth } from "./peers/peers-growth.js";

/**
 * A central prediction interval (预测区间): the outcome is inside with this probability.
 *
 * @category Projection
 * @example
 * const interval: PredictionInterval = { level: 0.95, lower: 12.1, upper: 19.8 };
 */
export interface PredictionInterval {
  /** The probability that the outcome is inside, between 0 and 1. */
  readonly level: number;
  /** The lower end, in the unit of the series. */
  readonly lower: number;
  /** The upper end, in the unit of the series. */
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
  /** Years ahead of the latest value; 1 is the first. */
  readonly step: number;
  /** The year, where the series has periods. */
  readonly period?: PeriodText;
  /** The centre of the forecast, cut to the range. */
  readonly mean: number;
  /** The centre of Student's t, before any cut to the range. */
  readonly location: number;
  /** The scale of Student's t. */
  readonly scale: number;
  /** One for each level, in the order of the levels. */
  readonly intervals: readonly PredictionInterval[];
  /** What the value of this year can be, where that is less than in other years: not below what has come in of it already. */
  readonly range?: PossibleRange;
}

/**
 * A forecast (预测): means and intervals by year, with the method and its reasons.
 *
 * @category Projection
 * @example
 * const result = forecast([6.3, 7.5, 9.4]) as Forecast;
 * result.method // => "consensus"
 */
export interface Forecast {
  /** The method that was used. */
  readonly method: ForecastMethodName;
  /** One for each year, the first year ahead first. */
  readonly points: readonly ForecastPoint[];
  /** Degrees of freedom of Student's t, which the intervals come from. */
  readonly degreesOfFreedom: number;
  /** What the values can be at all: of a running total not below what has been reached. */
  readonly range: PossibleRange;
  /** Of a place forecast together with others: their growth that it was joined with, or why it was not. */
  readonly peers?: PeersGrowth | Missing;
  /** How the forecast was made, in words. */
  readonly because: readonly Message[];
}
