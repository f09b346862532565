import { observe, outlook, proposeTargets, series, type TargetMethodName } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planWith } from "./plan-with.js";

const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const of = (found: ReturnType<typeof proposeTargets>, name: TargetMethodName) =>
  found.candidates.find(({ method }) => method === name)?.unrounded ??
  found.silent.find(({ method }) => method === name)?.reason;

describe("the projection of a target", () => {
  const rising = { 2021: 10, 2022: 13, 2023: 15, 2024: 18, 2025: 20 };
  const plan = planWith({ ...kind });
  const observed = observe(plan, { one: rising });

  test("is made by the method that is asked for, as that of an outlook is", () => {
    for (const method of ["naive", "drift"] as const) {
      const found = proposeTargets(plan, "one", observed, { year: "2030", method });
      const next = { ...plan, period: { start: "2026", end: "2030" }, baseYear: "2025" };
      const { forecast } = outlook(next, "one", observed, { asOf: "2025-12-31", method, level: 0.6 });
      if ("missing" in forecast) throw new Error("no forecast");
      const last = forecast.points.at(-1);
      const [ends] = last?.intervals ?? [];
      const levels = [ends?.lower, last?.mean, ends?.upper].map((level) => Number(level?.toPrecision(12)));
      const trend = (["projection-safe", "projection-even", "projection-stretching"] as const).map((name) =>
        Number(of(found, name)),
      );
      expect(trend).toEqual(levels);
    }
  });

  test("of a total is that of its amounts, also of those before the plan", () => {
    const total = planWith({ unit: "件", measure: "cumulative" });
    const totals = observe(total, { one: { 2021: 30, 2022: 61, 2023: 95, 2024: 127, 2025: 165 } });
    const history = series(kind, {
      2016: 15,
      2017: 18,
      2018: 20,
      2019: 24,
      2020: 27,
      2021: 30,
      2022: 31,
      2023: 34,
      2024: 32,
      2025: 38,
    });
    const even = (options: object) =>
      Number(of(proposeTargets(total, "one", totals, { year: "2030", ...options }), "projection-even"));
    const next = { ...total, period: { start: "2026", end: "2030" }, baseYear: "2025" };
    for (const given of [history, series(kind, { 2021: 30, 2022: 31, 2023: 34, 2024: 32, 2025: 38 })]) {
      const { forecast } = outlook(next, "one", {}, { asOf: "2025-12-31", history: given });
      if ("missing" in forecast) throw new Error("no forecast");
      expect(even(given === history ? { history } : {})).toBeCloseTo(forecast.points.at(-1)?.mean ?? 0, 6);
    }
    expect(even({ history })).not.toBeCloseTo(even({}), 1);
  });

  test("says why there is none, beside the target and among the methods", () => {
    const found = proposeTargets(plan, "one", observe(plan, { one: { 2025: 20 } }), { year: "2030" });
    const kept = found.candidates.find(({ method }) => method === "maintain");
    expect([kept?.probability, kept?.reason]).toEqual([null, "too-few-observations"]);
    const known = proposeTargets(plan, "one", observed, { year: "2030" }).candidates[0];
    expect(known).not.toHaveProperty("reason");
    expect(of(found, "projection-even")).toBe("too-few-observations");
  });
});
