import { assess, assessPlan, missingReasons, type ObservationInput, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import {
  type Facts,
  from,
  indicatorOf,
  planOf,
  planWith,
  type Terms,
  to,
  within,
} from "../aims/small-plan.js";
import { expectBothLanguages } from "../value/thrown.js";

type Values = Readonly<Record<string, ObservationInput>>;

const judge = (facts: Facts, values: Values, asOf?: string, terms?: Terms) => {
  const plan = planOf(facts, terms);
  const result = assess(plan, "it", observe(plan, { it: values }), asOf === undefined ? {} : { asOf });
  for (const issue of result.issues) expectBothLanguages(issue);
  return result;
};

describe("what has no completion says why", () => {
  test.each<[string, Facts, Values, string, string]>([
    [
      "a target that ends with the base year",
      { targets: [to("1", { year: "2020" })] },
      { 2022: 1 },
      "not-assessable",
      "no-time",
    ],
    [
      "a level to be kept",
      { direction: "maintain", baseline: from("1"), targets: [to("5")] },
      { 2022: 4 },
      "behind",
      "level-to-keep",
    ],
    [
      "a level that is kept so far",
      { direction: "maintain", baseline: from("1"), targets: [to("5")] },
      { 2022: 5 },
      "on-track",
      "level-to-keep",
    ],
    [
      "a baseline beyond the target",
      { baseline: from("9"), targets: [to("8", { comparator: "at-least" })] },
      { 2022: 7 },
      "behind",
      "baseline-beyond-target",
    ],
    [
      "a way too short to divide by",
      { baseline: from("0"), targets: [to(`0.${"0".repeat(350)}1`)] },
      { 2022: -1 },
      "not-assessable",
      "out-of-range",
    ],
  ])("%s", (_, facts, values, verdict, reason) => {
    expect(judge(facts, values)).toMatchObject({ verdict, reason, completion: null, pace: null });
  });

  test("a running total that passed what the period before reached is no baseline beyond the target", () => {
    const total: Facts = {
      measure: "cumulative",
      baseline: from("402"),
      targets: [to("300", { comparator: "at-least" })],
    };
    expect(judge(total, { 2022: 150 })).toMatchObject({ completion: 0.5, verdict: "ahead" });
  });

  test("of an interval the way leads to its nearer end, and the gap is to the end that is missed", () => {
    const range: Facts = { baseline: from("0"), targets: [within("1", "2")] };
    expect(judge(range, { 2022: 3 })).toMatchObject({ verdict: "achieved", completion: 3 });
    const kept: Facts = { ...range, direction: "maintain" };
    expect(judge(kept, { 2022: "0.5" }).gap?.value).toBe("0.5");
    expect(judge(kept, { 2022: "2.5" }).gap?.value).toBe("0.5");
  });

  test("what has not started still shows its target and the share of the time", () => {
    const facts: Facts = { baseline: from("0"), targets: [to("10")] };
    expect(judge(facts, { 2020: 1 })).toMatchObject({
      reason: "not-started",
      target: { year: "2025" },
      elapsedShare: 0,
    });
    expect(judge(facts, {})).toMatchObject({ reason: "no-observation", target: { year: "2025" } });
  });

  test("an average over the period requires no yearly change", () => {
    const facts: Facts = { measure: "annual", targets: [to("14", { basis: "period-average" })] };
    expect(judge(facts, { 2021: 10 })).toMatchObject({ met: false, required: null });
  });

  test("of an average only whole observed years of the plan count", () => {
    const facts: Facts = { measure: "annual", targets: [to("14", { basis: "period-average" })] };
    const values: Values = { 2020: 99, 2021: 10, 2022: 12, "2023-S1": 99, 2023: { value: 99, status: "F" } };
    expect(judge(facts, values).latest).toMatchObject({ period: "2022", value: "11" });
    expect(judge(facts, values, "2021").latest?.value).toBe("10");
    expect(judge(facts, values, "2023").latest).toMatchObject({ period: "2022", value: "11" });
    const early: Values = { "2021-S1": 99, 2021: { value: 99, status: "F" }, 2022: 12, "2022-Q4": 99 };
    // 2021 is missing: of 2022 alone there is no mean of the plan's years.
    for (const values of [early, { ...early, 2026: 99 }]) {
      const { verdict, reason, latest } = judge(facts, values, "2026");
      expect([verdict, reason, latest]).toEqual(["not-assessable", "incomplete-period", undefined]);
    }
  });
});

describe("an amount within the year", () => {
  const annual: Facts = { measure: "annual", targets: [to("3200")] };
  const soFar = (facts: Facts, values: Values, asOf?: string) => judge(facts, values, asOf).partOfYear;

  test("is that of the year of the last value, from January on, longer parts before the shorter ones they hold", () => {
    const values: Values = {
      2023: 3000,
      "2024-Q4": 1,
      "2025-01": 1,
      "2025-Q1": 7,
      "2025-02": 2,
      "2025-04": 4,
    };
    expect(soFar(annual, values)).toMatchObject({ year: "2025", until: "2025-04-30", value: "11" });
    expect(soFar(annual, { "2025-Q1": 7, "2025-S1": 12 })).toMatchObject({
      until: "2025-06-30",
      value: "12",
    });
    expect(soFar(annual, { "2024-Q4": 9, "2025-Q1": 7 })).toMatchObject({ value: "7" });
    expect(soFar(annual, { "2025-S1": 12, "2025-Q2": 5, "2025-Q3": 4 })).toMatchObject({
      until: "2025-09-30",
      value: "16",
    });
  });

  test.each<[string, Facts, Values]>([
    ["a level", { targets: [to("9")] }, { "2025-Q1": 7 }],
    ["a ratio", { ...annual, regionRule: "ratio" }, { "2025-Q1": 7 }],
    ["a year that is over", annual, { "2025-Q1": 7, 2025: 30 }],
    ["a forecast", annual, { 2024: 3, "2025-Q1": { value: 7, status: "F" } }],
    ["nothing", annual, {}],
  ])("there is none of %s", (_, facts, values) => {
    expect(soFar(facts, values)).toBeUndefined();
  });

  test("has a share of the target where there is one above 0", () => {
    expect(soFar(annual, { "2025-Q1": 800 })?.shareOfTarget).toBe(0.25);
    expect(soFar({ measure: "annual" }, { "2025-Q1": 800 })?.shareOfTarget).toBeNull();
    expect(soFar({ measure: "annual", targets: [to("0")] }, { "2025-Q1": 800 })?.shareOfTarget).toBeNull();
    const money = { unit: "亿元", measure: "annual" } as const;
    expect(soFar({ ...money, targets: [to("5")] }, { "2025-Q1": -1 })?.shareOfTarget).toBeNull();
  });
});

describe("what is noticed on the way", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("100")] };
  const codes = (...args: Parameters<typeof judge>) => judge(...args).issues.map(({ code }) => code);

  test("a value two years old is old, one of the year before is not, nor any without an as-of date", () => {
    const [issue] = judge(facts, { "2022-06": 10 }, "2024-06-30").issues;
    expect(issue).toMatchObject({
      code: "latest-is-old",
      level: "note",
      path: "/2022-06",
      expected: "a value of 2024",
      received: "2022-06",
    });
    expect(codes(facts, { 2022: 10 }, "2023")).toStrictEqual([]);
    expect(codes(facts, { 2022: 10 })).toStrictEqual([]);
    expect(codes(facts, {}, "2024")).toStrictEqual([]);
  });

  test.each<[string, Facts, Values, string, string[]]>([
    [
      "after the last target's year nothing is due, whatever was observed then",
      facts,
      { 2025: 100, 2026: 102, 2027: 104, 2028: 106 },
      "2028-12-31",
      [],
    ],
    ["after the last target's year its value is not old", facts, { 2025: 100 }, "2028-12-31", []],
    ["nor is one of the year before it", facts, { 2024: 90 }, "2028-12-31", []],
    [
      "of several targets the last one says until when values are due",
      { ...facts, targets: [to("100", { year: "2023" }), to("110")] },
      { 2023: 99 },
      "2028-12-31",
      ["a value of 2025"],
    ],
    [
      "without a target values are due until the as-of date",
      {},
      { 2025: 100 },
      "2028-12-31",
      ["a value of 2028"],
    ],
    [
      "two years before the last target's year a value is old",
      facts,
      { 2023: 80 },
      "2028-12-31",
      ["a value of 2025"],
    ],
  ])("%s", (_, facts, values, asOf, expected) => {
    const old = judge(facts, values, asOf).issues.filter(({ code }) => code === "latest-is-old");
    expect(old.map((issue) => issue.expected)).toStrictEqual(expected);
  });

  test.each<[string, Facts, Values, string, string[]]>([
    ["its last year is not known", facts, { 2024: 90 }, "2025-12-31", ["2024"]],
    ["only a later year is", facts, { 2023: 80, 2026: 120 }, "2026-12-31", ["2023"]],
    ["its value is known", facts, { 2025: 90 }, "2028-12-31", []],
    ["the year is not over", facts, { 2024: 90 }, "2025-12-30", []],
    ["a total is enough already", { measure: "cumulative", targets: [to("9")] }, { 2024: 9 }, "2026", []],
  ])("a target whose time is over goes by the years before where %s, and says so", (...given) => {
    const [, facts, values, asOf, expected] = given;
    const { issues, required } = judge(facts, values, asOf);
    const due = issues.filter(({ code }) => code === "due-year-not-observed");
    expect(due.map(({ received }) => received)).toStrictEqual(expected);
    if (due.length > 0) expect(required).toBeNull();
  });

  test.each([
    ["P", "初步数据", "provisional"],
    ["E", "估计值", "an estimate"],
  ] as const)("a latest value of status %s is %s, %s", (status, zh, en) => {
    const [issue] = judge(facts, { 2022: { value: 1, status } }).issues;
    expect(issue?.message).toStrictEqual({
      "zh-Hans": `最近一期 2022 为${zh}`,
      en: `The latest value, of 2022, is ${en}`,
    });
  });

  test("a break counts after the baseline, not in its year or before; without a baseline any does", () => {
    const broken = (period: string): Values => ({ [period]: { value: 0, status: "B" }, 2023: 2 });
    expect(codes(facts, broken("2021"))).toStrictEqual(["break-crossed"]);
    expect(codes(facts, broken("2020"))).toStrictEqual([]);
    expect(codes(facts, broken("2019"))).toStrictEqual([]);
    expect(codes({ targets: [to("100")] }, broken("2019"))).toStrictEqual(["break-crossed"]);
  });

  test("a running total that falls is doubtful, a level that falls is not", () => {
    const values: Values = { 2021: 5, 2022: 4, 2023: 4 };
    expect(judge({ ...facts, measure: "cumulative" }, values).issues).toMatchObject([
      { code: "total-fell", level: "warning", path: "/2022", received: "4 at 2022" },
    ]);
    expect(codes(facts, values)).toStrictEqual([]);
  });

  test("a running total starts anew with the plan: below what an earlier plan came to it has not fallen", () => {
    const earlier = { start: "2016", end: "2020" };
    const total: Facts = {
      measure: "cumulative",
      baseline: from("402", { over: earlier }),
      targets: [to("450")],
    };
    expect(codes(total, { 2020: 402, 2021: 80, 2022: 180 })).toStrictEqual([]);
    expect(codes(total, { 2019: 402, 2020: 300, 2021: 210 })).toStrictEqual([]);
    // What goes on from 300 has not started from nothing.
    expect(codes(total, { 2019: 402, 2020: 300, 2021: 310 })).toStrictEqual(["total-from-before-the-plan"]);
    expect(judge(total, { 2020: 402, 2021: 80, 2022: 60 }).issues).toMatchObject([
      { code: "total-fell", path: "/2022" },
    ]);
  });

  test("a value of before the plan is named with the year that it is not after", () => {
    expect(judge(facts, { 2020: 1 }).issues).toMatchObject([
      { code: "baseline-differs", path: "/2020", received: "1 observed for 2020" },
      {
        code: "before-base-year",
        level: "warning",
        path: "/2020",
        expected: "a value after 2020",
        received: "1 at 2020",
      },
    ]);
    const plan = planOf(facts);
    const { baseYear: _, ...withoutBaseYear } = plan;
    const { issues } = assess(withoutBaseYear, "it", observe(plan, { it: { 2020: 1 } }));
    expect(issues).toMatchObject([
      { code: "baseline-differs" },
      { code: "before-base-year", expected: "a value after 2020" },
    ]);
  });
});

