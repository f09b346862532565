// How what is aimed at in words has moved since the plan began.
import { assess, observe, type WordsTarget } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf } from "./small-plan.js";

const reference = { document: "test", locator: "test", raw: "test" };
const more: WordsTarget = { year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference };

function movementOf(values: Record<string, number>, facts: Facts = {}) {
  const plan = planOf({ targets: [more], ...facts });
  return assess(plan, "it", observe(plan, { it: values })).movement;
}

describe("the movement", () => {
  test.each<[string, Record<string, number>, string, string]>([
    [
      "begins with the last value before the plan",
      { 2018: 9, 2019: 8, 2020: 5, 2021: 6, 2022: 7 },
      "2020",
      "2022",
    ],
    [
      "or one of a year before, where that is the last",
      { 2018: 9, 2019: 8, 2021: 6, 2022: 7 },
      "2019",
      "2022",
    ],
    ["or with the first that is known", { 2021: 6, 2022: 8, 2023: 7 }, "2021", "2023"],
    ["ends with what is known at the target's time", { 2020: 5, 2025: 7, 2026: 4 }, "2020", "2025"],
  ])("%s", (_, values, first, last) => {
    const found = movementOf(values);
    expect([found?.from.period, found?.to.period]).toStrictEqual([first, last]);
  });

  test.each<[string, Record<string, number>]>([
    ["nothing", {}],
    ["a single value", { 2021: 6 }],
    ["a single value from before the plan", { 2020: 6 }],
  ])("is none of %s", (_, values) => {
    expect(movementOf(values)).toBeUndefined();
  });

  test.each([
    ["increase", 6, "agrees"],
    ["increase", 5, "unchanged"],
    ["increase", 4, "opposes"],
    ["decrease", 6, "opposes"],
    ["decrease", 5, "unchanged"],
    ["decrease", 4, "agrees"],
  ] as const)("where %s is good, from 5 to %d: %s", (direction, value, expected) => {
    expect(movementOf({ 2020: 5, 2021: value }, { direction })?.direction).toBe(expected);
  });

  test("begins with the baseline as the document gives it", () => {
    const about = from("5", { qualifier: "about" });
    expect(movementOf({ 2021: 6 }, { baseline: about })?.from).toStrictEqual({
      period: "2020",
      value: "5",
      status: "A",
      qualifier: "about",
    });
    expect(movementOf({ 2021: 6 }, { baseline: from("5") })?.from).toStrictEqual({
      period: "2020",
      value: "5",
      status: "A",
    });
  });
});
