import type { Series } from "../series/series.js";
import { type Missing, type MissingReason, missing } from "../value/missing.js";
import { assumedInUnits } from "./assumed.js";
import { courseOf, pointsUntil, rangeOf } from "./course.js";
import { explainForecast } from "./explain-forecast.js";
import { type CheckedOptions, type ForecastOptions, readForecastOptions } from "./forecast-options.js";
import type { Forecast, ForecastPoint } from "./forecast-result.js";
import { type History, historyOf } from "./history.js";
import type { Fit, Model } from "./model.js";
import { totalSoFar } from "./part-of-year.js";
import { rescaled } from "./rescaled.js";
import { totalModel } from "./running-total.js";
import { amountModel } from "./year-under-way.js";
import { yearlyOf } from "./yearly-of.js";

/**
 * Forecasts a short yearly series (短序列预测); two values are enough. A series with periods is read by its measure kind.
 * A level goes on as a level: a value of June moves the forecast of December. A running total grows by the forecast
 * of its yearly amounts. Parts of a year (months, quarters, halves, the year to date) that follow each other from its
 * first day count as what has come in: that much is certain, and only the rest of the year is forecast. Years may be
 * missing.
 *
 * @param data - A {@link Series}, or plain yearly numbers, oldest first.
 * @param options - Steps, levels, method; the range of possible values, which for a series is that of its unit where none is given.
 * @returns Means and prediction intervals by year, or `{ missing }` where two values (of a running total: two yearly
 * amounts) are not there, a method does not apply, or the numbers are too large to calculate with.
 * @throws {@link UsageError} `Not a series: …`, `Not a finite number: …`, `Periods out of order: …`, `Forecast option steps: …`, and so for
 * each option; `Unknown option: …`
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
  const history = historyOf(data);
  const checked = readForecastOptions(options);
  const model = modelOf(history, checked);
  if (typeof model === "string") return missing(model);
  const points = outcomesOf(model, history, checked);
  return points === undefined ? missing("out-of-range") : shownForecast(model, history, checked, points);
}

/** A forecast as it is handed out. */
export function shownForecast(
  model: Model,
  history: History,
  options: CheckedOptions,
  points: readonly ForecastPoint[],
): Forecast {
  const because = explainForecast(options.name, model, history);
  return { ...unexplained(model, history, options, points), because };
}

/** A forecast without its sentences. */
export type Unexplained = Omit<Forecast, "because">;

/** The same before it is put in words, for whoever makes many and reads few. */
export function unexplained(
  model: Model,
  history: History,
  { name, range = history.range }: CheckedOptions,
  points: readonly ForecastPoint[],
): Unexplained {
  const { degreesOfFreedom, peers } = model;
  return { method: name, points, degreesOfFreedom, range: rangeOf(model, range), ...(peers && { peers }) };
}

/** The model of a history, for checked options. */
export function modelOf(
  history: History,
  { method, parameters, assumed, peers, range = history.range }: CheckedOptions,
): Model | MissingReason {
  const bounded = !history.isTotal && (range.upper ?? Infinity) < Infinity;
  const fit = { method, bounded, ...(parameters && { parameters }), ...(peers && { peers }) };
  const within = { ...history, range: { ...range, falls: history.range.falls } };
  return rescaled(within, parameters, (one, unit) => {
    const own = assumed === undefined ? fit : { ...fit, assumed: assumedInUnits(assumed, unit) };
    return one.isTotal ? runningTotal(one, own) : amountModel(one.points, one.part, own, one.range);
  });
}

/** A running total does not fall unless it can: what has been reached is certain then. */
function runningTotal(history: History, fit: Fit): Model | MissingReason {
  const { points, part, range } = history;
  const last = points.at(-1);
  if (last === undefined) return "too-few-observations";
  const amounts = yearlyOf(history);
  const ofAmount = range.falls ? {} : { lower: 0 };
  const model = totalModel({ sum: last, amounts, ...(part && { part }), range: ofAmount }, fit);
  if (typeof model === "string" || range.falls) return model;
  return { ...model, lowest: totalSoFar(last.value, part) };
}

/** What a model says of the years ahead; `undefined` where that is beyond what can be computed. */
export function outcomesOf(
  model: Model,
  history: History,
  options: CheckedOptions,
): readonly ForecastPoint[] | undefined {
  return pointsUntil(courseOf(model, history, options), options.steps);
}
