import type { ForecastMethodName } from "../projection/forecast-methods.js";
import type { MissingReason } from "../value/missing.js";
import type { DateText, PeriodText } from "../value/period.js";
import type { IndicatorCells } from "./indicator-cells.js";
import type { LatestCells } from "./latest-cells.js";
import type { RequiredCells } from "./required-cells.js";
import type { TargetCells } from "./target-cells.js";

/**
 * A row of {@link outlookTable}: where one indicator is heading.
 *
 * @category Tables
 * @example
 * const row: OutlookRow | undefined = outlookTable(national2025, national2025Observations, { asOf: "2022" }).rows[0];
 * row?.expectedYear // => "2024"
 */
export interface OutlookRow extends IndicatorCells, TargetCells, LatestCells, RequiredCells {
  /** The mean of the forecast for `forecastYear`. */
  readonly forecast: number | null;
  /** The target year, or the end of a plan without a target. */
  readonly forecastYear: PeriodText | null;
  /** The ends of the prediction interval for the same year, at `level`. */
  readonly lower: number | null;
  /** The upper end; `null` where there is no forecast. */
  readonly upper: number | null;
  /** The probability that the outcome lies between the ends, between 0 and 1. */
  readonly level: number | null;
  /** That the target is met, from 0 to 1. */
  readonly probability: number | null;
  /** The year in which the forecast meets the target, or in which it was met. */
  readonly expectedYear: PeriodText | null;
  /** How far the mean is off the target in the target year; 0 where it meets it. */
  readonly shortfall: number | null;
  /** The method of the forecast. */
  readonly method: ForecastMethodName | null;
  /** Why there is no probability, or why nothing was left to forecast. */
  readonly reason: MissingReason | null;
  /** The last day that counts. */
  readonly asOf: DateText | null;
}
