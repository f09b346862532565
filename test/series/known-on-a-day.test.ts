// What of a series was known on a day, and what changes where its latest value is revised.
import { observe, proposeTargets, type Series, sensitivity, series, whatIfPlan } from "ipr-plan";
import { proposalChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const level = { measure: "point-in-time", regionRule: "sum" } as const;
const count: Facts = { unit: "件", targets: [to("200", { comparator: "at-least" })] };

describe("the inputs of a formula", () => {
  const perHead: Facts = {
    unit: "件/万人",
    regionRule: "ratio",
    formula: "high-value-patents-per-10k",
    targets: [to("3", { comparator: "at-least" })],
  };
  const plan = planOf(perHead);
  const observed = observe(plan, { it: { 2021: 1, 2022: 2, 2023: 3 } });
  const growth = { it: { patents: "0%", population: "0%" } } as const;
  const people = series({ unit: "万人", ...level }, { 2021: 10, 2022: 10, 2023: 10, 2024: 10 });
  const value = (patents: Series, asOf?: string) => {
    const inputs = { it: { patents, population: people } };
    const options = { inputs, growth, certain: true, ...(asOf && { asOf }) } as const;
    return whatIfPlan(plan, observed, options).indicators[0]?.changed.value;
  };
  const patents = { 2021: 10, 2022: 20, 2023: 30 };

  test("are those until that day, the one of the day itself among them", () => {
    const later = series({ unit: "件", ...level }, { ...patents, "2024-01": 90, 2024: 70 });
    expect(value(later, "2023-12-31")).toBe(3);
    expect(value(later, "2023-12-30")).toBe(2);
    expect(value(later)).toBe(7);
  });
});

describe("what other places had", () => {
  const plan = planOf({ ...count, baseline: from("100") });
  const observed = observe(plan, { it: { 2023: 120, 2024: 130, 2025: 140 } });
  test("is drawn until the end of the base year", () => {
    const peers = { 甲: series({ unit: "件", ...level }, { 2024: 11, 2025: 12, "2026-06": 13, 2026: 99 }) };
    const options = { year: "2030", peers } as const;
    expect(proposeTargets(plan, "it", observed, options).baseYear).toBe("2025");
    const rows = proposalChart(plan, "it", observed, options).data.values.filter(
      ({ kind }) => kind === "peer",
    );
    expect(rows.map(({ period, value }) => [period, value])).toStrictEqual([
      ["2024", 11],
      ["2025", 12],
    ]);
  });
});

test("a revision changes the latest value, and leaves those before it", () => {
  const plan = planOf(count);
  const values = { 2020: 100, 2021: 110, 2022: 121, 2023: 140 };
  const effect = sensitivity(plan, "it", observe(plan, { it: values }), {
    method: "drift",
    revision: "10%",
  }).effects.find(({ factor }) => factor === "latest-value");
  // By hand: 2023 is 126 or 154, and the drift of three years goes on for two.
  expect(effect?.low.value).toBeCloseTo(126 + (2 * (126 - 100)) / 3, 9);
  expect(effect?.high.value).toBeCloseTo(154 + (2 * (154 - 100)) / 3, 9);
});
