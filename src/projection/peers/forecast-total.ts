import type { Missing } from "../../value/missing.js";
import { endingAt } from "../../value/year-text.js";
import type { Forecast } from "../forecast-result.js";
import { type History, historyOf } from "../history.js";
import { explainTotal } from "./explain-total.js";
import { forecastPlace } from "./forecast-regions.js";
import { inOneUnit, sumSoFar, whyNoSum } from "./places-of-whole.js";
import { type PlaceValues, readPlaces } from "./read-places.js";
import { startOf, stepsUntil } from "./region-horizon.js";
import { optionsOf, readRegionsOptions } from "./region-options.js";
import { sumOfPlaces } from "./sum-of-places.js";
import { differencesOf } from "./total-differences.js";
import type { TotalForecast } from "./total-forecast.js";
import { type ForecastTotalOptions, readTotalOptions } from "./total-options.js";

/**
 * Forecasts a whole in two ways (自上而下与自下而上): from its own series, and as the sum of its places, each forecast as
 * {@link forecastRegions} does. The result says how far the two lie apart, whether that is more than a tenth of the
 * 80 % interval, and which of them is advised. How wide the intervals of the sum are depends on how far the errors of
 * the places go together.
 *
 * @param byPlace - A series for each place, or plain yearly numbers that end in the same year; of quantities that add up.
 * Years without a value of every place are no years of their sum.
 * @param options - As for {@link forecastRegions}; the whole's own series, and the dependence between places. Steps are
 * counted from the last value of the whole, or where there is none from the latest value of a place.
 * @returns Both forecasts in the unit of the whole (of the first place, where the whole is not given), those of the places,
 * the differences, the advice. Where places do not add up, or one has no forecast, the sum is `{ missing }`.
 * @throws {@link UsageError} as {@link forecastRegions}; `Forecast option dependence: …`
 * @category Projection
 * @example
 * const { topDown, bottomUp, advised } = forecastTotal({ 南宁: [10, 12, 14], 柳州: [20, 20, 20] }, { method: "drift" });
 * "points" in topDown && topDown.points[0]?.mean // => 36
 * "points" in bottomUp && bottomUp.points[0]?.mean // => 36
 * advised // => "bottom-up"
 */
export function forecastTotal<Place extends string>(
  byPlace: PlaceValues & Readonly<Record<Place, unknown>>,
  options: ForecastTotalOptions = {},
): TotalForecast<Place> {
  const { dependence, total: given, ofPlaces } = readTotalOptions(options);
  const places = inOneUnit(readPlaces(byPlace), given);
  const read = readRegionsOptions(ofPlaces, places);
  const { own } = read;

  const total = given ?? sumSoFar(places);
  const whole = "missing" in total ? total : historyOf(total);
  const dated = "missing" in whole ? places.map(({ history }) => history) : [whole];
  const until = read.until ?? lastYear(dated, own.steps);
  const stepsOf = (history: History): number =>
    until === undefined ? own.steps : stepsUntil(until, history);

  const named = places.map(({ name, history }, index) => {
    const summand = { history, options: { ...optionsOf(read, index), steps: stepsOf(history) } };
    return { name, summand, forecast: forecastPlace(history, summand.options) };
  });
  const regions = Object.fromEntries(named.map(({ name, forecast }) => [name, forecast]));
  const topDown = "missing" in whole ? whole : forecastPlace(whole, { ...own, steps: stepsOf(whole) });
  const summands = named.map(({ summand }) => summand);
  const bottomUp: Forecast | Missing = whyNoSum(places) ?? sumOfPlaces(summands, dependence);
  const facts = { topDown, bottomUp, regions, differences: differencesOf(topDown, bottomUp) };
  const advised = "points" in bottomUp ? "bottom-up" : "points" in topDown ? "top-down" : null;
  return {
    ...facts,
    regions: regions as Record<Place, Forecast | Missing>,
    advised,
    because: explainTotal(facts),
  };
}

/** So many years after the latest of all values; `undefined` where nothing is dated. */
function lastYear(histories: readonly History[], steps: number): string | undefined {
  const starts = histories.flatMap((history) => (history.dated ? (startOf(history) ?? []) : []));
  return starts.length === 0 ? undefined : endingAt(Math.max(...starts) + steps);
}
