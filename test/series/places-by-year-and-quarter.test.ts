// A year that one place reports as a whole and another in parts.

import fc from "fast-check";
import {
  type ObservationInput,
  observe,
  reconcile,
  rollUp,
  rollUpPlan,
  rollUpRegions,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";

const amount = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const plan = planOf({ unit: "件", measure: "annual" });
type Values = Readonly<Record<string, ObservationInput>>;
const whole = (...places: readonly Values[]) =>
  rollUpRegions(Object.fromEntries(places.map((values, at) => [`place ${at}`, series(amount, values)])));
const quarters = { "2021-Q1": 1, "2021-Q2": 2, "2021-Q3": 3, "2021-Q4": 4 };

describe("an amount that places report by periods of different lengths", () => {
  test.each<[string, readonly Values[], string, unknown]>([
    ["a year and its quarters make the year", [{ 2021: 10 }, quarters], "2021", "20"],
    [
      "two halves and four quarters make each half",
      [{ "2021-S1": 5, "2021-S2": 6 }, quarters],
      "2021-S2",
      "13",
    ],
    [
      "nine months to date and three quarters do",
      [{ "2021-01/2021-09": 8 }, quarters],
      "2021-01/2021-09",
      "14",
    ],
    [
      "a gap of the year beside its quarters is none",
      [{ 2021: 10 }, { 2021: null, ...quarters }],
      "2021",
      "20",
    ],
    [
      "three quarters are no year",
      [{ 2021: 10 }, { ...quarters, "2021-Q4": null }],
      "2021",
      "region-missing",
    ],
    ["a year says nothing of a quarter", [{ 2021: 10 }, quarters], "2021-Q1", "region-missing"],
  ])("%s", (_, places, period, expected) => {
    const found = whole(...places).observations.find((one) => one.period === period);
    expect(found && ("value" in found ? found.value : found.reason)).toBe(expected);
  });

  test("is as weak as the weakest part", () => {
    const [year] = whole(
      { 2021: 10 },
      { ...quarters, "2021-Q2": { value: 2, status: "P" } },
    ).observations.slice(-1);
    expect(year).toStrictEqual({ period: "2021", value: "20", status: "P" });
  });

  test("shares of quarters make none of a year", () => {
    const share = { unit: "%", measure: "annual", regionRule: "weighted-mean" } as const;
    const regions = { 甲: series(share, { 2021: 10 }), 乙: series(share, quarters) };
    const { observations } = rollUpRegions(regions, { weights: { 甲: 1, 乙: 1 } });
    expect(observations.map(({ status }) => status)).toEqual(["M", "M", "M", "M", "M"]);
  });

  test("comes to the same in rollUpPlan and beside what is published", () => {
    const of = (it: Values) => observe(plan, { it });
    const places = { 甲: of({ 2021: 10 }), 乙: of(quarters) };
    expect(rollUpPlan(plan, places).observations.it?.observations.at(-1)).toMatchObject({ value: "20" });
    expect(reconcile(plan, of({ 2021: 20 }), places).issues).toEqual([]);
    const half = { 甲: of({ "2021-S2": 6 }), 乙: of(quarters) };
    expect(rollUpPlan(plan, half).observations.it?.observations.at(-1)).toMatchObject({ value: "13" });
    const [rows] = reconcile(plan, of({ "2021-S2": 13 }), half).indicators;
    expect(rows?.periods.find(({ period }) => period === "2021-S2")?.result).toBe("agrees");
  });

  test("a half of which a quarter is a forecast is not known", () => {
    const of = (it: Values) => observe(plan, { it });
    const halfOf = (status: "P" | "F") => {
      const places = { 甲: of({ "2021-Q3": 3, "2021-Q4": { value: 4, status } }) };
      const [rows] = reconcile(plan, of({ "2021-S2": 7 }), places).indicators;
      return rows?.periods.find(({ period }) => period === "2021-S2")?.result;
    };
    expect([halfOf("P"), halfOf("F")]).toEqual(["agrees", "incomplete"]);
  });

  test("whole years are what the years of the places come to, whatever periods each reports", () => {
    const year = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 4, maxLength: 4 }).chain((parts) =>
      fc.constantFrom<Values>(
        { 2021: parts.reduce((sum, one) => sum + one, 0) },
        Object.fromEntries(parts.map((one, at) => [`2021-Q${at + 1}`, one])),
        {
          "2021-S1": (parts[0] ?? 0) + (parts[1] ?? 0),
          "2021-Q3": parts[2] ?? 0,
          "2021-Q4": parts[3] ?? 0,
        },
      ),
    );
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (places) => {
        const years = places.map((values) => rollUp(series(amount, values), "year"));
        const expected = rollUpRegions(
          Object.fromEntries(years.map((one, at) => [`${at}`, one])),
        ).observations;
        expect(rollUp(whole(...places), "year").observations).toEqual(expected);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
