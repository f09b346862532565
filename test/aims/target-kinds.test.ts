import {
  assess,
  continuation,
  observe,
  outlook,
  parsePlan,
  planTable,
  targetLevel,
  validatePlan,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, indicatorOf, planOf, to } from "./small-plan.js";

const eachYear = (value: string) => to(value, { basis: "every-year", comparator: "at-least" });

describe("a level that each year has to reach", () => {
  const plan = planOf({ measure: "annual", unit: "件", targets: [eachYear("150")] });
  const judge = (values: Record<string, number>) => {
    const { verdict, met, reason, latest } = assess(plan, "it", observe(plan, { it: values }));
    return [verdict, met, reason, latest?.period];
  };

  test.each([
    ["every year so far reached it", { 2021: 160, 2022: 150 }, "on-track", true, "target-each-year", "2022"],
    [
      "one year did not, whatever comes later",
      { 2021: 149, 2022: 400 },
      "behind",
      false,
      "target-each-year",
      "2021",
    ],
    [
      "all years reached it",
      { 2021: 160, 2022: 150, 2023: 150, 2024: 151, 2025: 150 },
      "achieved",
      true,
      "target-each-year",
      "2025",
    ],
    [
      "the last year did not",
      { 2021: 160, 2022: 150, 2023: 150, 2024: 151, 2025: 149 },
      "behind",
      false,
      "target-each-year",
      "2025",
    ],
    [
      "a year is not known at the end",
      { 2021: 160, 2022: 150, 2024: 151, 2025: 150 },
      "not-assessable",
      null,
      "incomplete-period",
      undefined,
    ],
    [
      "only a part of a year has come in",
      { "2021-Q1": 40 },
      "not-assessable",
      null,
      "incomplete-period",
      undefined,
    ],
  ] as const)("%s", (_, values, ...expected) => {
    expect(judge(values)).toEqual(expected);
  });

  test("an amount before the plan takes no part", () => {
    expect(judge({ 2020: 10, 2021: 160 })[0]).toBe("on-track");
  });

  test.each([
    ["missed for good", { 2021: 149 }, 0, undefined],
    ["several years to come", { 2021: 160, 2022: 165, 2023: 170 }, null, "target-each-year"],
    ["all over and met", { 2021: 160, 2022: 150, 2023: 150, 2024: 151, 2025: 150 }, 1, "target-year-reached"],
  ] as const)("the outlook: %s", (_, values, probability, reason) => {
    const ahead = outlook(plan, "it", observe(plan, { it: values }));
    expect([ahead.probability, ahead.reason]).toEqual([probability, reason]);
  });

  test("the last year to come has a probability", () => {
    const values = { 2018: 140, 2019: 150, 2020: 155, 2021: 160, 2022: 165, 2023: 170, 2024: 176 };
    const { probability } = outlook(plan, "it", observe(plan, { it: values }));
    expect(probability).toBeGreaterThan(0.5);
  });

  test("a running total has no level of each year", () => {
    const total = planOf({ measure: "cumulative", targets: [eachYear("150")] });
    expect(validatePlan(total).map(({ code }) => code)).toContain("target-basis-unfit");
  });
});

describe("a change of each year", () => {
  test.each([
    ["points of a share", { unit: "%", regionRule: "ratio" }, "0.5", "百分点", "15.5"],
    ["an amount", { unit: "家" }, "10", undefined, "63"],
    ["an amount in another scale", { unit: "件" }, "0.001", "万件", "63"],
  ] as const)("%s counts from the baseline's year", (_, facts, value, unit, level) => {
    const base = from("13");
    const target = to(value, { basis: "yearly-change", ...(unit && { unit }) });
    const found = targetLevel(indicatorOf({ ...facts, baseline: base, targets: [target] }), target);
    expect("bound" in found && found.bound).toEqual({ comparator: "attain", value: level });
  });

  test("says how the level comes about", () => {
    const target = to("10", { basis: "yearly-change" });
    const found = targetLevel(indicatorOf({ baseline: from("13"), targets: [target] }), target);
    expect("because" in found && found.because[0]).toEqual({
      "zh-Hans": "基期值 13 每年增加 10，共 5 年",
      en: "the baseline 13 increased by 10 a year for 5 years",
    });
  });
});

