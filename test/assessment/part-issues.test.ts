import { assess, assessPlan, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";

const facts: Facts = { unit: "件", targets: [to("100")] };

function issuesOf(values: Parameters<typeof observe>[1], part: Facts = {}) {
  const plan = planWith([
    { ...indicatorOf({ ...facts, unit: "万件", name: { "zh-Hans": "总量", en: "all" } }), id: "all" },
    { ...indicatorOf({ ...facts, partOf: "all", ...part }), id: "part" },
  ]);
  const observed = observe(plan, values);
  const found = assess(plan, "part", observed).issues.filter(({ code }) => code === "part-exceeds-whole");
  const [, ofPlan] = assessPlan(plan, observed).assessments;
  expect(ofPlan?.issues.filter(({ code }) => code === "part-exceeds-whole")).toEqual(found);
  expect(assess(plan, "all", observed).issues).toEqual([]);
  return found;
}

describe("a part that was observed to be more than the whole is an issue of the part", () => {
  test("in the unit of the whole, at the latest time of which both are known", () => {
    const found = issuesOf({
      all: { 2021: 1, 2022: 1, 2023: 3 },
      part: { 2021: 10001, 2022: 10002, 2023: 9000, 2024: 99999 },
    });
    expect(found).toMatchObject([
      { level: "warning", path: "/2022", expected: "1 or less", received: "1.0002" },
    ]);
    expect(found[0]?.message).toEqual({
      "zh-Hans": "本指标是“总量”的其中项，2022 的 1.0002 却大于总项的 1；请核对两者的口径",
      en: "It is a part of “all”, but 1.0002 of 2022 is more than the whole, 1; check what each of them counts",
    });
  });

  test.each<[string, Parameters<typeof observe>[1], Facts?]>([
    ["all of the whole is no more than it", { all: { 2021: 1 }, part: { 2021: 10000 } }],
    ["the whole is not known", { part: { 2021: 20000 } }],
    ["they are known of different times", { all: { 2021: 1 }, part: { 2022: 20000 } }],
    [
      "they are measured in different ways",
      { all: { 2021: 1 }, part: { 2021: 20000 } },
      { measure: "annual" },
    ],
    [
      "they are in units that do not compare",
      { all: { 2021: 1 }, part: { 2021: 20 } },
      { unit: "%", regionRule: "ratio" },
    ],
  ])("none: %s", (_, values, part) => {
    expect(issuesOf(values, part)).toEqual([]);
  });
});

describe("what is held against the whole", () => {
  const exceeding = (values: Parameters<typeof observe>[1], facts: Facts, asOf?: string, name = "all") => {
    const plan = planWith([
      { ...indicatorOf({ ...facts, name: { "zh-Hans": "总量", ...(name && { en: name }) } }), id: "all" },
      { ...indicatorOf({ ...facts, partOf: "all" }), id: "part" },
    ]);
    return assess(plan, "part", observe(plan, values), asOf === undefined ? {} : { asOf }).issues;
  };

  test("is a value that was observed, and no baseline", () => {
    const started: Facts = { ...facts, baseline: from("9") };
    expect(exceeding({ all: { 2020: 5, 2021: 8 }, part: { 2021: 7 } }, started)).toEqual([]);
    expect(exceeding({ all: { 2021: 5 }, part: { 2021: 7 } }, started)).toMatchObject([
      { code: "part-exceeds-whole", path: "/2021", expected: "5 or less", received: "7" },
    ]);
  });

  test("is the latest of three, and of one alone that one", () => {
    const all = { 2021: 1, 2022: 2, 2023: 3 };
    expect(exceeding({ all, part: { 2021: 7, 2022: 8, 2023: 9 } }, facts)).toMatchObject([
      { path: "/2023", expected: "3 or less", received: "9" },
    ]);
    expect(exceeding({ all, part: { 2021: 7, 2022: 1 } }, facts)).toMatchObject([{ path: "/2021" }]);
  });

  test("is what was known of the whole on the day: a break that came later cuts nothing off", () => {
    const values = { all: { 2021: 5, 2023: { value: 9, status: "B" as const } }, part: { 2021: 7, 2023: 8 } };
    expect(exceeding(values, facts, "2022")).toMatchObject([{ code: "part-exceeds-whole", path: "/2021" }]);
    expect(exceeding(values, facts)).toEqual([]);
  });

  test("nothing where only the whole is known", () => {
    expect(exceeding({ all: { 2021: 5 } }, facts)).toEqual([]);
  });

  test("names the whole in Chinese where it has no English name", () => {
    const [found] = exceeding({ all: { 2021: 5 }, part: { 2021: 7 } }, facts, undefined, "");
    expect(found?.message.en).toMatch(/^It is a part of “总量”, but 7 of 2021 is more than the whole, 5;/);
  });
});
