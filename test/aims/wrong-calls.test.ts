import {
  type AssessOptions,
  assess,
  assessPlan,
  assessRegions,
  elapsedShare,
  monitorYear,
  observe,
  outlook,
  outlookPlan,
  outlookRegions,
  planReport,
  type ReportOptions,
  series,
  targetLevel,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";
import { from, indicatorOf, planOf, to } from "./small-plan.js";

describe("targetLevel of what is no indicator or no target", () => {
  test.each<[unknown, string]>([
    [null, "null"],
    ["it", '"it"'],
    [{}, "an object"],
    [{ measure: "yearly" }, "an object"],
  ])("an indicator is an object with a kind of measure, and not %j", (given, received) => {
    const issue = thrown(() => targetLevel(given as never, to("1")));
    const expected = "an indicator";
    expect(issue).toMatchObject({ code: "argument-invalid", path: "/indicator", expected, received });
  });

  test.each<[unknown, string, string, string, string]>([
    [null, "argument-invalid", "/target", "one of its targets", "null"],
    [3, "argument-invalid", "/target", "one of its targets", "3"],
    [{}, "argument-invalid", "/target", "one of its targets", "an object"],
    [{ ...to("1"), basis: "each" }, "argument-invalid", "/target", "one of its targets", "an object"],
    [
      { ...to("1"), year: "25" },
      "period-invalid",
      "",
      "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30",
      '"25"',
    ],
    [
      { ...to("1"), value: "x" },
      "bound-invalid",
      "/target",
      "a bound with comparator and value, or lower and upper",
      "no number",
    ],
    [
      { ...to("1"), comparator: "like" },
      "comparator-unknown",
      "/target/comparator",
      "at-least, more-than, attain, about, at-most, less-than or between",
      '"like"',
    ],
  ])("a target is one of a plan, and not %j", (given, code, path, expected, received) => {
    const issue = thrown(() => targetLevel(indicatorOf({}), given as never));
    expect(issue).toMatchObject({ code, path, expected, received });
  });
});

test.each(["2019", "2020"])("from 2020 to the end of %s there is no time", (year) => {
  expect(thrown(() => elapsedShare(planOf({}), year, "2021"))).toStrictEqual({
    code: "no-time",
    level: "error",
    path: "",
    expected: "a target year after the base year",
    received: `"${year}"`,
    message: {
      "zh-Hans": `目标年份应晚于基期，实为 "${year}"`,
      en: `No time: expected a target year after the base year, received "${year}"`,
    },
  });
});

test("time is that of a plan", () => {
  expect(thrown(() => elapsedShare({} as never, "2025", "2021")).code).toBe("plan-invalid");
});

test("a target is chosen by a word or a year", () => {
  const plan = planOf({ baseline: from("5"), targets: [to("9")] });
  const observed = observe(plan, { it: { 2021: 6 } });
  expect(thrown(() => assess(plan, "it", observed, { target: "soon" }))).toMatchObject({
    code: "target-choice-invalid",
    path: "/target",
    expected: '"next", "final" or a year such as "2025"',
    received: '"soon"',
  });
  for (const target of ["next", "final", "2025"]) {
    expect(assess(plan, "it", observed, { target }).target?.year).toBe("2025");
  }
  expect(assess(plan, "it", observed, { target: "2024" }).reason).toBe("no-target");
});

describe("what a target is compared with", () => {
  const reference = { document: "test", locator: "test", raw: "test" };
  const nation = { name: { "zh-Hans": "全国", en: "the nation" } };
  const plan = planOf({
    unit: "件",
    targets: [{ year: "2025", basis: "compared", comparator: "at-least", with: nation, reference }],
  });
  const kind = { measure: "point-in-time", regionRule: "sum" } as const;
  const beside = (it: unknown) =>
    assess(plan, "it", observe(plan, { it: { 2021: 1 } }), { comparedWith: { it } } as AssessOptions);

  test.each<[string, unknown, string, string, string]>([
    ["null", null, "series-invalid", "a series as series(kind, values) gives it", "null"],
    ["a number", 3, "series-invalid", "a series as series(kind, values) gives it", "3"],
    [
      "a series in money",
      series({ ...kind, unit: "亿元" }, { 2021: 1 }),
      "dimension-mismatch",
      "a unit of count, such as 件",
      "亿元, a unit of money",
    ],
    [
      "a series of other years",
      series({ ...kind, unit: "件", yearEnds: "03-31" }, { 2021: 1 }),
      "year-ends-differ",
      "years that end on 12-31",
      "03-31",
    ],
  ])("is a series of its dimension and its years, and not %s", (_, given, code, expected, received) => {
    const path = "/comparedWith/it";
    expect(thrown(() => beside(given))).toMatchObject({ code, path, expected, received });
  });

  const everywhere: readonly (readonly [string, (options: object) => unknown])[] = [
    ["assess", (options) => assess(plan, "it", {}, options)],
    ["assessPlan", (options) => assessPlan(plan, {}, options)],
    ["outlook", (options) => outlook(plan, "it", {}, options)],
    ["outlookPlan", (options) => outlookPlan(plan, {}, options)],
    ["assessRegions", (options) => assessRegions(plan, { a: {} }, options)],
    ["outlookRegions", (options) => outlookRegions(plan, { a: {} }, options)],
    ["monitorYear", (options) => monitorYear(plan, {}, { year: "2023", ...options })],
    ["planReport", (options) => planReport(plan, {}, { kind: "annual", ...options } as ReportOptions<"it">)],
  ];

  test.each(everywhere)("is told by ids of the plan, each with a series: %s", (_name, call) => {
    const refused = (comparedWith: unknown) => {
      const { code, path } = thrown(() => call({ comparedWith }));
      return [code, path];
    };
    expect(refused(null)).toStrictEqual(["argument-invalid", "/comparedWith"]);
    expect(refused([])).toStrictEqual(["argument-invalid", "/comparedWith"]);
    expect(refused({ that: series({ ...kind, unit: "件" }, {}) })).toStrictEqual(["indicator-unknown", ""]);
    expect(refused({ it: 5 })).toStrictEqual(["series-invalid", "/comparedWith/it"]);
  });

  test("is converted into the unit of the indicator, and may be absent", () => {
    const inTenThousands = series({ ...kind, unit: "万件" }, { 2021: "0.5" });
    expect(beside(inTenThousands).gap).toStrictEqual({ value: "4999", unit: "件" });
    expect(beside(undefined).reason).toBe("target-compared");
  });
});
