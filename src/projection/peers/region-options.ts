import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { type Missing, missing } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import { pickOptions } from "../../value/pick-options.js";
import {
  type CheckedOptions,
  type ForecastOptions,
  forecastOptionNames,
  readForecastOptions,
} from "../forecast-options.js";
import { growthOfPeers } from "./growth-of-peers.js";
import type { PeersGrowth } from "./peers-growth.js";
import { type PeersChoice, readPeers } from "./read-peers.js";
import { isDated, type ReadPlace } from "./read-places.js";
import { checkUntil } from "./region-horizon.js";

/**
 * What can be chosen about the forecasts of places.
 *
 * @category Projection
 * @example
 * const options: ForecastRegionsOptions = { until: "2030", peers: true };
 */
export type ForecastRegionsOptions = ForecastOptions & RegionsChoice;

/**
 * What can be chosen about places beside how each is forecast.
 *
 * @category Projection
 * @example
 * const choice: RegionsChoice = { until: "2030", peers: { weight: 0.25 } };
 */
export interface RegionsChoice {
  /** The last year to forecast, instead of `steps`: places that are late with their figures have more years to go. */
  readonly until?: PeriodText;
  /**
   * Whether the growth of the other places takes part, and with what weight: `true` is half.
   * @defaultValue `false`
   */
  readonly peers?: PeersChoice;
}

export const regionsOptionNames: OptionNames<ForecastRegionsOptions> = {
  ...forecastOptionNames,
  until: true,
  peers: true,
};

/** Options that were read, and the growth of the others by place, in their order; absent where each goes alone. */
export interface ReadRegionsOptions {
  readonly own: CheckedOptions;
  readonly until?: PeriodText;
  readonly peers?: readonly (PeersGrowth | Missing)[];
}

/** Reads the options for places at hand. */
export function readRegionsOptions(
  options: ForecastRegionsOptions,
  places: readonly ReadPlace[],
): ReadRegionsOptions {
  checkOptions(options, regionsOptionNames);
  const own = readForecastOptions(pickOptions<ForecastOptions>(options, forecastOptionNames));
  const { until } = options;
  const weight = readPeers(options.peers);
  const histories = places.map(({ history }) => history);
  checkUntil(options, histories);
  const data = places[0]?.data;
  const kind = data !== undefined && isDated(data) ? data : undefined;
  return {
    own,
    ...(until !== undefined && { until }),
    ...(weight !== undefined && { peers: growthOfPeers(histories, kind, weight) }),
  };
}

/** The options of the place at an index. */
export function optionsOf({ own, peers }: ReadRegionsOptions, index: number): CheckedOptions {
  return peers === undefined ? own : { ...own, peers: peers[index] ?? missing("too-few-peers") };
}
