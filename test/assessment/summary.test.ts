import fc from "fast-check";
import { assess, assessPlan, observe, targetPath } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";

const facts = { baseline: from("0"), targets: [to("10")] };

describe("the summary of a plan", () => {
  test("percentages add to 100 by largest remainder; equal counts have equal ones, to one decimal if need be", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(0, 1, 5, 10, 12, null), { minLength: 1, maxLength: 40 }),
        (values) => {
          const plan = planWith(values.map((_, index) => ({ ...indicatorOf(facts), id: `i-${index}` })));
          const observed = Object.fromEntries(values.map((value, index) => [`i-${index}`, { 2023: value }]));
          const { percentages, counts } = assessPlan(plan, observe(plan, observed));
          const shares = Object.values(percentages);
          // Where not even a decimal makes equal counts equal, as of three, they are rounded: to 99.9 or 100.1 together.
          expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 100)).toBeLessThan(0.26);
          const ofCount = new Map<number, number>();
          for (const [verdict, percentage] of Object.entries(percentages)) {
            const count = counts[verdict as keyof typeof counts];
            expect(Math.abs(percentage - (100 * count) / values.length)).toBeLessThan(1);
            expect(ofCount.get(count) ?? percentage).toBe(percentage);
            ofCount.set(count, percentage);
          }
        },
      ),
    );
  });

  test.each([
    [999, 1, [99.9, 0.1]],
    [1, 999, [0.1, 99.9]],
    [1999, 1, [99.95, 0.05]],
    [1000, 0, [100, 0]],
  ])(
    "of %d achieved and %d behind, nothing that is there is 0 % and no part is 100 %",
    (met, missed, shares) => {
      const ids = Array.from({ length: met + missed }, (_, index) => `i-${index}`);
      const plan = planWith(ids.map((id) => ({ ...indicatorOf(facts), id })));
      const values = Object.fromEntries(ids.map((id, index) => [id, { 2025: index < met ? 10 : 5 }]));
      const { percentages, text } = assessPlan(plan, observe(plan, values));
      expect([percentages.achieved, percentages.behind]).toStrictEqual(shares);
      expect(text.en).toContain(`${met} (${shares[0]}%) ${met === 1 ? "is" : "are"} achieved`);
    },
  );

  test("binding indicators that are behind stand apart from expected ones, the slowest first", () => {
    const plan = planWith([
      { ...indicatorOf({ ...facts, commitment: "binding", tier: "national" }), id: "a" },
      { ...indicatorOf({ ...facts, commitment: "expected", category: { "zh-Hans": "运用" } }), id: "b" },
      { ...indicatorOf({ ...facts, commitment: "binding" }), id: "c" },
    ]);
    const result = assessPlan(plan, observe(plan, { a: { 2023: 3 }, b: { 2023: 1 }, c: { 2023: 9 } }));
    expect(result.behind).toEqual({ binding: ["a"], expected: ["b"] });
    expect(result.worstFirst).toEqual(["b", "a", "c"]);
    expect(result.groups.map(({ by, key, counts }) => [by, key, counts.behind])).toEqual([
      ["category", "运用", 1],
      ["tier", "national", 1],
      ["commitment", "binding", 1],
      ["commitment", "expected", 1],
    ]);
    expect(result.text["zh-Hans"]).toContain("约束性指标滞后 1 项：指标");
    expect(result.text.en).toContain("Binding indicators behind: indicator.");
  });

  test("the national plan at the end of 2023 in words", () => {
    const { text } = assessPlan(national2025, national2025Observations, { asOf: "2023-12-31" });
    expect(text["zh-Hans"]).toBe(
      "截至 2023-12-31，8 项指标中，已实现 5 项（62.5%），快于预期 1 项（12.5%），滞后 1 项（12.5%），无法判断 1 项（12.5%）。没有约束性指标滞后。滞后的其他指标：版权产业增加值占GDP比重。",
    );
  });
});

