import type { Series } from "../../series/series.js";
import { checkOption } from "../../value/check-option.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { pickOptions } from "../../value/pick-options.js";
import type { ForecastMethodChoice } from "../forecast-method-choice.js";
import type { ForecastHorizon } from "../forecast-options.js";
import { type ForecastRegionsOptions, type RegionsChoice, regionsOptionNames } from "./region-options.js";

/**
 * What can be chosen about the forecast of a whole.
 *
 * @category Projection
 * @example
 * const options: ForecastTotalOptions = { steps: 3, peers: true, dependence: 1 };
 */
export type ForecastTotalOptions = Omit<ForecastHorizon, "range"> &
  ForecastMethodChoice &
  RegionsChoice &
  TotalChoice;

/**
 * What can be chosen about a whole beside how its places are forecast.
 *
 * @category Projection
 * @example
 * const choice: TotalChoice = { total: [3, 5, 7], dependence: 0.5 };
 */
export interface TotalChoice {
  /**
   * The whole's own series.
   * @defaultValue the sum of the places so far
   */
  readonly total?: Series | readonly number[];
  /**
   * How far the errors of places go together, as the correlation of any two: 0 is not at all and gives the narrowest
   * intervals, 1 is wholly and gives the widest.
   * @defaultValue `0.5`
   */
  readonly dependence?: number;
}

const totalOptionNames: OptionNames<ForecastTotalOptions> = {
  steps: true,
  levels: true,
  method: true,
  parameters: true,
  intervals: true,
  until: true,
  peers: true,
  total: true,
  dependence: true,
};

/** With this the intervals of the sum hold what they promise, where that was measured. */
const usualDependence = 0.5;

/** Reads what is chosen about the whole, and gives what is chosen about its places. */
export function readTotalOptions(options: ForecastTotalOptions) {
  checkOptions(options, totalOptionNames);
  const { dependence = usualDependence, total } = options;
  const holds = typeof dependence === "number" && dependence >= 0 && dependence <= 1;
  checkOption("forecast", "dependence", holds, ["0 至 1 的数值", "a number from 0 to 1"], dependence);
  return { dependence, total, ofPlaces: pickOptions<ForecastRegionsOptions>(options, regionsOptionNames) };
}
