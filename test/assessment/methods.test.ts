// Golden cases: Open SDG, progress calculation, and sdg-build's ProgressMeasure.py (Eurostat family); UN technical notes
// 2023 and 2024 as cited by EUSTAT (progress chart); UN ESCAP (current status index); Open SDG Germany (status symbols).
// The numbers were recomputed by hand from the formulas of those sources.
import {
  type AssessOptions,
  assess,
  compareMethods,
  type Direction,
  naturalLimitFactor,
  observe,
  type ProgressMethodName,
  progressMethods,
  UsageError,
} from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";

type Values = Record<string, number | string>;

/** Judges a plan of one indicator by a method. */
function judge(method: ProgressMethodName, facts: Facts, values: Values, options: AssessOptions = {}) {
  const { baseline, targets = [] } = facts;
  const baseYear = baseline?.year ?? "2015";
  const end = targets.at(-1)?.year ?? "2030";
  const plan = planOf(facts, { baseYear, period: { start: String(Number(baseYear) + 1), end } });
  return assess(plan, "it", observe(plan, { it: values }), { ...options, method });
}

const yearly = (start: number, ...values: number[]): Values =>
  Object.fromEntries(values.map((value, index) => [String(start + index), value]));

describe("Eurostat: ratio of compound rates", () => {
  test.each<[number, number, number, number, Direction, number, string]>([
    [10, 30, 2016, 1, "decrease", -14.054409, "deterioration"],
    [5, 6, 2016, 9, "increase", 5.004546, "on-track"],
  ])(
    "base %d, %d in %d, target %d by 2030, %s: R = %d",
    (base, value, year, target, direction, score, own) => {
      const facts: Facts = {
        direction,
        baseline: from(String(base), { year: "2015" }),
        targets: [to(String(target), { year: "2030" })],
      };
      const result = judge("eurostat", facts, { [year]: value });
      expect(result.score).toBeCloseTo(score, 6);
      expect(result.class).toBe(own);
    },
  );

  test.each<[number, number, number]>([
    [98, 100, 0.085795],
    [90, 100, 0.373622],
    [50, 100, 0.953929],
    [3, 2, 0.953929],
    [5, 2, 1],
    [100, 100, 0],
  ])("near a limit: the factor at %d under %d is %d", (value, limit, factor) => {
    expect(naturalLimitFactor(value, limit)).toBeCloseTo(factor, 6);
  });

  test.each<[string, number, string, string | undefined]>([
    ["2 % a year without a target is on track", 102, "on-track", undefined],
    ["1 % a year without a target needs acceleration", 101, "acceleration-needed", undefined],
    ["0.2 % a year is limited", 100.2, "limited", undefined],
    ["a fall is deterioration", 99, "deterioration", undefined],
  ])("%s", (_rule, value, own) => {
    expect(judge("eurostat", { targets: [] }, { 2020: 100, 2021: value }).class).toBe(own);
  });

  test("near 100 % less is asked for", () => {
    const facts: Facts = { unit: "%", regionRule: "ratio", targets: [] };
    expect(judge("eurostat", facts, { 2020: "97.8", 2021: 98 }).class).toBe("on-track");
    expect(judge("eurostat", { ...facts, unit: "件" }, { 2020: "97.8", 2021: 98 }).class).toBe("limited");
  });

  test.each<[string, string, number, string]>([
    ["a zero base", "0", 3, "no-rate"],
    ["a base of the opposite sign", "-2", 3, "no-rate"],
  ])("%s has no growth rate", (_case, base, value, reason) => {
    const facts: Facts = { baseline: from(base), targets: [to("10")] };
    expect(judge("eurostat", facts, { 2022: value })).toMatchObject({
      class: null,
      verdict: "not-assessable",
      reason,
    });
  });
});

