import {
  carryForward,
  evaluateSeries,
  highValuePatentsPer10k,
  type ObservationInput,
  rollUp,
  rollUpPlan,
  rollUpRegions,
  type Series,
  series,
} from "ipr-plan";
import { guangxi2025 } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { formula } from "../formula/helpers.js";

const level = { measure: "point-in-time", regionRule: "sum" } as const;
type Values = Readonly<Record<string, ObservationInput>>;
const patents = (values: Values): Series => deepFreeze(series({ unit: "件", ...level }, values));
const people = (values: Values): Series => deepFreeze(series({ unit: "万人", ...level }, values));

/** The same ratio by the formula, and by the parts of one region. */
function bothWays(above: Series, below: Series) {
  const byFormula = evaluateSeries(
    highValuePatentsPer10k,
    { patents: above, population: below },
    { places: 4 },
  );
  const id = "high-value-patents-per-10k";
  const parts = { [id]: { 全区: { numerator: above, denominator: below } } };
  return [byFormula, rollUpPlan(guangxi2025, { 全区: {} }, { parts }).observations[id]].map((one) =>
    one?.observations.map((each) => [each.period, "value" in each ? Number(each.value) : each.reason]),
  );
}

describe("levels at the end of 2023 are of one moment, however that is written", () => {
  test.each<[Values, Values, [string, unknown][]]>([
    [{ "2023-12-31": 10 }, { 2023: 4 }, [["2023-12-31", 2.5]]],
    [{ 2023: 10 }, { "2023-12": 4 }, [["2023", 2.5]]],
    [{ 2023: 10 }, { "2023-12": null, "2023-Q4": 4 }, [["2023", 2.5]]],
    [{ 2023: 10 }, { "2023-12": 4, 2023: null }, [["2023", 2.5]]],
    [{ 2023: 10 }, { "2023-12": null }, [["2023", "not-reported"]]],
    [
      { 2022: 8, "2023-06-30": 10 },
      { "2022-Q4": 4, "2023-S1": 5 },
      [
        ["2022", 2],
        ["2023-06-30", 2],
      ],
    ],
  ])("a formula and a ratio of parts agree: %j over %j", (above, below, expected) => {
    const [byFormula, byParts] = bothWays(patents(above), people(below));
    expect(byFormula).toStrictEqual(expected);
    // What a region does not report is missing of the region.
    const ofRegion = expected.map(([period, value]) => [
      period,
      value === "not-reported" ? "region-missing" : value,
    ]);
    expect(byParts).toStrictEqual(ofRegion);
  });

  test("one moment of one series is one row, by the longest of its names", () => {
    const twice = patents({ "2023-12-31": 10, "2023-12": null, 2023: 10 });
    expect(bothWays(twice, people({ 2023: 4 }))).toStrictEqual([[["2023", 2.5]], [["2023", 2.5]]]);
  });

  test("an amount of the year goes with the level at its end, an amount of December only with its own", () => {
    const rate = {
      ...formula("a / b", "件/万人", { a: "件", b: "万人" }),
      inputs: {
        a: { name: { "zh-Hans": "甲", en: "a" }, unit: "件", measure: "annual" },
        b: { name: { "zh-Hans": "乙", en: "b" }, unit: "万人", measure: "point-in-time" },
      },
    } as const;
    const a = series(
      { unit: "件", measure: "annual", regionRule: "sum" },
      { 2023: 10, "2023-Q4": 4, "2024-01/2024-12": 12 },
    );
    const result = evaluateSeries(rate, { a, b: people({ "2023-12": 4, 2024: 4 }) });
    expect(result.observations).toMatchObject([
      { period: "2023-Q4", reason: "no-observation" },
      { period: "2023", value: "2.5" },
      { period: "2024-01/2024-12", value: "3" },
    ]);
  });

  test("regions meet there, and a gap at one name beside a value at another is none", () => {
    const regions = {
      a: patents({ "2023-12-31": 1 }),
      b: patents({ 2023: 2 }),
      c: patents({ "2023-12": 3, 2023: null }),
    };
    const expected = [{ period: "2023", value: "6", status: "A" }];
    expect(rollUpRegions(regions).observations).toStrictEqual(expected);
    expect(rollUpRegions({ c: regions.c, b: regions.b, a: regions.a }).observations).toStrictEqual(expected);
  });

  test("amounts of one year meet, too", () => {
    const flow = { unit: "件", measure: "annual", regionRule: "sum" } as const;
    const regions = { a: series(flow, { "2023-01/2023-12": 1 }), b: series(flow, { 2023: 2 }) };
    expect(rollUpRegions(regions).observations).toStrictEqual([{ period: "2023", value: "3", status: "A" }]);
  });

  test("a level rolls up to the period that it ends, whatever it is called", () => {
    expect(rollUp(patents({ 2023: 10 }), "month").observations).toMatchObject([
      { period: "2023-12", value: "10" },
    ]);
    expect(rollUp(patents({ "2023-S1": 10 }), "quarter").observations).toMatchObject([
      { period: "2023-Q2", value: "10" },
    ]);
  });

  test("nothing is carried forward to where something was reported", () => {
    const totals = series(
      { unit: "件", measure: "cumulative", regionRule: "sum" },
      { 2022: 1, "2023-12": null, 2023: 5, "2024-12": 7, 2024: null },
    );
    expect(carryForward(totals).observations).toMatchObject([
      { period: "2022", value: "1", status: "A" },
      { period: "2023-12", value: "5", status: "A" },
      { period: "2023", value: "5", status: "A" },
      { period: "2024-12", value: "7", status: "A" },
      { period: "2024", value: "7", status: "A" },
    ]);
  });

  test("what is carried for a formula is the last value until the end of each period", () => {
    const population = people({ 2021: 1, 2022: 2, "2023-06": null });
    const result = evaluateSeries(
      highValuePatentsPer10k,
      { patents: patents({ 2020: 4, 2021: 4, "2022-06": 4, 2022: 4, 2025: 4 }), population },
      { carry: ["population"] },
    );
    expect(result.observations.map((one) => ("value" in one ? one.value : one.reason))).toStrictEqual([
      "no-observation",
      "4",
      "4",
      "2",
      "2",
    ]);
  });
});
