// What is met or missed for good before the time of a target is over.
import { assess, type ObservationInput, observe, series } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { asTheNation } from "./as-the-nation.js";
import { type Facts, from, planOf, to, within } from "./small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;

function judge(facts: Facts, values: Values) {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }), { target: "final" });
}
const verdictOf = (facts: Facts, values: Values) => judge(facts, values).verdict;

const goal: Facts = { measure: "annual", unit: "件", targets: [to("100", { comparator: "at-least" })] };
const ceiling: Facts = {
  measure: "annual",
  unit: "件",
  direction: "decrease",
  targets: [to("100", { comparator: "at-most" })],
};
const mean = (facts: Facts = {}): Facts => ({
  measure: "annual",
  unit: "件",
  targets: [to("100", { basis: "period-average", comparator: "at-least" })],
  ...facts,
});

describe("the part of a last year", () => {
  test.each<[string, Facts, Values, string]>([
    ["brought enough", goal, { 2024: 10, "2025-Q1": 100 }, "achieved"],
    ["has not brought enough yet", goal, { 2024: 90, "2025-Q1": 99 }, "not-assessable"],
    ["of the year before settles nothing", goal, { "2024-Q1": 100 }, "not-assessable"],
    ["is over a limit", ceiling, { 2024: 10, "2025-Q1": 101 }, "behind"],
    ["is at a limit, which may still hold", ceiling, { 2024: 110, "2025-Q1": 100 }, "not-assessable"],
    [
      "of a balance can be taken back",
      { ...goal, unit: "亿元" },
      { 2024: -10, "2025-Q1": 100 },
      "not-assessable",
    ],
    [
      "of a balance that fell below nothing in it, too",
      mean({ unit: "亿元" }),
      { 2021: 400, 2022: 400, "2023-Q1": -5 },
      "on-track",
    ],
  ])("%s", (_, facts, values, verdict) => {
    expect(verdictOf(facts, values)).toBe(verdict);
  });

  test.each([
    [{ value: "100", qualifier: "more-than" } as const, "achieved"],
    [{ value: "100" } as const, "not-assessable"],
  ])("counts as it is given: %j", (value, verdict) => {
    const more: Facts = { ...goal, targets: [to("100", { comparator: "more-than" })] };
    expect(verdictOf(more, { 2024: 10, "2025-S1": value })).toBe(verdict);
  });

  test.each([
    ["as it is given", { value: "100", qualifier: "about" } as const, { qualifier: "about" }],
    ["without a word, where it is exact", { value: "100" } as const, {}],
  ])("is told %s", (_, value, terms) => {
    const { latest } = judge(goal, { 2024: 10, "2025-S1": value });
    expect(latest).toStrictEqual({ period: "2025-S1", value: "100", status: "A", ...terms });
  });
});

describe("an average over the years", () => {
  test.each<[string, Values, string]>([
    ["is reached when the years so far add up to enough", { 2021: 300, 2022: 200 }, "achieved"],
    ["also with the part of the next year", { 2021: 300, 2022: 150, "2023-Q1": 50 }, "achieved"],
    ["but not with the part of a year after a gap", { 2021: 100, "2023-Q1": 500 }, "on-track"],
    ["nor without a year before", { 2021: 300, 2023: 300, "2024-Q1": 50 }, "not-assessable"],
  ])("%s", (_, values, verdict) => {
    expect(verdictOf(mean(), values)).toBe(verdict);
  });
});

describe("a running total", () => {
  const total: Facts = { measure: "cumulative", direction: "maintain", targets: [within("90", "100")] };
  test.each([
    ["below a range, which it can still reach", "50", null],
    ["above a range, which it has passed for good", "101", "the limit of the total is used up"],
  ])("is %s", (_, value, words) => {
    const { because } = judge(total, { 2022: value });
    const lost = because.some(({ en }) => en?.includes("missed for good"));
    expect(lost).toBe(words !== null);
    if (words !== null) expect(because.some(({ en }) => en?.includes(words))).toBe(true);
  });
});

test.each<[string, Facts, Values, string]>([
  [
    "a total",
    { measure: "cumulative", direction: "decrease", targets: [to("100", { comparator: "at-most" })] },
    { 2022: 101 },
    "the limit of the total is used up, and a total does not fall: the target is missed for good",
  ],
  [
    "a year's amount",
    ceiling,
    { "2025-Q1": 101 },
    "the limit is used up by what has come in: the target is missed for good",
  ],
  [
    "one of the years",
    { ...goal, targets: [to("100", { basis: "every-year", comparator: "at-least" })] },
    { 2021: 99 },
    "one of the years did not reach what is asked of each: the target is missed for good",
  ],
])("it is said what was missed for good: %s", (_, facts, values, words) => {
  const said = judge(facts, values).because.map(({ en }) => en);
  expect(said.filter((one) => one?.includes("missed for good"))).toStrictEqual([words]);
});

describe("a level that each year has to reach", () => {
  const each: Facts = { targets: [to("150", { basis: "every-year", comparator: "at-least" })] };
  test("is asked of the ends of the years, not of a day between", () => {
    expect(verdictOf(each, { "2021-06-30": 140, 2021: 160 })).toBe("on-track");
  });
  test("is asked of what was observed, not of a baseline within the plan", () => {
    const later: Facts = { ...each, baseline: from("140", { year: "2021" }) };
    expect(verdictOf(later, { 2022: 160 })).toBe("on-track");
  });
});

test("what is compared with something that moves is never settled before its time", () => {
  const plan = planOf({ measure: "annual", unit: "件", targets: [asTheNation] });
  const other = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2023: 60, 2024: 70 });
  const { verdict } = assess(plan, "it", observe(plan, { it: { 2023: 50, 2024: 65, "2025-Q1": 90 } }), {
    comparedWith: { it: other },
  });
  expect(verdict).not.toBe("achieved");
});