describe("UN progress chart", () => {
  test.each<[number, number, number, number, string]>([
    [20, 15, 10, 0.920297, "fair"],
    [50, 60, 100, 0.477999, "fair"],
    [50, 70, 100, 1.056513, "on-track"],
    [20, 19.9, 10, 0.021367, "stagnation"],
    [20, 22, 10, -0.453175, "stagnation"],
  ])("base %d (2015), %d (2022), target %d (2030): %d, %s", (base, value, target, score, own) => {
    const direction: Direction = target < base ? "decrease" : "increase";
    const facts: Facts = {
      direction,
      baseline: from(String(base), { year: "2015" }),
      targets: [to(String(target), { year: "2030" })],
    };
    const result = judge("un-progress-chart", facts, { 2022: value });
    expect(result.score).toBeCloseTo(score, 6);
    expect(result.class).toBe(own);
  });

  test("a met target is met, whatever the trend", () => {
    const facts: Facts = { baseline: from("50"), targets: [to("60")] };
    expect(judge("un-progress-chart", facts, { 2021: 80, 2022: 61 })).toMatchObject({
      class: "achieved",
      score: null,
    });
  });

  test.each([
    ["within 1 % of 100 %", "%", 99.2, "achieved"],
    ["not with another unit", "分", 99.2, "on-track"],
  ])("%s", (_rule, unit, value, own) => {
    const facts: Facts = { unit, regionRule: "none", baseline: from("90"), targets: [to("100")] };
    expect(judge("un-progress-chart", facts, { 2023: value }).class).toBe(own);
  });

  test("the national per-10k patents: 1.5376 of the way by 2025 as seen in 2021, 1.9004 as seen in 2022", () => {
    const seen = (asOf: string) =>
      assess(national2025, "high-value-patents-per-10k", national2025Observations, {
        asOf,
        method: "un-progress-chart",
      }).score;
    expect(seen("2021")).toBeCloseTo(1.5376, 4);
    expect(seen("2022")).toBeCloseTo(1.9004, 4);
  });
});

describe("ESCAP current status index", () => {
  test.each<[number, number, number, Direction, number]>([
    [20, 15, 10, "decrease", 5],
    [20, 22, 10, "decrease", -2],
    [6.3, 9.4, 12, "increase", 5.438596],
    [0.8, 0.9, 1, "maintain", 5],
    [0.8, 1.3, 1, "maintain", -5],
  ])("base %d, now %d, target %d, %s: %d", (base, value, target, direction, score) => {
    const facts: Facts = { direction, baseline: from(String(base)), targets: [to(String(target))] };
    expect(judge("current-status-index", facts, { 2022: value }).score).toBeCloseTo(score, 6);
  });
});

describe("German status symbols", () => {
  const target = { baseline: from("50", { year: "2017" }), targets: [to("62", { year: "2030" })] };

  test.each<[string, number[], string, number | null]>([
    ["by 1 a year to 62.0", [50, 51, 52, 53, 54, 55], "sun", 1],
    ["by 0.9 a year to 60.8, 16 % short", [50, 50.9, 51.8, 52.7, 53.6, 54.5], "slightly-cloudy", 0.84],
    ["by 0.5 a year to 56.0, 63 % short", [50, 50.5, 51, 51.5, 52, 52.5], "cloud", 1 - 0.6316],
    ["falling by 0.4 a year", [50, 49, 49, 49, 49, 48], "thunderstorm", -0.2],
  ])("2018 to 2023 %s: %s", (_change, values, own, score) => {
    const result = judge("german-status", target, yearly(2018, ...values));
    expect(result.class).toBe(own);
    if (score !== null) expect(result.score).toBeCloseTo(score, 4);
  });

  test.each<[string, number[], string]>([
    ["exactly 5 % short is slightly cloudy", [50, 51, 52, 53], "slightly-cloudy"],
    ["three values are too few", [50, 51, 52], ""],
  ])("%s", (_rule, values, own) => {
    // By 1 a year from 53 in 2020 covers 19 of the 20 that are left to 73 in 2039.
    const facts: Facts = { baseline: from("49", { year: "2015" }), targets: [to("73", { year: "2039" })] };
    const result = judge("german-status", facts, yearly(2017, ...values));
    if (own === "") expect(result).toMatchObject({ class: null, reason: "too-few-observations" });
    else expect(result.class).toBe(own);
  });

  test("a gap ends the run of consecutive years", () => {
    const values = { 2017: 50, 2018: 51, 2020: 53, 2021: 54, 2022: 55 };
    expect(judge("german-status", target, values)).toMatchObject({ reason: "too-few-observations" });
  });

  test.each<[string, number[], string]>([
    ["mean and last both right", [50, 51, 52, 53], "sun"],
    ["mean right, last wrong", [50, 52, 54, 53], "slightly-cloudy"],
    ["only the last right", [54, 53, 51, 52], "cloud"],
    ["both wrong", [54, 53, 52, 51], "thunderstorm"],
  ])("direction only: %s", (_rule, values, own) => {
    expect(judge("german-status", { targets: [] }, yearly(2020, ...values)).class).toBe(own);
  });

  test.each<[string, number[], string]>([
    ["met and the trend safe", [96, 97, 98, 98], "sun"],
    ["met but the trend adverse", [99, 98, 97, 96], "slightly-cloudy"],
    ["unmet but not moving away", [90, 91, 92, 93], "cloud"],
    ["unmet and moving away", [94, 93, 92, 91], "thunderstorm"],
  ])("a level to be maintained: %s", (_rule, values, own) => {
    const facts: Facts = {
      direction: "maintain",
      baseline: from("95", { year: "2018" }),
      targets: [to("95", { year: "2030", comparator: "at-least" })],
    };
    expect(judge("german-status", facts, yearly(2020, ...values)).class).toBe(own);
  });

  test("an interval is judged by its weakest bound, several targets of a year by the worst", () => {
    const values = yearly(2018, 50, 51, 52, 53, 54, 55);
    const weak: Facts = { ...target, targets: [within("62", "80", { year: "2030" })] };
    expect(judge("german-status", weak, values).class).toBe("sun");
    const both: Facts = { ...target, targets: [to("62", { year: "2030" }), to("90", { year: "2030" })] };
    expect(judge("german-status", both, values).class).toBe("cloud");
  });
});

