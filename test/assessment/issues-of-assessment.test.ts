// What is noticed on the way to an assessment, each issue whole.
import { assess, assessPlan, type Issue, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";
import type { Values } from "./ended.js";

const reference = { document: "test", locator: "test", raw: "test" };
const inWords = { year: "2025", basis: "words", text: { "zh-Hans": "提高" }, reference } as const;
const share: Facts = { unit: "%", regionRule: "ratio", measure: "annual", targets: [to("50")] };

const issuesOf = (facts: Facts, values: Values): readonly Issue[] => {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values })).issues;
};

test("a target of the year that is no level is left out, and named by its place in the plan", () => {
  const plan = planWith([
    { ...indicatorOf({ targets: [to("1")] }), id: "other" },
    { ...indicatorOf({ targets: [to("100"), inWords] }), id: "it" },
  ]);
  expect(assess(plan, "it", observe(plan, { it: { 2024: 20 } })).issues).toStrictEqual([
    {
      code: "target-left-out",
      level: "warning",
      path: "/indicators/1/targets/1",
      expected: "a target that is a level",
      received: "words",
      message: {
        "zh-Hans": "2025 年的另一目标未采用：目标为文字表述，没有目标值",
        en: "Another target of 2025 is left out: the target is in words and has no number",
      },
    },
  ]);
});

test("a target in words alone is what is aimed at, and not left out", () => {
  expect(issuesOf({ targets: [inWords] }, { 2024: 20 })).toStrictEqual([]);
});

describe("a part of a year that adds to nothing is set aside", () => {
  test("where it comes after the last whole year", () => {
    expect(issuesOf(share, { 2023: 5, "2024-S1": 3 })).toStrictEqual([
      {
        code: "part-of-year-set-aside",
        level: "note",
        path: "/2024-S1",
        expected: "a whole year",
        received: "2024-S1",
        message: {
          "zh-Hans": "年度指标只按全年评估，2024-S1 的 3 未采用",
          en: "An annual indicator is judged by whole years; 3 of 2024-S1 is set aside",
        },
      },
    ]);
  });

  test.each<[string, Values, string[]]>([
    ["also where no whole year is known", { "2024-S1": 3 }, ["/2024-S1"]],
    ["the last of several", { 2022: 5, "2023-S1": 3, "2024-S1": 3 }, ["/2024-S1"]],
    ["but not within a year that is known", { 2023: 5, "2023-S1": 3 }, []],
    ["nor at its end", { 2023: 5, "2023-S2": 3 }, []],
    ["nor a value that is left out for another reason", { 2023: 5, 2024: { value: 3, status: "F" } }, []],
  ])("%s", (_, values, paths) => {
    const found = issuesOf(share, values).filter(({ code }) => code === "part-of-year-set-aside");
    expect(found.map(({ path }) => path)).toStrictEqual(paths);
  });

  test("a level has no parts, and a total no year of its own", () => {
    expect(issuesOf({ ...share, measure: "point-in-time" }, { 2023: 5, "2024-06": 3 })).toStrictEqual([]);
    const total = planOf({ measure: "cumulative", targets: [to("50")] });
    const result = assess(total, "it", observe(total, { it: { 2023: 5, "2024-06": 7 } }));
    expect("partOfYear" in result).toBe(false);
    expect(result.issues).toStrictEqual([]);
  });
});

test("a value from before the plan is named with the base year that it falls under", () => {
  expect(issuesOf({ targets: [to("9")] }, { 2019: 5 })).toStrictEqual([
    {
      code: "before-base-year",
      level: "warning",
      path: "/2019",
      expected: "a value after 2020",
      received: "5 at 2019",
      message: {
        "zh-Hans": "最新数据 5 为 2019，不晚于规划基期 2020，还谈不上进展",
        en: "The latest value, 5 of 2019, is not after the plan's base year 2020, so there is no progress to judge",
      },
    },
  ]);
});

test("what is not there is no field of an assessment: neither of one that is judged, nor of one that is not", () => {
  const fields = [
    [{}, {}],
    [{ targets: [to("10")] }, {}],
    [{ targets: [to("10")] }, { 2022: 5 }],
    [{ baseline: from("0"), targets: [to("10")] }, { 2022: 5 }],
    [{ measure: "annual", targets: [to("10", { basis: "period-average" })] }, { 2021: 12 }],
  ] as const;
  for (const [facts, values] of fields) {
    const plan = planOf(facts);
    const result = assess(plan, "it", observe(plan, { it: values }));
    expect(Object.entries(result).filter(([, value]) => value === undefined)).toStrictEqual([]);
    const known = ["reason", "baseline", "target", "latest"].filter((name) => name in result);
    expect(known.length).toBeGreaterThan(0);
  }
});

describe("the groups of a plan's summary", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("10")] };
  const creation = { "zh-Hans": "创造" };
  const plan = planWith([
    { ...indicatorOf({ ...facts, category: [creation, { "zh-Hans": "专利" }] }), id: "a" },
    {
      ...indicatorOf({ ...facts, category: [creation, { "zh-Hans": "商标" }], commitment: "binding" }),
      id: "b",
    },
    { ...indicatorOf({ ...facts, category: creation }), id: "c" },
    { ...indicatorOf(facts), id: "d" },
  ]);

  test("are of the wider level of a category, and of both levels; what the plan does not say makes no group", () => {
    const { groups } = assessPlan(plan, observe(plan, { a: { 2025: 10 }, b: { 2025: 9 }, c: { 2025: 8 } }));
    expect(groups.map(({ by, key, counts }) => [by, key, counts.achieved, counts.behind])).toStrictEqual([
      ["category", "创造", 1, 2],
      ["subcategory", "创造 / 专利", 1, 0],
      ["subcategory", "创造 / 商标", 0, 1],
      ["commitment", "binding", 0, 1],
    ]);
  });

  test("a wrong option of the plan's assessment is refused as one of an indicator's is", () => {
    expect(thrown(() => assessPlan(plan, {}, { asof: "2025" } as never))).toMatchObject({
      code: "option-unknown",
      path: "/asof",
      expected: '"asOf"',
    });
  });
});