describe("the words of an assessment", () => {
  const words = (facts: Facts, value: string, method?: "german-status" | "eurostat") => {
    const plan = planOf(facts);
    const observed = observe(plan, { it: { 2022: value } });
    return assess(plan, "it", observed, method === undefined ? {} : { method }).because.map(({ en }) => en);
  };

  test("of a falling target say a fall, and no minus sign; of a running total no yearly rate", () => {
    const falling: Facts = { direction: "decrease", baseline: from("20"), targets: [to("10")] };
    expect(words(falling, "16").at(-2)).toBe("6 still missing: a fall of 2 a year from now (-14.5% a year)");
    const plan = planOf(falling);
    const { because } = assess(plan, "it", observe(plan, { it: { 2022: 16 } }));
    expect(because.at(-2)?.["zh-Hans"]).toBe("尚差 6，此后每年需降低 2（年均 -14.5%）");
    const total: Facts = { measure: "cumulative", targets: [to("10")] };
    expect(words(total, "4").at(-2)).toBe("6 still missing: a rise of 2 a year from now");
  });

  test("put a percent sign right behind its number, and a unit in words after a blank", () => {
    const facts: Facts = { baseline: from("6"), targets: [to("12")] };
    const latest = (unit: string) => {
      const plan = planOf({ ...facts, unit });
      return assess(plan, "it", observe(plan, { it: { 2022: 9 } })).because[1];
    };
    expect(latest("%")).toStrictEqual({
      "zh-Hans": "最近观测：2022 为 9%",
      en: "latest observation: 9% in 2022",
    });
    expect(latest("件")).toStrictEqual({
      "zh-Hans": "最近观测：2022 为 9 件",
      en: "latest observation: 9 items in 2022",
    });
    expect(latest("处")?.en).toBe("latest observation: 9 in 2022");
  });

  test("name the class of a method other than the default", () => {
    const facts: Facts = { baseline: from("10"), targets: [to("20")] };
    expect(words(facts, "12", "eurostat").at(-2)).toBe(
      "Eurostat (ratio of compound rates): acceleration needed",
    );
    expect(words(facts, "12", "german-status").at(-1)).toBe(
      `verdict: cannot judge (${missingReasons["too-few-observations"].en})`,
    );
    expect(words(facts, "12").join()).not.toContain("elapsed");
  });

  test("say why there is a verdict without a completion", () => {
    const facts: Facts = { targets: [to("5", { comparator: "at-least" })] };
    expect(words(facts, "7").slice(-2)).toStrictEqual(["no completion: no baseline", "verdict: achieved"]);
    expect(words(facts, "7").join()).not.toContain("of the way");
    expect(words(facts, "4").slice(1)).toStrictEqual([
      "latest observation: 4 in 2022",
      "1 still missing: a rise of 0.3333 a year from now (7.7% a year)",
      "verdict: cannot judge (no baseline)",
    ]);
  });
});

