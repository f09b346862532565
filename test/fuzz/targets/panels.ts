import fc from "fast-check";
import {
  assessRegions,
  checkPlaceTree,
  childPlaces,
  decomposeChange,
  forecastRegions,
  forecastTotal,
  outlookRegions,
  parentPlace,
  placeNames,
  planFor,
  rankingTable,
  rankPlaces,
  rankRegions,
  rankTargets,
  reconcile,
  regionReport,
  regionTable,
  rollUpPlan,
  type Series,
  toMarkdown,
} from "ipr-plan";
import { contributionChart, rankingChart, regionHeatMap, regionOutlookChart } from "ipr-plan/charts";
import { provinces2030 } from "ipr-plan/plans";
import { differencesFromAlone } from "../../regions/differences-from-alone.js";
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
const judging = fc.record(
  {
    asOf: periodLike,
    tree: odd,
    targets: fc.oneof(
      { weight: 2, arbitrary: fc.constant({ 南宁: { total: 20, sum: "9" } }) },
      { weight: 1, arbitrary: targets },
    ),
    target: fc.constantFrom("next", "final", "2023", "x"),
    indicators: fc.array(fc.oneof({ weight: 9, arbitrary: id }, { weight: 1, arbitrary: fc.constant("x") }), {
      maxLength: 3,
    }),
    words: fc.boolean(),
  },
  { requiredKeys: [] },
);
const by = fc.constantFrom("value", "growth", "completion", "pace", "x");
const plans = provinces2030.slice(0, 4);

/** Places of any name, with any figures, under any tree: nothing is counted twice, and each is judged as it is alone. */
export const panels = [
  target({
    name: "places judged",
    perRound: 10,
    inputs: fc.record({ values: panelValues, options: judging }),
    run({ values, options }) {
      const byRegion = panelOf(values);
      const judged = attempt(() => assessRegions(panelPlan, byRegion, options as never));
      if ("refused" in judged) return judged;
      const verdicts = judged.regions.flatMap(({ assessments }) => assessments);
      const counted = Object.values(judged.total.counts).reduce((sum, one) => sum + one, 0);
      if (counted !== verdicts.length) throw new Error(`${counted} counted of ${verdicts.length}`);
      const table = attempt(() => regionTable(panelPlan, judged as never, { counts: true }));
      const heat = attempt(() => regionHeatMap(panelPlan, judged as never).data.values.length);
      return [judged, "refused" in table ? table : table.rows.length, heat];
    },
  }),
  target({
    name: "places as they are alone",
    perRound: 4,
    inputs: fc.record({
      values: panelValues,
      asOf: fc.constantFrom(undefined, "2022", "2023-12-31", "2024-06-30"),
    }),
    run({ values, asOf }) {
      const byRegion = panelOf(values);
      const asked = { ...(asOf !== undefined && { asOf }), targets: {} };
      const found = differencesFromAlone(panelPlan, byRegion, asked);
      if (found.length > 0) throw new Error(found.join("; "));
      return Object.keys(byRegion).length;
    },
  }),
  target({
    name: "places ahead",
    perRound: 5,
    inputs: fc.record({
      values: panelValues,
      options: judging,
      peers: fc.constantFrom(undefined, undefined, 0.5, "x"),
      forecasts: fc.boolean(),
      id,
    }),
    run({ values, options, peers, forecasts, id }) {
      const byRegion = panelOf(values);
      const more = { ...options, forecasts, ...(peers !== undefined && { peers }) };
      const ahead = attempt(() => outlookRegions(panelPlan, byRegion, more as never));
      const { asOf } = options;
      return [
        ahead,
        attempt(() => regionOutlookChart(panelPlan, id, byRegion, asOf === undefined ? {} : { asOf }).title),
      ];
    },
  }),
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
      if (!("refused" in alone) && "regions" in total) {
        if (JSON.stringify(total.regions) !== JSON.stringify(alone))
          throw new Error("Other forecasts in the total");
      }
      return [alone, total];
    },
  }),
  target({
    name: "reports of places",
    perRound: 2,
    inputs: fc.record({ values: panelValues, asOf: periodLike, tree: odd }),
    run({ values, asOf, tree }) {
      const byRegion = panelOf(values);
      return [
        attempt(() => toMarkdown(regionReport(panelPlan, byRegion, { asOf, tree: tree as never }))),
        attempt(() => toMarkdown(regionReport(panelPlan, byRegion), { locale: "en" }).length),
      ];
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
