import { forecast, observe, parsePlan, rollUp, rollUpRegions, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

const annual = (unit: string, regionRule: "sum" | "none" | "ratio" = "none") =>
  ({ unit, measure: "annual", regionRule }) as const;
const halves = { "2023-S1": "3", "2023-S2": "5" };

describe("what adds up over time", () => {
  test.each(["件", "亿元", "亿美元", "课时", "万吨", "亿千瓦时", "人年"])(
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