describe("the summary of a plan", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("10")] };
  const named = (id: string, more: Facts = {}) => ({
    ...indicatorOf({ ...facts, name: { "zh-Hans": `指标${id}`, en: `indicator ${id}` }, ...more }),
    id,
  });
  const look = (values: Record<string, number>, ...indicators: ReturnType<typeof named>[]) => {
    const plan = planWith(indicators);
    return assessPlan(
      plan,
      observe(plan, Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { 2022: value }]))),
    );
  };

  test("in words: each verdict with its count and share, and who is behind", () => {
    const { text } = look(
      { a: 10, b: 1, c: 2 },
      named("a"),
      named("b"),
      named("c", { name: { "zh-Hans": "指标丙" }, commitment: "binding" }),
      named("d"),
    );
    expect(text).toStrictEqual({
      "zh-Hans":
        "截至 2022-12-31，4 项指标中，已实现 1 项（25%），滞后 2 项（50%），无法判断 1 项（25%）。约束性指标滞后 1 项：指标丙。滞后的其他指标：指标b。",
      en: "As of 2022-12-31, of 4 indicators 1 (25%) is achieved, 2 (50%) behind, 1 (25%) cannot be judged. Binding indicators behind: 指标丙. Others behind: indicator b.",
    });
  });

  test("in words: where nothing is behind, and where nothing can be judged", () => {
    expect(look({ a: 10 }, named("a")).text.en).toBe(
      "As of 2022-12-31, of 1 indicator 1 (100%) is achieved. No binding indicator is behind.",
    );
    expect(look({}, named("a"), named("b")).text).toStrictEqual({
      "zh-Hans": "2 项指标中，无法判断 2 项（100%）。",
      en: "Of 2 indicators 2 (100%) cannot be judged.",
    });
  });

  test("worst first: by verdict, then by pace; what cannot be judged is left out", () => {
    const { worstFirst } = look(
      { achieved: 10, ahead: 6, track: 4, slow: 1, slower: 0.5 },
      ...["achieved", "ahead", "track", "slow", "slower", "silent"].map((id) => named(id)),
    );
    expect(worstFirst).toStrictEqual(["slower", "slow", "track", "ahead", "achieved"]);
    // Kept so far, so on track, though without a pace.
    const kept = named("kept", { direction: "maintain", targets: [to("5")] });
    expect(look({ kept: 5, fast: 6, slow: 1 }, named("fast"), kept, named("slow")).worstFirst).toStrictEqual([
      "slow",
      "kept",
      "fast",
    ]);
  });

  test("the completion rate is of the indicators that promise something", () => {
    expect(look({ a: 10, b: 1 }, named("a"), named("b", { targets: [] })).completionRate).toBe(1);
    expect(look({}, named("b", { targets: [] })).completionRate).toBeNull();
  });

  test("each group counts its own indicators", () => {
    const { groups } = look(
      { a: 10, b: 1 },
      named("a", { commitment: "binding" }),
      named("b", { commitment: "expected" }),
    );
    expect(groups.map(({ key, counts }) => [key, counts.achieved, counts.behind])).toStrictEqual([
      ["binding", 1, 0],
      ["expected", 0, 1],
    ]);
  });
});