describe("a target that is due on a day", () => {
  const plan = planOf({
    baseline: from("0"),
    targets: [to("50", { year: "2024", dueOn: "2024-06-30" }), to("100")],
  });

  test("is judged by what was known on that day", () => {
    const observed = observe(plan, { it: { "2024-06": 50, "2024-09": 60 } });
    const result = assess(plan, "it", observed, { asOf: "2024-06-30" });
    expect([result.verdict, result.target?.dueOn, result.elapsedShare]).toEqual([
      "achieved",
      "2024-06-30",
      1,
    ]);
    expect(assess(plan, "it", observed, { asOf: "2024-07-01" }).target?.year).toBe("2025");
  });

  test("is missed on its day, whatever the rest of the year brings", () => {
    const observed = observe(plan, { it: { "2024-06": 49, "2024-12": 80 } });
    expect(assess(plan, "it", observed, { target: "2024" }).verdict).toBe("behind");
    expect(outlook(plan, "it", observed, { target: "2024" }).probability).toBe(0);
  });

  test("is on track on the way to that day", () => {
    const result = assess(plan, "it", observe(plan, { it: { "2023-12": 43 } }), { asOf: "2023-12-31" });
    expect([result.verdict, result.target?.dueOn]).toEqual(["on-track", "2024-06-30"]);
  });

  test("within a year has no probability before its day", () => {
    const observed = observe(plan, { it: { 2020: 0, 2021: 14, 2022: 29, 2023: 44 } });
    const { probability, reason } = outlook(plan, "it", observed, { asOf: "2023" });
    expect([probability, reason]).toEqual([null, "due-within-year"]);
  });

  test("on a day of another year is an issue", () => {
    const wrong = planOf({ targets: [to("50", { year: "2024", dueOn: "2025-06-30" })] });
    expect(validatePlan(wrong).find(({ code }) => code === "due-day-outside-year")?.path).toBe(
      "/indicators/0/targets/0/dueOn",
    );
  });
});

describe("a target that is only aspired to", () => {
  const aspired = to("65", { comparator: "at-least", strength: "strive" });
  const plan = planOf({ baseline: from("50"), targets: [to("60", { comparator: "at-least" }), aspired] });

  test.each([
    ["59", "behind", false],
    ["60", "achieved", false],
    ["65", "achieved", true],
  ] as const)(
    "%s: the firm one decides, %s, and it is said whether the other is met",
    (value, verdict, met) => {
      const result = assess(plan, "it", observe(plan, { it: { 2025: value } }));
      expect([result.verdict, result.aspired?.[0]?.met, result.otherTargets]).toEqual([
        verdict,
        met,
        undefined,
      ]);
    },
  );

  test("decides where there is no other", () => {
    const alone = planOf({ baseline: from("50"), targets: [aspired] });
    expect(assess(alone, "it", observe(alone, { it: { 2025: 64 } })).verdict).toBe("behind");
  });

  test("stands in the table with its strength", () => {
    expect(planTable(plan).rows.map(({ strength }) => strength)).toEqual([null, "strive"]);
  });
});

