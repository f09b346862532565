import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { growthOfPeers } from "../projection/peers/growth-of-peers.js";
import type { PeersGrowth } from "../projection/peers/peers-growth.js";
import type { Series } from "../series/series.js";
import type { Missing } from "../value/missing.js";
import { amountsBefore } from "./amounts-before.js";
import { historyOfStanding } from "./forecast-ahead.js";
import { outlookStanding } from "./outlook.js";
import type { ReadOutlookOptions } from "./read-outlook-options.js";

/** An indicator of one place: of its own plan, or of the plan of all. */
export interface PlaceAhead<Id extends string = string> {
  readonly plan: Plan<Id>;
  readonly indicator: Indicator<Id>;
  readonly observations: Observations<Id>;
  /** Of a running total: its yearly amounts before the plan. */
  readonly history?: Series | undefined;
}

/**
 * For each place the growth of the others in an indicator, or why there is none to go by; from what is known on the day, as
 * outlooks read it, of all places at once.
 *
 * @param weight - How much the forecast of a place is to go by it.
 */
export function peersAhead<Id extends string>(
  places: readonly PlaceAhead<Id>[],
  options: ReadOutlookOptions,
  weight: number,
): readonly (PeersGrowth | Missing)[] {
  const histories = places.map(({ plan, indicator, observations, history = options.history }) => {
    const standing = outlookStanding<Id>(plan, indicator, observations, options);
    return historyOfStanding(standing, amountsBefore(plan, indicator, history, standing.asOf));
  });
  return growthOfPeers(histories, places[0]?.indicator, weight);
}

/** The options of an outlook that joins its forecast with the growth of other places. */
export function withPeersAhead(
  options: ReadOutlookOptions,
  peers: PeersGrowth | Missing,
): ReadOutlookOptions {
  return { ...options, forecast: { ...options.forecast, peers } };
}
