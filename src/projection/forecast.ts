import type { PossibleRange } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { explainForecast } from "./explain-forecast.js";
import { type CheckedOptions, checkOptions, type ForecastOptions } from "./forecast-options.js";
import type { Forecast, ForecastPoint } from "./forecast-result.js";
import { type History, historyOf } from "./history.js";
import { levelModel, type Model, totalModel } from "./model.js";
import { isFiniteOutcome, outcomeOf, quantilesOf } from "./outcome.js";
import { rescaled } from "./rescaled.js";

/**
 * Forecasts a short yearly series (短序列预测), from two values up. A series with periods is read by its measure kind: a
 * level goes on as a level (a value of June moves the forecast of December), a running total grows by its forecast yearly
 * amounts, of an annual amount only whole years count. Gaps in years are allowed.
 *
 * @param data - A {@link Series}, or plain yearly numbers, oldest first.
 * @param options - Steps, levels, method; the range of possible values, which for a series is that of its unit unless told.
 * @returns Means and prediction intervals by year, or `{ missing }` where two values (of a running total: two yearly
 * amounts) are not there, a method does not apply, or the numbers are too large to calculate with.
 * @throws {@link UsageError} `Not a series: …`, `Not a finite number: …`, `Periods out of order: …`, `Forecast option steps: …`, and so for
 * each option
 * @category Projection
 * @see https://otexts.com/fpp3/
 * @example
 * const result = forecast([6.3, 7.5, 9.4], { steps: 2, method: "drift" });
 * "points" in result && result.points.map(({ mean }) => mean.toFixed(2)) // => ["10.95", "12.50"]
 */
export function forecast(
  data: Series | readonly number[],
  options: ForecastOptions = {},
): Forecast | Missing {
  return forecastOf(historyOf(data), checkOptions(options));
}

/** The forecast of a history, for checked options. */
export function forecastOf(history: History, options: CheckedOptions): Forecast | Missing {
  const model = modelOf(history, options);
  if (typeof model === "string") return missing(model);
  return outcomesOf(model, history, options);
}

/** The model of a history, for checked options. */
export function modelOf(
  { points, isTotal, range: possible }: History,
  { method, parameters, range = possible }: CheckedOptions,
): Model | MissingReason {
  const fit = { method, bounded: (range.upper ?? Infinity) < Infinity, ...(parameters && { parameters }) };
  return rescaled(points, parameters, (one) => (isTotal ? totalModel : levelModel)(one, fit));
}

/** What values of a model can be: within the range, and of a running total not below what has been reached. */
export function rangeOf({ lowest }: Model, range: PossibleRange): PossibleRange {
  const { lower = -Infinity, upper = Infinity } = range;
  const least = lowest === undefined ? lower : Math.max(lowest, lower);
  return { ...(least > -Infinity && { lower: least }), ...(upper < Infinity && { upper }) };
}

/** What a model says of the years ahead. */
function outcomesOf(
  model: Model,
  { points: { length: count }, dated, range: byUnit }: History,
  { steps, levels, range = byUnit, name }: CheckedOptions,
): Forecast | Missing {
  const { lastAt, meanAt, scaleAt, degreesOfFreedom } = model;
  const possible = rangeOf(model, range);
  const quantiles = quantilesOf(levels, degreesOfFreedom);
  const points = Array.from({ length: steps }, (_, index): ForecastPoint => {
    const step = index + 1;
    // The next year's end strictly after the last value: half a year ahead for a value of June.
    const at = dated ? Math.floor(lastAt + 1e-9) + step : lastAt + step;
    return {
      step,
      ...(dated && { period: String(at - 1).padStart(4, "0") }),
      ...outcomeOf(meanAt(at), scaleAt(at), quantiles, possible),
    };
  });
  if (!points.every(isFiniteOutcome)) return missing("out-of-range");
  const because = explainForecast(name, model, count);
  return { method: name, points, degreesOfFreedom, range: possible, because };
}