describe("a part of another indicator", () => {
  const whole = { ...indicatorOf({ unit: "件", baseline: from("100"), targets: [to("200")] }), id: "all" };
  const partOf = (facts: Parameters<typeof indicatorOf>[0]) =>
    validatePlan({ ...planOf({}), indicators: [whole, indicatorOf({ unit: "件", partOf: "all", ...facts })] })
      .filter(({ level }) => level === "error")
      .map(({ code, path }) => `${code} ${path}`);

  test.each([
    ["fits", { baseline: from("100"), targets: [to("200")] }, []],
    ["its target is more", { targets: [to("201")] }, ["part-exceeds-whole /indicators/1/targets/0"]],
    [
      "its target is more in another scale",
      { targets: [to("0.0201", { unit: "万件" })] },
      ["part-exceeds-whole /indicators/1/targets/0"],
    ],
    ["its baseline is more", { baseline: from("101") }, ["part-exceeds-whole /indicators/1/baseline/value"]],
    [
      "its target, a rise, leads to more",
      { baseline: from("100"), targets: [to("150", { basis: "increase" })] },
      ["part-exceeds-whole /indicators/1/targets/0"],
    ],
    ["its target is of another year", { targets: [to("201", { year: "2024" })] }, []],
    ["the whole is not there", { partOf: "al" }, ["id-dangling /indicators/1/partOf"]],
    ["it is its own part", { partOf: "it" }, ["parts-cyclic /indicators/1/partOf"]],
  ] as const)("%s", (_, facts, expected) => {
    expect(partOf(facts)).toEqual(expected);
  });
});

describe("the next plan", () => {
  test("keeps, measures otherwise, drops and adds indicators, as it says itself", () => {
    const named = (id: string, facts = {}) => ({ ...indicatorOf({ unit: "件", ...facts }), id });
    const goesOn = (indicator: string) => ({ continues: { plan: "before", indicator } });
    const before = {
      ...planOf({}),
      id: "before",
      indicators: [named("a"), named("b"), named("c"), named("d")],
    };
    const after = {
      ...planOf({}),
      indicators: [
        named("d", { measure: "annual", unit: "亿元", ...goesOn("d") }),
        named("a2", { unit: "万件", ...goesOn("a") }),
        named("b"),
        named("e", { continues: { plan: "another", indicator: "c" } }),
      ],
    };
    expect(continuation(before, after)).toEqual([
      { kind: "kept", earlier: "a", later: "a2", differs: [] },
      { kind: "dropped", earlier: "b", later: null, differs: [] },
      { kind: "dropped", earlier: "c", later: null, differs: [] },
      { kind: "measured-otherwise", earlier: "d", later: "d", differs: ["measure", "unit"] },
      { kind: "new", earlier: null, later: "b", differs: [] },
      { kind: "new", earlier: null, later: "e", differs: [] },
    ]);
  });

  test("an indicator that was split goes on in each of its successors", () => {
    const goesOn = { continues: { plan: "before", indicator: "it" } };
    const before = { ...planOf({}), id: "before", indicators: [indicatorOf({ unit: "件" })] };
    const after = {
      ...planOf({}),
      id: "after",
      indicators: [
        { ...indicatorOf({ unit: "件", ...goesOn }), id: "one" },
        { ...indicatorOf({ unit: "家", measure: "annual", ...goesOn }), id: "other" },
      ],
    };
    expect(continuation(before, after)).toEqual([
      { kind: "kept", earlier: "it", later: "one", differs: [] },
      { kind: "measured-otherwise", earlier: "it", later: "other", differs: ["measure"] },
    ]);
  });

  test("a target that replaces an earlier plan's says so, and survives JSON", () => {
    const plan = planOf({ targets: [to("50", { replaces: { plan: "before", year: "2025" } })] });
    const read = parsePlan(JSON.parse(JSON.stringify(plan)));
    expect(read.ok && read.plan.indicators[0]?.targets[0]?.replaces).toEqual({
      plan: "before",
      year: "2025",
    });
  });
});

describe("a baseline that is not given exactly", () => {
  test("says so wherever it is printed", () => {
    const plan = planOf({ baseline: from("10000", { qualifier: "more-than" }), targets: [to("20000")] });
    const { because } = assess(plan, "it", observe(plan, { it: { 2023: 15000 } }));
    expect(because[0]?.["zh-Hans"]).toContain("基期值 超过 10000");
    expect(planTable(plan).rows[0]?.baselineQualifier).toBe("more-than");
  });
});
