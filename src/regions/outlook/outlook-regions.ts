import type { Observations } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { outlookIndicator } from "../../outlook/outlook.js";
import type { OutlookOptions } from "../../outlook/outlook-result.js";
import { readOutlookOptions } from "../../outlook/read-outlook-options.js";
import { readPeers } from "../../projection/peers/read-peers.js";
import { checkArgument } from "../../value/check-argument.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { checkSlices, inSlices } from "../../value/in-slices.js";
import type { DateText } from "../../value/period.js";
import { pickOptions } from "../../value/pick-options.js";
import { preparedBy } from "../prepared-by.js";
import { readCall } from "../read-call.js";
import { placesInSlice, type RegionsRunOptions, runOptionNames } from "../regions-run.js";
import { foreseePlace } from "./foresee-place.js";
import { growthOfOthers } from "./growth-of-others.js";
import { readHistories } from "./read-histories.js";
import {
  type OutlookRegionsOptions,
  outlookRegionsOptionNames,
  type RegionOutlook,
  type RegionOutlooks,
  type RegionsOutlook,
  sharedOutlookNames,
} from "./regions-outlook.js";

/**
 * Looks ahead for every indicator of a plan in every place (各地目标达成展望), each as {@link outlook} does for one place alone: the
 * probability that it meets its own target, when it is expected to, and what is required. Whose target that is, is decided as in
 * {@link assessRegions}.
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
  const batch = batchOf<Id>(plan, byRegion, options);
  batch.run(0, batch.places);
  return batch.result();
}

const asyncOptionNames: OptionNames<OutlookRegionsOptions & RegionsRunOptions> = {
  ...outlookRegionsOptionNames,
  ...runOptionNames,
};

/**
 * The same without blocking: between chunks of places the event loop gets its turn, progress is told, and the call can be stopped.
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
  const batch = batchOf<Id>(plan, byRegion, options);
  const { chunk = placesInSlice(batch.indicators), signal, onProgress } = options;
  await inSlices(batch.places, batch.run, { chunk, signal, onProgress });
  return batch.result();
}

function batchOf<Id extends string>(
  plan: Plan<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  options: OutlookRegionsOptions<Id>,
) {
  const { words = false, forecasts = false } = options;
  const choice = { "zh-Hans": "true | false", en: "true | false" };
  checkArgument("forecasts", typeof forecasts === "boolean", choice, forecasts);
  const call = readCall<Id>(plan, byRegion, options);
  const historyOf = readHistories<Id>(plan, options.histories);
  const read = readOutlookOptions(
    pickOptions<OutlookOptions>(options, { ...sharedOutlookNames, history: false }),
  );
  // An option that no observation can mend is refused here, before it becomes an issue of every place.
  for (const one of call.indicators) outlookIndicator<Id>(plan, one, {}, read);
  const prepared = preparedBy<Id>(read);
  const weight = readPeers(options.peers);
  const others =
    weight === undefined
      ? undefined
      : growthOfOthers<Id>(plan, call, read, { weight, tree: options.tree, historyOf });
  const regions: RegionOutlooks<Id>[] = [];
  const byIndicator = call.indicators.map(({ id }) => ({ indicator: id, counted: 0, expectedMet: 0 }));
  let asOf: DateText | null = null;
  return {
    places: call.places.length,
    indicators: call.indicators.length,
    run: (from: number, to: number): void => {
      for (let at = from; at < to; at++) {
        const place = call.places[at] as string;
        const outlooks = foreseePlace(call, place, read, { prepared, historyOf, words, forecasts, others });
        for (const [index, { probability, asOf: day }] of outlooks.entries()) {
          const own = byIndicator[index];
          if (own !== undefined && probability !== null) {
            own.counted += 1;
            own.expectedMet += probability;
          }
          if (day !== null && (asOf === null || day > asOf)) asOf = day;
        }
        regions.push({ place, outlooks, ...expectationOf(outlooks) });
      }
    },
    result: (): RegionsOutlook<Id> => ({
      plan: plan.id,
      asOf,
      indicators: call.indicators.map(({ id }) => id),
      regions,
      byIndicator,
      issues: call.issues,
    }),
  };
}

function expectationOf(outlooks: readonly RegionOutlook[]) {
  let [counted, expectedMet] = [0, 0];
  for (const { probability } of outlooks) {
    if (probability === null) continue;
    counted += 1;
    expectedMet += probability;
  }
  return { counted, expectedMet };
}