describe("as-of dates", () => {
  test("an amount within the year is held against the elapsed part of the year", () => {
    const plan = planOf({ measure: "annual", baseline: from("2180"), targets: [to("3200")] });
    const observed = observe(plan, { it: { 2024: 3000, "2025-Q1": 700, "2025-Q2": 900 } });
    const { partOfYear, latest, issues } = assess(plan, "it", observed);
    expect(latest?.period).toBe("2024");
    expect(partOfYear).toMatchObject({
      year: "2025",
      until: "2025-06-30",
      value: "1600",
      shareOfTarget: 0.5,
    });
    expect(partOfYear?.shareOfYear).toBeCloseTo(181 / 365, 12);
    expect(issues.map(({ code }) => code)).toEqual(["part-of-year-set-aside"]);
  });

  test("a missing quarter ends what can be added", () => {
    const plan = planOf({ measure: "annual", targets: [to("3200")] });
    const soFar = (values: Record<string, number>) =>
      assess(plan, "it", observe(plan, { it: values })).partOfYear;
    expect(soFar({ "2025-Q1": 700, "2025-Q3": 900 })).toMatchObject({ until: "2025-03-31", value: "700" });
    expect(soFar({ "2025-Q2": 700 })).toBeUndefined();
    expect(soFar({ "2025-S1": 700, "2025-Q2": 400 })).toMatchObject({ until: "2025-06-30", value: "700" });
  });

  test("a break after the baseline is never crossed silently", () => {
    const plan = planOf(
      { baseline: from("106.3", { year: "2019" }), targets: [to("112")] },
      { baseYear: "2019" },
    );
    const observed = observe(plan, { it: { 2020: { value: "91.1", status: "B" }, 2021: "95" } });
    expect(assess(plan, "it", observed).issues).toMatchObject([
      { code: "break-crossed", level: "warning", path: "/2020" },
    ]);
  });
});

describe("a target that is an average over the period", () => {
  const plan = planOf({
    measure: "annual",
    targets: [to("14", { basis: "period-average", comparator: "at-least" })],
  });
  const judge = (values: Record<string, number>) => assess(plan, "it", observe(plan, { it: values }));

  test("is held against the mean of the years so far, and only achieved when the period is over", () => {
    const early = judge({ 2020: 2, 2021: 13, 2022: 17 });
    expect(early.latest).toStrictEqual({ period: "2022", value: "15", status: "A" });
    expect(early.verdict).toBe("on-track");
    expect(judge({ 2021: 13, 2022: 17, 2023: 14, 2024: 12, 2025: 15 }).verdict).toBe("achieved");
  });

  test("is no way from its baseline: a mean below it says nothing before the end", () => {
    const started = planOf({
      measure: "annual",
      baseline: from("80"),
      targets: [to("100", { basis: "period-average" })],
    });
    const straight = assess(started, "it", observe(started, { it: { 2021: 84, 2022: 88 } }));
    expect(straight).toMatchObject({
      completion: null,
      pace: null,
      verdict: "not-assessable",
      reason: "target-not-numeric",
      gap: { value: "14" },
    });
    expect(targetPath(started, "it")).toEqual({ missing: { reason: "target-not-numeric" } });
  });

  test("is told as an average, and so is the mean so far, to eight digits", () => {
    const { because } = judge({ 2021: 13, 2022: 17, 2023: 14.1 });
    expect(because.slice(0, 2)).toEqual([
      {
        "zh-Hans": "2025 年目标（规划期年均）：不低于 14",
        en: "target: to at least 14 on average over the period by the end of 2025",
      },
      {
        "zh-Hans": "规划期至 2023 的 3 年年均 14.7",
        en: "on average 14.7 in the 3 years of the plan up to 2023",
      },
    ]);
    expect(judge({ 2021: 13, 2022: 17, 2023: 14 }).because[1]?.en).toContain("on average 14.666667 in");
  });

  test("has nothing to be held against before a whole year of the plan is over", () => {
    const part = assess(plan, "it", observe(plan, { it: { "2021-S1": 90 } }), { asOf: "2022-12-31" });
    expect(part).toMatchObject({ verdict: "not-assessable", reason: "incomplete-period" });
    expect(judge({ 2020: 90 })).toMatchObject({ verdict: "not-assessable", reason: "not-started" });
    const level = planOf({ targets: [to("14", { basis: "period-average" })] });
    const june = assess(level, "it", observe(level, { it: { "2021-06": 90 } }));
    expect(june).toMatchObject({ verdict: "not-assessable", reason: "target-not-numeric" });
  });

  test("is missed by a mean below it, whatever the last year was", () => {
    const late = judge({ 2021: 10, 2022: 10, 2023: 10, 2024: 10, 2025: 20 });
    expect(late.latest?.value).toBe("12");
    expect([late.verdict, late.reason, late.gap?.value]).toEqual(["behind", "target-not-numeric", "2"]);
  });
});
