import fc from "fast-check";
import {
  assessRegions,
  outlookRegions,
  planFor,
  rankRegions,
  reconcile,
  regionReport,
  regionTable,
  rollUpPlan,
  toMarkdown,
} from "ipr-plan";
import { regionHeatMap, regionOutlookChart } from "ipr-plan/charts";
import { observationRows } from "ipr-plan/sql";
import { differencesFromAlone } from "../../regions/differences-from-alone.js";
import { attempt } from "../attempt.js";
import { anyAmount, periodLike, recordOf } from "../hostile.js";
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

/** Whether a name is refused as that of a place: by every function or by none. */
function isRefused(place: string): boolean {
  const nothing = { [place]: {} };
  const codes = [
    attempt(() => planFor(panelPlan, place)),
    attempt(() => assessRegions(panelPlan, nothing)),
    attempt(() => outlookRegions(panelPlan, nothing)),
    attempt(() => rollUpPlan(panelPlan, nothing)),
    attempt(() => reconcile(panelPlan, {}, nothing)),
    attempt(() => rankRegions(panelPlan, "total", nothing, { by: "value" })),
    attempt(() => observationRows(panelPlan, nothing)),
  ].map((one: object) => {
    // What a roll-up could not do it calls "refused" too: that is a list.
    const code: unknown = Reflect.get(one, "refused");
    return typeof code === "string" ? code : "taken";
  });
  if (new Set(codes).size > 1) throw new Error(`${JSON.stringify(place)}: ${codes.join(", ")}`);
  return codes[0] !== "taken";
}

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
      const refused = Object.keys(byRegion).filter(isRefused);
      const asked = { ...(asOf !== undefined && { asOf }), targets: {} };
      const named = Object.entries(byRegion).filter(([place]) => !refused.includes(place));
      const found = differencesFromAlone(panelPlan, Object.fromEntries(named), asked);
      if (found.length > 0) throw new Error(found.join("; "));
      return [named.length, refused];
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