describe("all methods", () => {
  const names = Object.keys(progressMethods) as ProgressMethodName[];

  test.each(names)("%s: classes from best to worst, with no gap between them", (name) => {
    const floors = progressMethods[name].classes.flatMap(({ atLeast }) => atLeast ?? []);
    expect(floors).toEqual(floors.toSorted((a, b) => b - a));
    expect(progressMethods[name].classes.at(-1)?.atLeast).toBeNull();
  });

  test.each<[string, Facts, Values, AssessOptions]>([
    ["no observation", { baseline: from("1"), targets: [to("2")] }, {}, {}],
    ["nothing since the base year", { baseline: from("1"), targets: [to("2")] }, { 2020: 1 }, {}],
  ])("none judges %s", (_case, facts, values, options) => {
    for (const name of names) {
      const { verdict, class: own, reason } = judge(name, facts, values, options);
      expect([name, verdict, own]).toEqual([name, "not-assessable", null]);
      expect(reason).toBeDefined();
    }
  });

  test("all methods but Eurostat's and Germany's need a target, and all but the German a baseline", () => {
    const values = yearly(2020, 10, 11, 12, 13);
    const without = (facts: Facts) => names.filter((name) => judge(name, facts, values).class === null);
    expect(without({ baseline: from("9", { year: "2019" }), targets: [] })).toEqual([
      "elapsed-time",
      "un-progress-chart",
      "current-status-index",
    ]);
    expect(without({ targets: [to("30", { year: "2030" })] })).toEqual([
      "elapsed-time",
      "un-progress-chart",
      "current-status-index",
    ]);
  });

  test("completion, gap and required change do not depend on the method", () => {
    const facts = names.map((method) => {
      const { completion, gap, required, pace } = assess(
        national2025,
        "copyright-share",
        national2025Observations,
        {
          asOf: "2022",
          method,
        },
      );
      return { completion, gap, required, pace };
    });
    for (const one of facts) expect(one).toStrictEqual(facts[0]);
  });

  test("compareMethods gives one row for each, as assess gives it", () => {
    const asOf = "2023-12-31";
    const rows = compareMethods(national2025, "royalties", national2025Observations, { asOf });
    expect(rows.map(({ method }) => method)).toEqual(names);
    for (const { method, class: own, score } of rows) {
      const single = assess(national2025, "royalties", national2025Observations, { asOf, method });
      expect([own, score]).toEqual([single.class, single.score]);
    }
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
  });

  test("an unknown method throws with the known ones", () => {
    const method = "guess" as ProgressMethodName;
    const act = () => assess(national2025, "royalties", {}, { method });
    expect(act).toThrow(UsageError);
    expect(act).toThrow("Unknown method: expected elapsed-time | eurostat | un-progress-chart");
  });
});
