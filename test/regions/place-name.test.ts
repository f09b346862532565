import {
  allocateTarget,
  assessRegions,
  assessRegionsAsync,
  checkPlaceTree,
  decomposeChange,
  forecastRegions,
  forecastTotal,
  observe,
  outlookRegions,
  planFor,
  proposeTargets,
  rankPlaces,
  rankRegions,
  reconcile,
  regionReport,
  rollUpPlan,
  rollUpRegions,
  series,
  UsageError,
} from "ipr-plan";
import { regionOutlookChart } from "ipr-plan/charts";
import { importObservations } from "ipr-plan/import";
import { observationRows, observationsFromRows, progressSql, rollUpSql } from "ipr-plan/sql";
import { describe, expect, test } from "vitest";
import { indicatorOf, planWith, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const plan = planWith([
  indicatorOf({ unit: "件", targets: [to("200")] }),
  { ...indicatorOf({ unit: "分", regionRule: "weighted-mean" }), id: "score" as const },
  { ...indicatorOf({ unit: "件/万人", regionRule: "ratio" }), id: "ratio" as const },
]);
const own = series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, { 2020: 1, 2021: 2 });
const of = (value: number) => observe(plan, { it: { 2020: 1, 2021: value } });
const sound = { 南宁: of(3) };
const nameless = { ...sound, "": of(2) };
const sql = { dialect: "duckdb", table: "observations", frequency: "year" } as const;
const period = { from: "2020", to: "2021" } as const;

describe('"" is the name of no place', () => {
  test.each<[string, () => unknown, string]>([
    ["planFor", () => planFor(plan, ""), "place"],
    ["planFor of a place", () => planFor(plan, { id: "" }), "place/id"],
    ["assessRegions", () => assessRegions(plan, nameless), "byRegion"],
    ["assessRegions by a list", () => assessRegions(plan, nameless, { tree: [{ id: "南宁" }] }), "byRegion"],
    ["targets of places", () => assessRegions(plan, sound, { targets: { "": { it: 9 } } }), "targets"],
    ["plans of places", () => assessRegions(plan, sound, { plans: { "": plan } }), "plans"],
    ["outlookRegions", () => outlookRegions(plan, nameless), "byRegion"],
    ["what places had before", () => outlookRegions(plan, sound, { histories: { "": {} } }), "histories"],
    ["rollUpPlan", () => rollUpPlan(plan, nameless), "regions"],
    ["weights", () => rollUpPlan(plan, sound, { weights: { score: { "": 1 } } }), "weights/score"],
    [
      "parts of ratios",
      () => rollUpPlan(plan, sound, { parts: { ratio: { "": { numerator: own, denominator: own } } } }),
      "parts/ratio",
    ],
    ["rollUpRegions", () => rollUpRegions({ 南宁: own, "": own }), "regions"],
    ["weights of regions", () => rollUpRegions({ 南宁: own }, { weights: { "": 1 } }), "weights"],
    ["reconcile", () => reconcile(plan, of(5), nameless), "byRegion"],
    [
      "weights of a whole",
      () => reconcile(plan, of(5), sound, { weights: { score: { "": 1 } } }),
      "weights/score",
    ],
    ["rankRegions", () => rankRegions(plan, "it", nameless, { by: "value" }), "byRegion"],
    ["rankPlaces", () => rankPlaces({ "": 1 }), "scores"],
    ["decomposeChange", () => decomposeChange(plan, "it", nameless, period), "byRegion"],
    [
      "parts of a change",
      () =>
        decomposeChange(plan, "ratio", sound, {
          ...period,
          parts: { "": { numerator: own, denominator: own } },
        }),
      "parts",
    ],
    ["allocateTarget by weight", () => allocateTarget(plan, "it", { 南宁: 1, "": 1 }), "regions"],
    [
      "allocateTarget by names",
      () => allocateTarget(plan, "it", ["南宁", ""], { split: "effort", from: nameless }),
      "from",
    ],
    [
      "allocateTarget of a list",
      () => allocateTarget(plan, "it", ["南宁", ""], { split: "effort", from: sound }),
      "regions",
    ],
    ["forecastRegions", () => forecastRegions({ 南宁: own, "": own }), "byPlace"],
    ["forecastTotal", () => forecastTotal({ 南宁: own, "": own }), "byPlace"],
    [
      "proposeTargets",
      () => proposeTargets(plan, "it", of(2), { year: "2025", peers: { "": own } }),
      "peers",
    ],
    ["regionReport", () => regionReport(plan, nameless), "byRegion"],
    ["regionOutlookChart", () => regionOutlookChart(plan, "it", nameless), "byRegion"],
    ["importObservations by names", () => importObservations(plan, [], { regions: ["南宁", ""] }), "regions"],
    [
      "importObservations by spellings",
      () => importObservations(plan, [], { regions: { "": ["邕"] } }),
      "regions",
    ],
    ["observationRows", () => observationRows(plan, nameless), "byPlace"],
    ["rollUpSql", () => rollUpSql(plan, { ...sql, regions: ["南宁", ""] }), "regions"],
    [
      "weights in SQL",
      () => rollUpSql(plan, { ...sql, regions: ["南宁"], weights: { score: { "": 1 } } }),
      "weights/score",
    ],
    [
      "progressSql",
      () =>
        progressSql(plan, {
          dialect: "duckdb",
          table: "observations",
          indicators: ["it"],
          asOf: "2023",
          regions: [""],
        }),
      "regions",
    ],
  ])("%s refuses it with the same facts", (_, call, argument) => {
    expect(thrown(call)).toMatchObject({
      code: "argument-invalid",
      path: `/${argument}`,
      expected: "the name of a place",
      received: '""',
    });
  });

  test("a call that answers later refuses it too", async () => {
    await expect(assessRegionsAsync(plan, nameless)).rejects.toThrow(UsageError);
  });

  test("lists and rows that come from a file say where it stands, and the rest is read on", () => {
    expect(checkPlaceTree([{ id: "南宁" }, { id: "" }]).map(({ code, path }) => [code, path])).toEqual([
      ["place-invalid", "/1"],
    ]);
    const rows = observationRows(plan, sound).map((row, index) =>
      index === 1 ? { ...row, place: "" } : row,
    );
    const read = observationsFromRows(plan, rows);
    expect(!read.ok && read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["sql-row-invalid", "/observations/1"],
    ]);
  });

  test("any other text is a name, a blank one too", () => {
    for (const place of [" ", "0", "__proto__", "constructor"]) {
      expect(planFor(plan, place).jurisdiction.name).toEqual({ "zh-Hans": place });
      expect(assessRegions(plan, { [place]: of(2) }).regions.map((one) => one.place)).toEqual([place]);
    }
  });
});
