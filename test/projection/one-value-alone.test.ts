// A single value has no forecast; a course that is assumed and certain needs none, where there is such a course.
import { type FormulaDefinition, observe, series, whatIfPlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, to } from "../aims/small-plan.js";

describe("one value alone has no course of its own", () => {
  const stock = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
  const input = { name: { "zh-Hans": "数", en: "number" }, unit: "件", measure: "point-in-time" } as const;
  const margin: FormulaDefinition = {
    id: "margin",
    name: { "zh-Hans": "比率", en: "ratio" },
    inputs: { a: input, b: input, c: input },
    expression: "a / (b - c)",
    unit: "1",
    measure: "point-in-time",
    regionRule: "none",
    places: 2,
    references: [],
  };
  const given = { 2022: 9, 2023: 10 };
  // In 2022 there is a ratio; from 2024 on b − c is 0.
  test.each([
    [
      "stays without one where its formula has no value in the years ahead",
      { 2022: 8, 2023: 10 },
      "too-few-observations",
      null,
    ],
    ["goes where its formula leads", { 2022: 8, 2023: 8 }, undefined, 5],
  ] as const)("%s", (_, values, reason, value) => {
    const plan = planOf({ unit: "1", regionRule: "none", formula: "margin", targets: [to("2")] });
    const [found] = whatIfPlan(plan, observe(plan, { it: { 2023: 5 } }), {
      formulas: [margin],
      inputs: { it: { a: series(stock, given), b: series(stock, given), c: series(stock, values) } },
      growth: { it: { a: "5%", b: "5%", c: "5%" } },
      certain: true,
    }).indicators;
    expect([found?.changed.reason, found?.changed.value]).toStrictEqual([reason, value]);
  });
});
