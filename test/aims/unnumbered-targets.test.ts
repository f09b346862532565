import {
  assess,
  assessmentTable,
  assessPlan,
  observe,
  outlook,
  outlookTable,
  planTable,
  progressMethods,
  series,
  targetLevel,
  type WordsTarget,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { asTheNation } from "./as-the-nation.js";
import { from, indicatorOf, planOf, to } from "./small-plan.js";

const reference = { document: "test", locator: "test", raw: "test" };
const clearlyMore: WordsTarget = { year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference };

describe("a target in words", () => {
  const plan = planOf({ baseline: from("7.39"), targets: [clearlyMore] });

  test.each([
    ["7.44", "agrees", "与要求方向一致"],
    ["7.39", "unchanged", "没有变化"],
    ["7.3", "opposes", "与要求方向相反"],
  ] as const)("is not judged; of %s it is said that it %s", (value, direction, words) => {
    const result = assess(plan, "it", observe(plan, { it: { 2023: value } }));
    expect([result.verdict, result.reason, result.wording?.text]).toEqual([
      "not-assessable",
      "target-in-words",
      { "zh-Hans": "明显提高" },
    ]);
    expect(result.movement?.direction).toBe(direction);
    expect(result.because.some((one) => one["zh-Hans"].includes(words))).toBe(true);
  });

  test("of what shall fall, a fall is in the good direction", () => {
    const falling = planOf({ direction: "decrease", baseline: from("7.39"), targets: [clearlyMore] });
    const { movement } = assess(falling, "it", observe(falling, { it: { 2023: "7.3" } }));
    expect(movement?.direction).toBe("agrees");
  });

  test.each([
    ["a total, which can only rise", { measure: "cumulative" }],
    ["a level to be kept", { direction: "maintain" }],
  ] as const)("of %s no direction is good", (_, facts) => {
    const other = planOf({ ...facts, baseline: from("7"), targets: [clearlyMore] });
    expect(assess(other, "it", observe(other, { it: { 2023: "8" } })).movement).toBeUndefined();
  });

  test("stands in the tables as it is printed, and is no target that can be met", () => {
    const observed = observe(plan, { it: { 2021: 7.4, 2022: 7.41, 2023: 7.44 } });
    for (const table of [planTable(plan), assessmentTable(plan, observed), outlookTable(plan, observed)]) {
      expect(table.rows[0]).toMatchObject({ target: { "zh-Hans": "明显提高" } });
    }
    expect(assessPlan(plan, observed).completionRate).toBeNull();
  });

  test("has an outlook with a forecast and without a probability", () => {
    const observed = observe(plan, { it: { 2019: 7.3, 2020: 7.39, 2021: 7.4, 2022: 7.41, 2023: 7.44 } });
    const ahead = outlook(plan, "it", observed);
    expect([ahead.reason, ahead.probability, "points" in ahead.forecast]).toEqual([
      "target-in-words",
      null,
      true,
    ]);
  });

  test("beside a number of the same year the number is judged", () => {
    const both = planOf({ baseline: from("7"), targets: [clearlyMore, to("8")] });
    const result = assess(both, "it", observe(both, { it: { 2023: 8 } }));
    expect([result.verdict, result.target?.bound]).toEqual([
      "achieved",
      { comparator: "attain", value: "8" },
    ]);
  });

  test("is no level", () => {
    expect(targetLevel(indicatorOf({}), clearlyMore)).toEqual({ missing: { reason: "target-in-words" } });
    expect(targetLevel(indicatorOf({}), asTheNation)).toEqual({ missing: { reason: "target-compared" } });
  });
});

describe("a target that is compared with another value", () => {
  const plan = planOf({ baseline: from("5"), targets: [asTheNation] });
  const nation = series(
    { measure: "point-in-time", regionRule: "sum" },
    { 2021: 7.5, 2022: 9.4, 2023: 11.8, 2024: 14, 2025: 16 },
  );
  const comparedWith = { it: nation };

  test("has its reason where the other series is not given", () => {
    const result = assess(plan, "it", observe(plan, { it: { 2023: 9 } }));
    expect([result.verdict, result.reason]).toEqual(["not-assessable", "target-compared"]);
    expect(result.wording?.text.en).toBe("at least the national average");
  });

  test.each([
    ["2023", "9", "not-assessable", false, "2.8"],
    ["2023", "12", "on-track", true, "0"],
    ["2025", "15.9", "behind", false, "0.1"],
    ["2025", "16", "achieved", true, "0"],
  ] as const)("in %s a value of %s is %s beside the value of that year", (year, value, verdict, met, gap) => {
    const result = assess(plan, "it", observe(plan, { it: { [year]: value } }), { comparedWith });
    expect([result.verdict, result.met, result.gap?.value]).toEqual([verdict, met, gap]);
  });

  test("a margin is added to the other value", () => {
    const targets = [{ ...asTheNation, comparator: "more-than", margin: "1" } as const];
    const above = planOf({ targets });
    const verdictOf = (value: string) =>
      assess(above, "it", observe(above, { it: { 2025: value } }), { comparedWith }).verdict;
    expect([verdictOf("17"), verdictOf("17.1")]).toEqual(["behind", "achieved"]);
  });

  test("no method reads a rate into it, and after its day every one decides", () => {
    for (const method of Object.keys(progressMethods) as (keyof typeof progressMethods)[]) {
      const under = assess(plan, "it", observe(plan, { it: { 2023: 9 } }), { comparedWith, method });
      const over = assess(plan, "it", observe(plan, { it: { 2025: 15 } }), { comparedWith, method });
      expect([under.verdict, over.verdict]).toEqual(["not-assessable", "behind"]);
    }
  });

  test("the outlook says that it moves, and once its year is over whether it was met", () => {
    const ahead = outlook(plan, "it", observe(plan, { it: { 2021: 6, 2022: 7, 2023: 9 } }), { comparedWith });
    const over = outlook(plan, "it", observe(plan, { it: { 2025: 17 } }), { comparedWith });
    expect([ahead.probability, ahead.reason]).toEqual([null, "target-moves"]);
    expect([over.probability, over.reason]).toEqual([1, "target-year-reached"]);
  });

  test("an indicator of the same plan is found among the observations", () => {
    const productivity = indicatorOf({
      unit: "%",
      measure: "annual",
      regionRule: "ratio",
      targets: [
        {
          year: "2025",
          basis: "compared",
          comparator: "more-than",
          with: { name: { "zh-Hans": "GDP增长" }, indicator: "gdp" },
          reference,
        },
      ],
    });
    const growth = { ...indicatorOf({ unit: "%", measure: "annual", regionRule: "ratio" }), id: "gdp" };
    const both = { ...planOf({}), indicators: [productivity, growth] };
    const verdictOf = (own: string) =>
      assess(both, "it", observe(both, { it: { 2025: own }, gdp: { 2025: "5" } })).verdict;
    expect([verdictOf("6.1"), verdictOf("5")]).toEqual(["achieved", "behind"]);
  });

  test("a series of another dimension is a wrong call that says where it stands", () => {
    const wrong = { it: series({ unit: "亿元", measure: "annual", regionRule: "sum" }, { 2025: 1 }) };
    const counted = planOf({ unit: "件", targets: [asTheNation] });
    expect(() =>
      assess(counted, "it", observe(counted, { it: { 2025: 1 } }), { comparedWith: wrong }),
    ).toThrow(/comparedWith\/it/);
  });
});
