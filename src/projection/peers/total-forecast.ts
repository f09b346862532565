import type { Message } from "../../issue.js";
import type { Missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { Forecast } from "../forecast-result.js";

/**
 * The forecast of a whole in two ways: from its own series, and as the sum of its places (自上而下与自下而上).
 *
 * @category Projection
 * @example
 * const result: TotalForecast = forecastTotal({ 南宁: [1, 2, 3], 柳州: [2, 3, 4] });
 * result.advised // => "bottom-up"
 */
export interface TotalForecast<Place extends string = string> {
  /** Of the whole by its own series: the one that was given, or the sum of the places so far. */
  readonly topDown: Forecast | Missing;
  /** The sum of the forecasts of the places. */
  readonly bottomUp: Forecast | Missing;
  /** What is summed, by place. */
  readonly regions: Readonly<Record<Place, Forecast | Missing>>;
  /** The years that both have, and how far they lie apart. */
  readonly differences: readonly TotalDifference[];
  /** Which of the two is the better guess; `null` where there is neither. */
  readonly advised: "top-down" | "bottom-up" | null;
  /** The comparison in words. */
  readonly because: readonly Message[];
}

/**
 * How far the two forecasts of a year lie apart.
 *
 * @category Projection
 * @example
 * const difference: TotalDifference = { step: 1, period: "2026", difference: 12.5, share: 0.31, matters: true };
 */
export interface TotalDifference {
  /** Of the forecast from the whole's own series. */
  readonly step: number;
  /** The year, where the series have periods. */
  readonly period?: PeriodText;
  /** The sum of the places less the whole's own. */
  readonly difference: number;
  /** Its size over the width of the whole's own 80 % interval; `null` where that has no width. */
  readonly share: number | null;
  /** Whether that is more than a tenth, below which two forecasts say the same. */
  readonly matters: boolean;
}
