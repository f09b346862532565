import {
  type Indicator,
  type JurisdictionLevel,
  observe,
  type Place,
  type Plan,
  planFor,
  type SingleTarget,
  type Target,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";

const reference = { document: "文件", locator: "表", raw: "10" };

describe("a derived plan", () => {
  test("keeps the time and the terms of the plan above, and says of each base value where it was read", () => {
    const above: Plan<"it"> = {
      ...planOf({
        unit: "件/万人",
        regionRule: "ratio",
        baseline: from("10"),
        increment: { comparator: "attain", value: "10", reference },
        targets: [to("20")],
      }),
      title: { "zh-Hans": "总规划", en: "the whole" },
      yearEnds: "03-31",
      yearStyle: "FY2024",
      terms: [{ term: { "zh-Hans": "专利" }, definition: { "zh-Hans": "授予的权利" } }],
    };
    const observations = observe(above, { it: { 2020: { value: 12, qualifier: "about" }, 2023: 16 } });
    const [it] = above.indicators;
    const { baseline: _, increment: __, ...kept } = it as Indicator<"it">;
    expect(
      planFor(above, { id: "nanning", name: { "zh-Hans": "南宁", en: "Nanning" } }, { observations }),
    ).toStrictEqual({
      id: "small-nanning",
      title: { "zh-Hans": "南宁：总规划（分解）", en: "Nanning: its part of the whole" },
      jurisdiction: { name: { "zh-Hans": "南宁", en: "Nanning" }, level: "county" },
      period: { start: "2021", end: "2025" },
      yearEnds: "03-31",
      yearStyle: "FY2024",
      baseYear: "2020",
      basedOn: [{ title: { "zh-Hans": "总规划", en: "the whole" }, plan: "small" }],
      indicators: [
        {
          ...kept,
          baseline: {
            year: "2020",
            value: "12",
            qualifier: "about",
            reference: { document: "总规划", locator: "各地基期值 2020", raw: "12" },
          },
        },
      ],
      terms: above.terms,
      references: [{ document: "总规划", locator: "目标分解 nanning", raw: "南宁" }],
    });
  });

  test("has nothing of what the plan above does not say", () => {
    const { baseYear: _, ...above } = planOf({ unit: "件", targets: [to("5")] });
    expect(planFor(above, "柳州", { targets: { it: 4 } })).toStrictEqual({
      id: "small-u67f35dde",
      title: { "zh-Hans": "柳州：规划（分解）", en: "柳州: its part of 规划" },
      jurisdiction: { name: { "zh-Hans": "柳州" }, level: "county" },
      period: { start: "2021", end: "2025" },
      basedOn: [{ title: { "zh-Hans": "规划" }, plan: "small" }],
      indicators: [
        {
          ...above.indicators[0],
          targets: [
            {
              year: "2025",
              basis: "level",
              comparator: "attain",
              value: "4",
              reference: { document: "规划", locator: "目标分解 柳州", raw: "4" },
            },
          ],
        },
      ],
      references: [{ document: "规划", locator: "目标分解 柳州", raw: "柳州" }],
    });
  });

  test.each<[string, Place | string, JurisdictionLevel, JurisdictionLevel]>([
    ["a code of a province", { id: "a", code: "450000" }, "county", "province"],
    ["a code of a city", { id: "a", code: "450100" }, "nation", "city"],
    ["a code of a county", { id: "a", code: "450103" }, "nation", "county"],
    ["no code: one below the nation", "a", "nation", "province"],
    ["no code: one below a city", "a", "city", "county"],
    ["what is no code: one below a county", { id: "a", code: "4501" }, "county", "park"],
    ["no code, and nothing is below a park", "a", "park", "park"],
  ])("is of the level that its place says, %s", (_title, place, above, level) => {
    const plan = { ...planOf({}), jurisdiction: { level: above } };
    const own = planFor(plan, place).jurisdiction;
    expect([own.level, own.code]).toStrictEqual([
      level,
      typeof place !== "string" && place.code?.length === 6 ? place.code : undefined,
    ]);
  });

  test.each<[Place | string, string]>([
    ["nan-ning-2", "small-nan-ning-2"],
    ["Nanning", "small-u4e616e6e696e67"],
    ["南", "small-u5357"],
    [{ id: "南", code: "450100" }, "small-450100"],
    [{ id: "南", code: "45010" }, "small-u5357"],
    ["𠮷", "small-u20bb7"],
    ["南".repeat(30), `small-u${"5357".repeat(19)}535`],
  ])("has an id in small letters and digits: of %j", (place, id) => {
    expect(planFor(planOf({}), place).id).toBe(id);
  });
});

describe("a number that is told of a place", () => {
  const reference = { document: "规划", locator: "目标分解 a", raw: "7" };
  const words: Target = { year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference };
  const targetsOf = (facts: Facts) =>
    planFor(planOf(facts), "a", { targets: { it: 7 } }).indicators[0]?.targets;

  test.each<[string, Facts, Partial<SingleTarget>]>([
    [
      "is due with the last target, whichever stands last",
      { targets: [to("9"), to("5", { year: "2023" })] },
      {},
    ],
    [
      "is firm where a firm one of that year stands first",
      { targets: [to("9", { comparator: "at-least" }), to("11", { strength: "strive" })] },
      { comparator: "at-least" },
    ],
    [
      "is firm where a firm one of that year stands last",
      { targets: [to("11", { strength: "strive" }), to("9", { comparator: "at-least" })] },
      { comparator: "at-least" },
    ],
    [
      "binds as the first of two firm ones",
      { targets: [to("9", { comparator: "at-least" }), to("11", { comparator: "about" })] },
      { comparator: "at-least" },
    ],
    [
      "binds as the first of two to strive for",
      {
        targets: [to("9", { strength: "strive", comparator: "at-least" }), to("11", { strength: "strive" })],
      },
      { strength: "strive", comparator: "at-least" },
    ],
    [
      "is to strive for where the last target is",
      { targets: [to("5", { year: "2023" }), to("9", { strength: "strive" })] },
      { strength: "strive" },
    ],
    ["is a level where the plan asks for growth", { targets: [to("9", { basis: "annual-growth" })] }, {}],
    [
      "is a mean where the plan asks for one",
      { measure: "annual", targets: [to("9", { basis: "period-average" })] },
      { basis: "period-average" },
    ],
    [
      "is asked of each year where the plan does so",
      { measure: "annual", targets: [to("9", { basis: "every-year" })] },
      { basis: "every-year" },
    ],
    ["is to be attained where the plan has a range", { targets: [within("5", "9")] }, {}],
    ["is to be attained where the plan has words", { targets: [words] }, {}],
  ])("%s", (_title, facts, terms) => {
    expect(targetsOf(facts)).toStrictEqual([{ ...to("7", terms), reference }]);
  });
});
