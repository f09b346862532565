import {
  accumulate,
  defineUnit,
  forecast,
  observe,
  parsePlan,
  rollUp,
  rollUpRegions,
  scenarioLine,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const annual = (unit: string, regionRule: "sum" | "none" | "ratio" = "none") =>
  ({ unit, measure: "annual", regionRule }) as const;
const halves = { "2023-S1": "3", "2023-S2": "5" };
const containers = defineUnit({ text: "标准箱", en: "TEU" });

describe("what adds up over time", () => {
  test.each(["件", "亿元", "亿美元", "课时", "万吨", "亿千瓦时", "人年", containers])(
    "%s: an amount, whatever the regions do",
    (unit) => {
      expect(rollUp(series(annual(unit), halves), "year").observations[0]).toMatchObject({ value: "8" });
    },
  );

  test.each([
    "%",
    "‰",
    "倍",
    "分",
    "位",
    "天",
    "工作日",
    "个月",
    "小时",
    "岁",
    "件/万人",
    "件/家",
    "人/千人",
    "件/年",
  ])("%s does not, where regions do not combine", (unit) => {
    expect(rollUp(series(annual(unit), halves), "year").observations[0]).toMatchObject({
      status: "M",
      reason: "not-additive",
    });
  });

  test.each(["天", "分"])("%s does, where its regions are summed", (unit) => {
    expect(rollUp(series(annual(unit, "sum"), halves), "year").observations[0]).toMatchObject({ value: "8" });
  });

  test.each(["件/年", "万项/月", "万吨/天", "美元/小时"])(
    "%s, a rate, does not where its regions are summed either",
    (unit) => {
      const rates = series(annual(unit, "sum"), { ...halves, 2024: 9 });
      expect(rollUp(rates, "year").observations).toEqual([
        { period: "2023", status: "M", reason: "not-additive" },
        { period: "2024", value: "9", status: "A" },
      ]);
      expect(thrown(() => accumulate(rates))).toMatchObject({ code: "not-amounts" });
      const whole = rollUpRegions({ 甲: rates, 乙: rates }).observations;
      expect(whole.at(-1)).toMatchObject({ period: "2024", value: "18" });
    },
  );

  test.each(["位", "%", "分", "件"])("a level in %s is that of the end, whatever the regions do", (unit) => {
    for (const regionRule of ["sum", "none"] as const) {
      const level = { unit, measure: "point-in-time", regionRule } as const;
      expect(rollUp(series(level, halves), "year").observations[0]).toMatchObject({ value: "5" });
    }
  });
});

describe("ranks", () => {
  test("are neither summed over time nor over regions, whatever the rule says", () => {
    for (const regionRule of ["sum", "none"] as const) {
      const kind = annual("位", regionRule);
      expect(rollUp(series(kind, halves), "year").observations[0]).toMatchObject({ reason: "not-additive" });
      const whole = rollUpRegions({ 甲: series(kind, { 2023: 3 }), 乙: series(kind, { 2023: 5 }) });
      expect(whole.observations[0]).toMatchObject({ status: "M", reason: "not-additive" });
    }
  });

  test("are not averaged either", () => {
    const kind = { unit: "位", measure: "annual", regionRule: "weighted-mean" } as const;
    const regions = { 甲: series(kind, { 2023: 3 }), 乙: series(kind, { 2023: 5 }) };
    const whole = rollUpRegions(regions, { weights: { 甲: 1, 乙: 1 } });
    expect(whole.observations[0]).toMatchObject({ status: "M", reason: "not-additive" });
  });

  test.each(["0", "-1", "3.5"])("%s is no rank", (value) => {
    const plan = planOf({ unit: "位", direction: "decrease", regionRule: "none", targets: [to("5")] });
    expect(thrown(() => observe(plan, { it: { 2022: value } }))).toMatchObject({
      code: "value-out-of-range",
      expected: "a whole number, 1 or more 位",
    });
  });

  test("are never forecast before the first place", () => {
    const falling = series(annual("位"), { 2019: 9, 2020: 7, 2021: 5, 2022: 3, 2023: 1 });
    const ahead = forecast(falling, { method: "drift", steps: 3 });
    expect("points" in ahead && ahead.points.every(({ mean }) => mean >= 1)).toBe(true);
  });
});

describe("what a value can be", () => {
  const seen = (unit: string, value: string, regionRule: "sum" | "none" | "ratio" = "ratio") => {
    const plan = planOf({ unit, regionRule, targets: [to("5")] });
    return () => observe(plan, { it: { 2022: value } });
  };

  test.each<[unit: string, value: string, regionRule?: "none"]>([
    // Of each company several patents, of each teacher several students: a density is no part of a whole.
    ["件/家", "3.2"],
    ["户/件", "12"],
    ["人/千人", "1800"],
    ["倍", "2.5"],
    ["‰", "12", "none"],
    ["‰", "-3", "none"],
    ["%/年", "-3"],
    ["亿美元", "-2"],
    ["岁", "79.3"],
  ])("%s can be %s", (unit, value, regionRule) => {
    expect(seen(unit, value, regionRule)).not.toThrow();
  });

  test.each<[unit: string, value: string, expected: string]>([
    ["件/件", "1.2", "0 to 1 件/件"],
    ["‰", "1001", "0 to 1000 ‰"],
    ["件/家", "-1", "0 or more 件/家"],
    ["人/千人", "-1", "0 or more 人/千人"],
    ["天", "-1", "0 or more 天"],
    ["微克/立方米", "-1", "0 or more 微克/立方米"],
  ])("%s cannot be %s", (unit, value, expected) => {
    expect(thrown(seen(unit, value))).toMatchObject({ code: "value-out-of-range", expected });
  });

  test("a plan whose rank is a fraction is read, and validation says so", () => {
    expect(parsePlan(planOf({ unit: "位", targets: [to("3.5")] })).ok).toBe(true);
  });
});

describe("what comes next is what its unit can be", () => {
  const trend = (unit: string | undefined, ...values: readonly number[]) => {
    const observations = values.map((value, index) => ({
      period: String(2024 - values.length + index),
      value: String(value),
      status: "A" as const,
    }));
    const kind = {
      ...(unit !== undefined && { unit }),
      measure: "point-in-time",
      regionRule: "ratio",
    } as const;
    const ahead = forecast({ ...kind, observations }, { method: "drift", steps: 2 });
    return "points" in ahead ? ahead.points.map(({ mean }) => mean) : ahead;
  };

  // The drift of 92 … 100 is 2 a year, that of 92 … 102 is 2.5.
  test("a share ends at the whole, unless one was observed beyond it", () => {
    expect(trend("%", 92, 94, 96, 98, 100)).toStrictEqual([100, 100]);
    expect(trend("%", 92, 94, 96, 98, 102)).toStrictEqual([104.5, 107]);
    expect(trend("%", 92, 102, 96, 98, 99)).toStrictEqual([100.75, 102.5]);
  });

  // The drift of 10 … 1 is −2.25 a year.
  test.each<[string | undefined, number[]]>([
    ["件", [0, 0]],
    ["件/人", [0, 0]],
    [undefined, [-1.25, -3.5]],
    [containers, [-1.25, -3.5]],
    [`${containers}/人`, [-1.25, -3.5]],
  ])("a number of %s falls below nothing where nothing is known of its unit", (unit, expected) => {
    expect(trend(unit, 10, 8, 6, 4, 1)).toStrictEqual(expected);
  });

  test.each([undefined, "件", containers])(
    "a line of a level in %s goes on falling, that of a total does not",
    (unit) => {
      const facts = { ...(unit !== undefined && { unit }), targets: [to("2")] };
      const line = (measure: "point-in-time" | "cumulative", values: Readonly<Record<string, number>>) => {
        const plan = planOf({
          ...facts,
          measure,
          ...(measure === "point-in-time" && { baseline: from("10") }),
        });
        const found = scenarioLine(plan, "it", observe(plan, { it: values }), "carry-on");
        return "levels" in found ? found.levels["2025"] : found;
      };
      expect(line("point-in-time", { 2021: 8, 2022: 6 })).toBe("0");
      expect(line("cumulative", { 2021: 8, 2022: 6 })).toBe("15");
    },
  );
});
