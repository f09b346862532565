import { type Missing, missing } from "../../value/missing.js";
import { modelOf, outcomesOf, shownForecast } from "../forecast.js";
import type { CheckedOptions } from "../forecast-options.js";
import type { Forecast } from "../forecast-result.js";
import type { History } from "../history.js";
import { type PlaceValues, readPlaces } from "./read-places.js";
import { stepsUntil } from "./region-horizon.js";
import { type ForecastRegionsOptions, optionsOf, readRegionsOptions } from "./region-options.js";

/**
 * Forecasts an indicator of several places together (各地区联合预测). Without `peers`, each is forecast as {@link forecast}
 * does it alone. With `peers`, the forecast of a place is (1 − w) of its own, and w of its last value grown at the
 * median yearly rate of the others. From one short series a lasting rise cannot be told from chance; the other places
 * show what moves all of them. That helps among the places of one country. Forecasts of countries became worse by it.
 *
 * The others count if they have two values above zero and are not late by more than a year. A place is forecast
 * alone, and its `peers` says why, where fewer than three others are left, where its last value is not above zero,
 * and where the indicator is a rank or a rate of change. Means are cut to what the quantity can be; the scatter is
 * that of the place.
 *
 * @param byPlace - A series for each place, of one measure and dimension, or plain yearly numbers of all that end in the
 * same year. Places lie side by side: none in another, and the whole is not among them.
 * @param options - As for {@link forecast}; the last year instead of steps; whether the growth of the others takes part.
 * @returns By place what {@link forecast} gives, with the growth of the others in `peers`.
 * @throws {@link UsageError} as {@link forecast}, with the place in its path; `Regions measure different things: …`,
 * `Regions differ in form: …`, `Forecast option until: …`, `Forecast option peers: …`
 * @category Projection
 * @example
 * const byPlace = { 南宁: [10, 11, 12.1], 柳州: [20, 22, 24.2], 桂林: [5, 5.5, 6.05], 梧州: [8, 9, 8] };
 * const { 梧州: alone } = forecastRegions(byPlace, { method: "naive" });
 * "points" in alone && alone.points[0]?.mean // => 8
 * const { 梧州: together } = forecastRegions(byPlace, { method: "naive", peers: true });
 * "points" in together && together.points[0]?.mean.toFixed(2) // => "8.40"
 */
export function forecastRegions<Place extends string>(
  byPlace: PlaceValues & Readonly<Record<Place, unknown>>,
  options: ForecastRegionsOptions = {},
): Readonly<Record<Place, Forecast | Missing>> {
  const places = readPlaces(byPlace);
  const read = readRegionsOptions(options, places);
  const { until } = read;
  const forecasts = places.map(({ name, history }, index) => {
    const own = optionsOf(read, index);
    const steps = until === undefined ? own.steps : stepsUntil(until, history);
    return [name, forecastPlace(history, { ...own, steps })] as const;
  });
  return Object.fromEntries(forecasts) as Record<Place, Forecast | Missing>;
}

/** The forecast of one place for so many years. */
export function forecastPlace(history: History, options: CheckedOptions): Forecast | Missing {
  const model = modelOf(history, options);
  if (typeof model === "string") return missing(model);
  if (options.steps < 1) return missing("target-year-reached");
  const points = options.steps > 100 ? undefined : outcomesOf(model, history, options);
  return points === undefined ? missing("out-of-range") : shownForecast(model, history, options, points);
}
