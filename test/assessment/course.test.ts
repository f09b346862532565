// How an indicator went over the years of its plan.
import type { Course } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, to } from "../aims/small-plan.js";
import { ended, type Values } from "./ended.js";

const seen = (period: string, value: string) => ({ period, value, status: "A" as const });
const base = (value: string, year = "2020") => ({ period: year, value, status: "A" as const });

const rising: Facts = { unit: "件", baseline: from("10"), targets: [to("20")] };
const bare: Facts = { targets: [to("20")] };

describe("the course of an indicator", () => {
  test("leads from the baseline through each year to the last value, with the average growth a year", () => {
    const { course } = ended(rising, { 2021: 11, 2022: "14.4", "2023-06": 15 });
    expect(course).toStrictEqual<Course>({
      from: base("10"),
      to: seen("2023-06", "15"),
      years: [seen("2021", "11"), seen("2022", "14.4")],
      change: "5",
      growth: expect.closeTo(1.5 ** (12 / 30) - 1, 3),
    });
    expect(ended(rising, { 2022: "14.4" }).course.growth).toBeCloseTo(0.2, 12);
    expect(ended(rising, { 2022: "8.1" }).course).toMatchObject({
      change: "-1.9",
      growth: expect.closeTo(-0.1, 12),
    });
  });

  test.each<[string, Facts, Values, number | null]>([
    ["a single year is no average", rising, { 2021: 11 }, null],
    ["shares change by points", { ...rising, unit: "%" }, { 2022: 12 }, null],
    ["ranks move by places", { ...rising, unit: "位", regionRule: "none" }, { 2022: 12 }, null],
    ["of what has no unit nobody knows", { ...bare, baseline: from("10") }, { 2022: 12 }, null],
    ["no rate leads from zero", { ...rising, baseline: from("0") }, { 2022: 12 }, null],
    ["no rate leads to zero", rising, { 2022: 0 }, null],
    ["a smaller loss is no growth", { ...rising, unit: "亿元", baseline: from("-10") }, { 2022: -1 }, null],
    ["what did not move grew by nothing", rising, { 2022: 10 }, 0],
  ])("growth: %s", (_, facts, values, growth) => {
    expect(ended(facts, values).course.growth).toBe(growth);
  });

  test.each<[string, Facts, Values, Partial<Course>]>([
    [
      "an observation of the base year stands before the baseline",
      rising,
      { 2020: 9, 2022: 12 },
      { from: seen("2020", "9"), to: seen("2022", "12"), change: "3" },
    ],
    [
      "without a baseline it starts from the last year before the plan",
      { ...bare, unit: "件" },
      { 2018: 7, 2019: 8, 2022: 12 },
      { from: seen("2019", "8"), to: seen("2022", "12"), change: "4" },
    ],
    [
      "a baseline of an earlier year stands before what was observed after it",
      { ...rising, baseline: from("10", { year: "2018" }) },
      { 2019: 8, 2022: 12 },
      { from: base("10", "2018"), to: seen("2022", "12"), change: "2" },
    ],
    [
      "where nothing was observed of the plan's years, it leads to the last year before",
      { ...rising, baseline: from("10", { year: "2018" }) },
      { 2019: 8 },
      { from: base("10", "2018"), to: seen("2019", "8"), years: [], change: "-2", growth: null },
    ],
  ])("%s", (_, facts, values, expected) => {
    expect(ended(facts, values).course).toMatchObject(expected);
  });

  test.each<[string, Facts, Values, Course]>([
    ["nothing is known", { targets: [to("20")] }, {}, { years: [], change: null, growth: null }],
    ["only the baseline is known", rising, {}, { to: base("10"), years: [], change: null, growth: null }],
    [
      "nothing is known before the plan",
      { targets: [to("20")] },
      { 2021: 11, 2022: 12 },
      { to: seen("2022", "12"), years: [seen("2021", "11"), seen("2022", "12")], change: null, growth: null },
    ],
    [
      "a running total starts from nothing",
      { measure: "cumulative", unit: "件", targets: [to("20")] },
      { 2021: 5, 2022: 9 },
      { to: seen("2022", "9"), years: [seen("2021", "5"), seen("2022", "9")], change: null, growth: null },
    ],
  ])("has no start and no change where %s", (_, facts, values, course) => {
    expect(ended(facts, values).course).toStrictEqual(course);
  });

  test("what was observed in the baseline's own year within the plan is a year of the plan, and no start", () => {
    const { course } = ended({ ...rising, baseline: from("10", { year: "2021" }) }, { 2021: 11, 2022: 12 });
    expect(course).toStrictEqual({
      to: seen("2022", "12"),
      years: [seen("2021", "11"), seen("2022", "12")],
      change: null,
      growth: null,
    });
  });

  test("a baseline of a year within the plan is no start of what went before it", () => {
    const { course } = ended(
      { ...rising, baseline: from("10", { year: "2022" }) },
      { 2019: 7, 2021: 9, 2023: 12 },
    );
    expect(course).toMatchObject({ from: seen("2019", "7"), to: seen("2023", "12"), change: "5" });
  });
});
