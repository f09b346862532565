// A series made by hand may say that it adds up otherwise than its indicator: the indicator decides.
import { assess, rankRegions, reconcile, rollUpPlan, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, to } from "../aims/small-plan.js";

const plan = planOf({ unit: "件", measure: "annual", targets: [to("200")] });
const otherwise = { unit: "件", measure: "annual", regionRule: "weighted-mean" } as const;
const quarters = { it: series(otherwise, { "2021-Q1": 1, "2021-Q2": 2, "2021-Q3": 3, "2021-Q4": 4 }) };
const year = { it: series({ ...otherwise, regionRule: "sum" }, { 2021: 5 }) };

describe("a series with another region rule than its indicator", () => {
  test("is added up over places as the indicator is, whichever place comes first", () => {
    const found = [
      rollUpPlan(plan, { 甲: quarters, 乙: year }),
      rollUpPlan(plan, { 乙: year, 甲: quarters }),
    ];
    for (const { observations } of found)
      expect(observations.it?.observations.at(-1)).toStrictEqual({
        period: "2021",
        value: "15",
        status: "A",
      });
    expect(
      reconcile(plan, { it: series({ ...otherwise }, { 2021: 15 }) }, { 甲: quarters, 乙: year }).issues,
    ).toEqual([]);
  });

  test("and over time", () => {
    expect(assess(plan, "it", quarters).latest).toMatchObject({ period: "2021", value: "10" });
    const { regions } = rankRegions(plan, "it", { 甲: quarters, 乙: year }, { by: "value" });
    expect(regions.map(({ place, value }) => [place, value])).toEqual([
      ["甲", "10"],
      ["乙", "5"],
    ]);
  });
});
