import fc from "fast-check";
import {
  checkPlaceTree,
  childPlaces,
  decomposeChange,
  forecastRegions,
  forecastTotal,
  parentPlace,
  placeNames,
  planFor,
  rankingTable,
  rankPlaces,
  rankRegions,
  rankTargets,
  reconcile,
  rollUpPlan,
  type Series,
} from "ipr-plan";
import { contributionChart, rankingChart } from "ipr-plan/charts";
import { provinces2030 } from "ipr-plan/plans";
import { attempt } from "../attempt.js";
import { anyAmount, anyNumber, periodLike, recordOf } from "../hostile.js";
import { odd, panelIds, panelOf, panelPlan, panelValues, placeName } from "../panel.js";
import { target } from "../target.js";

const id = fc.constantFrom(...panelIds);
const targets = recordOf(
  placeName,
  fc.record({ total: anyAmount, sum: anyAmount, rank: anyAmount }, { requiredKeys: [] }),
  3,
);
const by = fc.constantFrom("value", "growth", "completion", "pace", "x");
const plans = provinces2030.slice(0, 4);

/** Places added up, ranked, listed and forecast together: a whole is what its places come to. */
export const places = [
  target({
    name: "places ranked, added up and taken apart",
    perRound: 12,
    inputs: fc.record({
      values: panelValues,
      id,
      rank: fc.record(
        { by, at: periodLike, since: periodLike, tree: odd, of: placeName },
        { requiredKeys: ["by"] },
      ),
      change: fc.record({ from: periodLike, to: periodLike, decimals: fc.constantFrom(0, 2, 11) }),
      whole: panelValues,
      weights: recordOf(placeName, anyAmount, 4),
      rounding: anyAmount,
    }),
    run({ values, id, rank, change, whole, weights, rounding }) {
      const byRegion = panelOf(values);
      const [published = {}] = Object.values(panelOf(whole));
      const options = { weights: { score: weights } };
      const rolled = attempt(() => rollUpPlan(panelPlan, byRegion, options as never));
      if ("observations" in rolled) checkWhole(rolled.observations, byRegion, options);
      const ranked = attempt(() => rankRegions(panelPlan, id, byRegion, rank as never));
      const apart = attempt(() => decomposeChange(panelPlan, id, byRegion, change));
      return [
        rolled,
        attempt(() =>
          reconcile(panelPlan, published, byRegion, { ...options, rounding: { [id]: rounding } } as never),
        ),
        ranked,
        "regions" in ranked && attempt(() => rankingTable(panelPlan, ranked as never).rows),
        "regions" in ranked && attempt(() => rankingChart(ranked as never).data.values.length),
        apart,
        "kind" in apart && attempt(() => contributionChart(apart as never).data.values.length),
      ];
    },
  }),
  target({
    name: "trees of places",
    perRound: 150,
    inputs: fc.record({ tree: odd, name: placeName, targets, scores: recordOf(placeName, anyAmount, 5) }),
    run: ({ tree, name, targets, scores }) => [
      attempt(() => checkPlaceTree(tree as never)),
      attempt(() => childPlaces(tree as never, name)),
      attempt(() => parentPlace(tree as never, name) ?? null),
      attempt(() => placeNames(tree as never)),
      attempt(() => rankPlaces(scores as never, { better: "lower" })),
      attempt(() =>
        planFor(
          panelPlan,
          (tree[0] ?? name) as never,
          { targets: Object.hasOwn(targets, name) ? targets[name] : {} } as never,
        ),
      ),
    ],
  }),
  target({
    name: "targets of places ranked",
    perRound: 150,
    inputs: fc.record({
      plans: fc.array(fc.constantFrom(...plans), { maxLength: 4 }),
      id: fc.constantFrom("high-value-patents-per-10k", "pct-applications", "x"),
      by: fc.constantFrom("level", "distance", "growth", "yearly-change", "x"),
      than: fc.option(fc.constantFrom(...plans), { nil: undefined }),
      year: fc.option(periodLike, { nil: undefined }),
    }),
    run: ({ plans, id, by, than, year }) =>
      attempt(() =>
        rankTargets(
          plans as never,
          id as never,
          {
            by,
            ...(than && { than }),
            ...(year !== undefined && { year }),
          } as never,
        ),
      ),
  }),
  target({
    name: "forecasts of places and of their total",
    perRound: 8,
    inputs: fc.record({
      values: panelValues,
      id,
      options: fc.record(
        { until: periodLike, peers: fc.constantFrom(0.5, 2, "x"), steps: fc.integer({ min: 0, max: 9 }) },
        { requiredKeys: [] },
      ),
      dependence: fc.oneof(fc.constantFrom(0, 1), anyNumber),
    }),
    run({ values, id, options, dependence }) {
      const series = Object.entries(panelOf(values)).flatMap(([place, own]): [string, Series][] =>
        own[id] === undefined ? [] : [[place, own[id]]],
      );
      const byPlace = Object.fromEntries(series);
      const alone = attempt(() => forecastRegions(byPlace, options as never));
      const total = attempt(() => forecastTotal(byPlace, { ...options, dependence } as never));
      // Steps are counted from each place's own last year, and from that of the whole.
      const ends = new Set(series.map(([, { observations }]) => observations.at(-1)?.period));
      const isAlike = options.until !== undefined || ends.size < 2;
      if (!("refused" in alone) && "regions" in total && isAlike) {
        if (JSON.stringify(total.regions) !== JSON.stringify(alone))
          throw new Error("Other forecasts in the total");
      }
      return [alone, total];
    },
  }),
];

/** What is rolled up and then published agrees with the places that it comes from. */
function checkWhole(whole: object, byRegion: ReturnType<typeof panelOf>, options: object): void {
  for (const { indicator, periods } of reconcile(panelPlan, whole, byRegion, options).indicators) {
    for (const { period, result, published } of periods) {
      if (typeof published === "string" && result !== "agrees")
        throw new Error(`${indicator} in ${period}: ${result} with its own roll-up`);
    }
  }
}
