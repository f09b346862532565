import {
  assessRegions,
  type ComparedTarget,
  type Indicator,
  observe,
  type Plan,
  planFor,
  series,
  type Target,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";

const above = planOf({ unit: "件", baseline: from("100"), targets: [to("200")] });
const reference = { document: "规划", locator: "表", raw: "数" };
const compared = (terms: Partial<ComparedTarget>): Target =>
  ({
    year: "2025",
    basis: "compared",
    comparator: "at-least",
    with: { name: { "zh-Hans": "全国平均水平" } },
    reference,
    ...terms,
  }) as Target;

describe("a plan of a place in another scale of the unit", () => {
  const nation = series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, { 2023: 10_000 });
  const judged = (targets: readonly Target[], value: number) => {
    const plan = planOf({ unit: "万件", baseline: from("1"), targets });
    const figures = { a: observe(above, { it: { 2020: 10_000, 2023: value } }) };
    const { regions, issues } = assessRegions(above, figures, {
      plans: { a: plan },
      comparedWith: { it: nation },
    });
    expect(issues).toStrictEqual([]);
    const [one] = regions[0]?.assessments ?? [];
    return { ...one, bound: one?.target?.bound };
  };

  test.each<[string, Target, number, object]>([
    [
      "a level is that many of the unit above",
      to("2"),
      14_000,
      { completion: 0.4, bound: { comparator: "attain", value: "20000" } },
    ],
    [
      "a level with a unit of its own keeps that",
      to("20000", { unit: "件" }),
      14_000,
      { completion: 0.4, bound: { comparator: "attain", value: "20000" } },
    ],
    [
      "a growth in per cent stays one",
      to("100", { basis: "relative-change" }),
      14_000,
      { completion: 0.4, bound: { comparator: "attain", value: "20000" } },
    ],
    [
      "an increase is that many of the unit above",
      to("1", { basis: "increase" }),
      14_000,
      { completion: 0.4, bound: { comparator: "attain", value: "20000" } },
    ],
    [
      "words stay words",
      { year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference } as Target,
      14_000,
      { reason: "target-in-words" },
    ],
    ["a comparison without a margin stays one", compared({}), 10_000, { met: true }],
    ["a margin is that many of the unit above", compared({ margin: "0.1" } as never), 11_000, { met: true }],
    ["a margin that is not reached", compared({ margin: "0.1" } as never), 10_999, { met: false }],
  ])("%s", (_title, target, value, expected) => {
    expect(judged([target], value)).toMatchObject(expected);
  });
});

describe("whose own target it is", () => {
  const figures = observe(above, { it: { 2020: 10, 2023: 14 } });
  const completion = (place: string, plan: Plan<"it">, told: object) =>
    assessRegions(plan, { [place]: figures }, told).regions[0]?.assessments[0]?.completion;

  test("what is told of the whole goes before the plan's own target", () => {
    const plan: Plan<"it"> = { ...above, jurisdiction: { level: "city", name: { "zh-Hans": "全市" } } };
    expect(completion("全市", plan, {})).toBeLessThan(0);
    expect(completion("全市", plan, { targets: { 全市: { it: 20 } } })).toBe(0.4);
  });

  test("what is told of an indicator that a place's own plan does not have is asked of it", () => {
    const both = planWith([
      indicatorOf({ unit: "件" }),
      { ...indicatorOf({ unit: "件" }), id: "other" as const },
    ]);
    const own = planOf({ unit: "件" }) as unknown as typeof both;
    const observed = observe(both, { other: { 2020: 10, 2023: 14 } });
    const { regions } = assessRegions(
      both,
      { a: observed },
      { plans: { a: own }, targets: { a: { other: 20 } } },
    );
    expect(regions[0]?.assessments[1]?.completion).toBe(0.4);
  });

  test("a place's own plan without a unit, as the plan above", () => {
    const bare = planOf({ baseline: from("100"), targets: [to("200")] });
    const own = planOf({ baseline: from("4"), targets: [to("24")] });
    const { regions, issues } = assessRegions(
      bare,
      { a: observe(bare, { it: { 2023: 14 } }) },
      { plans: { a: own } },
    );
    expect([regions[0]?.assessments[0]?.completion, issues]).toStrictEqual([0.5, []]);
  });

  test("what is undefined of an indicator is not told", () => {
    expect(completion("a", above, { targets: { a: { it: undefined } } })).toBe(null);
    expect(completion("a", above, { targets: { a: { it: "20" } } })).toBe(0.4);
  });
});

describe("from where a place starts", () => {
  const ratio: Facts = { unit: "件/万人", regionRule: "ratio", targets: [to("20")] };
  const baselineOf = (facts: Facts, values: Readonly<Record<string, unknown>>, terms: Partial<Plan> = {}) => {
    const { baseYear: _, ...plan } = planOf(facts);
    const whole = { ...plan, ...terms } as Plan<"it">;
    const observations = observe(whole, { it: values } as never);
    return planFor(whole, "a", { observations }).indicators[0]?.baseline;
  };
  const start = (year: string, value: string) => ({
    year,
    value,
    reference: { document: "规划", locator: `各地基期值 ${year}`, raw: value },
  });
  const values = { 2019: 1, 2020: 2, 2021: 3, 2022: 4 };

  test.each<[string, Facts, Partial<Plan>, object | undefined]>([
    [
      "the year of the plan's own base value",
      { ...ratio, baseline: from("9", { year: "2021" }) },
      { baseYear: "2019" },
      start("2021", "3"),
    ],
    ["the base year of the plan", ratio, { baseYear: "2019" }, start("2019", "1")],
    ["the year before the plan", ratio, {}, start("2020", "2")],
    [
      "nowhere, of a running total, which starts from nothing",
      { unit: "件", measure: "cumulative", targets: [to("20")] },
      {},
      undefined,
    ],
  ])("%s", (_title, facts, terms, expected) => {
    expect(baselineOf(facts, values, terms)).toStrictEqual(expected);
  });

  test.each<[string, Readonly<Record<string, unknown>>, object | undefined]>([
    [
      "a value with its source keeps it",
      { 2020: { value: 2, reference } },
      { year: "2020", value: "2", reference },
    ],
    ["the last month of the year says the same", { "2020-12": 2 }, start("2020", "2")],
    ["another month says nothing of it", { "2020-06": 2, 2022: 4 }, undefined],
    ["a month before the year's own value changes nothing", { "2020-06": 5, 2020: 2 }, start("2020", "2")],
    ["a forecast is no value", { 2020: { value: 2, status: "F" } }, undefined],
    ["a gap is none", { 2020: null }, undefined],
    ["an estimate is one", { 2020: { value: 2, status: "E" } }, start("2020", "2")],
  ])("%s", (_title, given, expected) => {
    expect(baselineOf(ratio, given)).toStrictEqual(expected);
  });

  test("of a plan of fiscal years the value of its own year", () => {
    const fiscal = { yearEnds: "03-31" } as const;
    expect(baselineOf(ratio, { 2020: 2, 2021: 3 }, fiscal)).toStrictEqual(start("2020", "2"));
  });

  test("the indicator of the plan is the same for all places, but for start and target", () => {
    const { targets: _, baseline: __, ...rest } = above.indicators[0] as Indicator<"it">;
    expect(planFor(above, "a").indicators[0]).toStrictEqual({ ...rest, targets: [] });
  });
});
