import {
  assess,
  assessmentTable,
  compareMethods,
  observe,
  outlook,
  outlookTable,
  scenarioLine,
  targetPath,
  validatePlan,
} from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "./small-plan.js";

const stock: Facts = { unit: "件", baseline: from("100"), targets: [to("200", { comparator: "at-least" })] };
const zh = (messages: readonly { readonly "zh-Hans": string }[]) => messages.map((one) => one["zh-Hans"]);

describe("what a target asks for is said wherever it is explained", () => {
  test("each year, and that one of them missed it: no limit was crossed", () => {
    const plan = planOf({ ...stock, measure: "annual", targets: [to("150", { basis: "every-year" })] });
    const missed = observe(plan, { it: { 2021: 149, 2022: 160 } });
    const lost = "已有年份未达到，每年都须达到的目标已无法实现";
    expect(zh(assess(plan, "it", missed).because)).toEqual([
      "2020 年基期值 100，2025 年目标（规划期内每年）：达到 150 件",
      "最近观测：2021 为 149 件",
      lost,
      "目标实现程度不可计算：目标须每年达到，不是逐步接近的",
      "结论：滞后",
    ]);
    expect(zh(outlook(plan, "it", missed).because)).toContain(lost);
  });

  test("and no line leads to it at its end only", () => {
    const plan = planOf({ ...stock, measure: "annual", targets: [to("150", { basis: "every-year" })] });
    const observed = observe(plan, { it: { 2021: 160, 2022: 170 } });
    const refused = { missing: { reason: "target-each-year" } };
    expect(targetPath(plan, "it")).toEqual(refused);
    expect(scenarioLine(plan, "it", observed, "fixed-target")).toEqual(refused);
  });

  test("that it is only aspired to, also where nothing else is", () => {
    const plan = planOf({ ...stock, targets: [to("200", { strength: "strive" })] });
    const { because, target } = assess(plan, "it", observe(plan, { it: { 2022: 150 } }));
    expect(target?.strength).toBe("strive");
    expect(because[0]).toEqual({
      "zh-Hans": "2020 年基期值 100，2025 年力争目标：达到 200 件",
      en: "aspired to: from 100 in 2020 to 200 items by the end of 2025",
    });
  });

  test("what it is compared with", () => {
    const reference = { document: "test", locator: "test", raw: "test" };
    const compared = {
      year: "2025",
      basis: "compared",
      comparator: "at-least",
      with: { name: { "zh-Hans": "全国", en: "the nation" }, indicator: "other" },
      reference,
    } as const;
    const plan = planWith([
      { ...indicatorOf({ ...stock, targets: [compared] }), id: "it" },
      { ...indicatorOf({ unit: "件" }), id: "other" },
    ]);
    const observed = observe(plan, {
      it: { 2022: 150 },
      other: { 2022: { value: 140, qualifier: "about" } },
    });
    expect(zh(assess(plan, "it", observed).because)).toContain("比较对象全国，2022 为 约 140 件");
  });

  test("the year of one in words stands in the tables", () => {
    const reference = { document: "test", locator: "test", raw: "test" };
    const words = { year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference } as const;
    const plan = planOf({ ...stock, targets: [words] });
    const observed = observe(plan, { it: { 2022: 150 } });
    for (const { rows } of [assessmentTable(plan, observed), outlookTable(plan, observed)]) {
      expect(rows[0]).toMatchObject({
        target: { "zh-Hans": "明显提高" },
        targetYear: "2025",
        targetValue: null,
      });
    }
  });
});

describe("a target that is due within a year", () => {
  const plan = planOf({ ...stock, targets: [to("200", { dueOn: "2025-06-30" })] });
  const observed = observe(plan, { it: { 2021: 120, 2022: 140 } });

  test("is drawn on its day, and its path is said to lead there", () => {
    const { data } = outlookChart(plan, "it", observed);
    const { date, tick } = data.values.find(({ kind }) => kind === "target") ?? {};
    expect(date).toBe("2025-06-30");
    expect(tick).toBeCloseTo(2024 + 181 / 365, 9);
    const path = targetPath(plan, "it");
    expect("because" in path && path.because).toEqual([
      {
        "zh-Hans": "逐年等量：2020 年 100 → 2025-06-30 200",
        en: "the same change every year: 100 in 2020 → 200 on 2025-06-30",
      },
    ]);
  });

  test("is due there by every method", () => {
    const whole = planOf(stock);
    const score = (of: typeof plan) =>
      compareMethods(of, "it", observe(of, { it: { 2021: 120, 2022: 140 } })).find(
        ({ method }) => method === "eurostat",
      )?.score;
    // Half a year less to come: a higher rate is required.
    expect(score(plan)).toBeLessThan(score(whole) as number);
  });

  test("is another one than that of the year's end, and than what is only aspired to", () => {
    const codes = (facts: Facts) => validatePlan(planOf(facts)).map(({ code }) => code);
    expect(codes({ ...stock, targets: [to("150", { dueOn: "2025-06-30" }), to("200")] })).not.toContain(
      "target-repeated",
    );
    expect(codes({ ...stock, targets: [to("200"), to("250", { strength: "strive" })] })).not.toContain(
      "target-repeated",
    );
    expect(
      codes({ ...stock, measure: "annual", targets: [to("150", { basis: "every-year" }), to("200")] }),
    ).not.toContain("target-repeated");
    const twice = { strength: "strive" } as const;
    expect(codes({ ...stock, targets: [to("200", twice), to("250", twice)] })).toContain("target-repeated");
    expect(codes({ ...stock, targets: [to("200"), to("250")] })).toContain("target-repeated");
  });
});
