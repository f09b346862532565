import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { outlookIndicator } from "../../outlook/outlook.js";
import type { OutlookOptions } from "../../outlook/outlook-result.js";
import { readOutlookOptions } from "../../outlook/read-outlook-options.js";
import { readPeers } from "../../projection/peers/read-peers.js";
import { checkFlag } from "../../value/check-flag.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { checkSlices } from "../../value/in-slices.js";
import { pickOptions } from "../../value/pick-options.js";
import { preparedBy } from "../prepared-by.js";
import { readCall } from "../read-call.js";
import {
  latestDay,
  type RegionsBatch,
  type RegionsRunOptions,
  runAtOnce,
  runInSlices,
  runOptionNames,
} from "../regions-run.js";
import { foreseePlace } from "./foresee-place.js";
import { growthOfOthers } from "./growth-of-others.js";
import { readHistories } from "./read-histories.js";
import {
  type Expectation,
  type OutlookRegionsOptions,
  outlookRegionsOptionNames,
  type RegionOutlook,
  type RegionOutlooks,
  type RegionsOutlook,
  sharedOutlookNames,
} from "./regions-outlook.js";

/**
 * Looks ahead for every indicator of a plan in every place (各地目标达成展望), each as {@link outlook} does for one place:
 * the probability that it meets its target, when it is expected to meet it, and the change that is required. Which
 * target a place has is decided as in {@link assessRegions}.
 *
 * @param plan - The plan.
 * @param byRegion - By place: its observations, from {@link observe} or as they were imported.
 * @param options - As for {@link outlook}, and as for {@link assessRegions}; of running totals the `histories` of the places.
 * @returns The outlooks by place, in the order of the figures, the expected number of targets met, and issues as
 * {@link assessRegions} has them.
 * @throws {@link UsageError} `Not a plan: …`, `Unknown indicator: …`, `Argument …: expected …`, `Not a target of … for …: …`,
 * `Forecast option …`, and as {@link outlook} of its options
 * @category Regions
 * @example
 * const of = (values: Record<string, number>) => observe(guangxi2025, { "high-value-patents-per-10k": values });
 * const years = (last: number) => of({ 2019: 1, 2020: 1.2, 2021: 1.4, 2022: 1.7, 2023: last });
 * const { regions } = outlookRegions(guangxi2025, { 南宁: years(2.4), 柳州: years(1.8) }, {
 *   indicators: ["high-value-patents-per-10k"],
 * });
 * const probability = (at: number) => regions[at]?.outlooks[0]?.probability ?? 0;
 * probability(0) > probability(1) // => true
 */
export function outlookRegions<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: OutlookRegionsOptions<NoInfer<Id>> = {},
): RegionsOutlook<Id> {
  checkOptions(options, outlookRegionsOptionNames);
  return runAtOnce(batchOf<Id>(plan, byRegion, options));
}

const asyncOptionNames: OptionNames<OutlookRegionsOptions & RegionsRunOptions> = {
  ...outlookRegionsOptionNames,
  ...runOptionNames,
};

/**
 * Looks ahead as {@link outlookRegions} does, without blocking: between chunks of places other work gets its turn,
 * progress is reported, and the call can be stopped.
 *
 * @param plan - The plan.
 * @param byRegion - By place: its observations.
 * @param options - As for {@link outlookRegions}, and how it is run.
 * @throws {@link UsageError} `Regions option chunk: …`, and as {@link outlookRegions}; the signal's reason where it is aborted
 * @category Regions
 * @example
 * const of = (value: number) => observe(guangxi2025, { "pct-applications": { 2023: value } });
 * const { regions } = await outlookRegionsAsync(guangxi2025, { 南宁: of(60) }, { indicators: ["pct-applications"] });
 * regions[0]?.outlooks[0]?.reason // => "no-target"
 */
export async function outlookRegionsAsync<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<NoInfer<Id>>>>,
  options: OutlookRegionsOptions<NoInfer<Id>> & RegionsRunOptions = {},
): Promise<RegionsOutlook<Id>> {
  checkOptions(options, asyncOptionNames);
  checkSlices("regions", options);
  return runInSlices(batchOf<Id>(plan, byRegion, options), options);
}

function batchOf<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  options: OutlookRegionsOptions<Id>,
): RegionsBatch<RegionOutlooks<Id>, RegionsOutlook<Id>> {
  const { words = false, forecasts = false } = options;
  checkFlag("forecasts", forecasts);
  const call = readCall<Id>(plan, byRegion, options);
  const historyOf = readHistories<Id>(plan, options.histories, call.issues);
  const read = readOutlookOptions(
    pickOptions<OutlookOptions>(options, { ...sharedOutlookNames, history: false }),
  );
  // An option that no observation can mend is refused here, before it becomes an issue of every place.
  for (const one of call.indicators) outlookIndicator<Id>(plan, one, {}, read);
  const prepared = preparedBy<Id>(plan, read);
  const weight = readPeers(options.peers);
  const others =
    weight === undefined
      ? undefined
      : growthOfOthers<Id>(plan, call, read, { weight, tree: options.tree, historyOf });
  return {
    places: call.places,
    indicators: call.indicators.length,
    ofPlace: (place) => {
      const outlooks = foreseePlace(call, place, read, { prepared, historyOf, words, forecasts, others });
      return { place, outlooks, ...expectationOf(outlooks) };
    },
    ofAll: (regions) => ({
      plan: plan.id,
      asOf: latestDay(regions.flatMap(({ outlooks }) => outlooks.map(({ asOf }) => asOf))),
      indicators: call.indicators.map(({ id }) => id),
      regions,
      byIndicator: call.indicators.map(({ id }, index) => ({
        indicator: id,
        ...expectationOf(regions.flatMap(({ outlooks }) => outlooks[index] ?? [])),
      })),
      issues: call.issues,
    }),
  };
}

function expectationOf(outlooks: readonly RegionOutlook[]): Expectation {
  let [counted, expectedMet] = [0, 0];
  for (const { probability } of outlooks) {
    if (probability === null) continue;
    counted += 1;
    expectedMet += probability;
  }
  return { counted, expectedMet };
}
