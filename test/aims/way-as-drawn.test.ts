// A way is drawn with few digits: what lies between a level and its rounding is on the way, and nothing else is.
import { assess, observe, type PeriodText } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, type Terms, to } from "./small-plan.js";

function isOnWay(facts: Facts, period: PeriodText, value: string, years: number): boolean {
  const terms: Terms = {
    period: { start: String(2026 - years), end: "2025" },
    baseYear: String(2025 - years),
  };
  const plan = planOf(
    { ...facts, ...(facts.baseline && { baseline: { ...facts.baseline, year: String(2025 - years) } }) },
    terms,
  );
  const { pace, completion, expectedShare } = assess(plan, "it", observe(plan, { it: { [period]: value } }), {
    target: "final",
  });
  return pace === 1 && completion === expectedShare;
}

const total = (goal: string): Facts => ({ measure: "cumulative", targets: [to(goal)] });
const level = (start: string, goal: string): Facts => ({ baseline: from(start), targets: [to(goal)] });
const falling = (start: string, goal: string): Facts => ({ ...level(start, goal), direction: "decrease" });
const rate = to("10", { basis: "annual-growth" });
const through: Facts = { baseline: from("1"), targets: [to("4", { year: "2023" }), to("12")] };
const precise: Facts = { baseline: from("1"), targets: [to("4.25", { year: "2023" }), to("12")] };
const growing: Facts = { baseline: from("300"), targets: [rate] };
const fromBelow: Facts = { baseline: from("1"), targets: [to("-1", { year: "2023" }), to("6")] };

describe.each<[string, Facts, number, PeriodText, readonly string[], readonly string[]]>([
  ["a total below its level", total("10"), 3, "2023", ["3", "3.2", "3.33"], ["2.9", "2.99", "3.34", "3.4"]],
  ["a total above its level", total("10"), 3, "2024", ["6.67", "6.9", "7"], ["6.5", "6.66", "7.01", "7.1"]],
  ["a half is rounded up", total("3"), 2, "2024", ["1.5", "1.7", "2"], ["1.49", "1", "2.01"]],
  [
    "a half of a large total, too",
    total("3000001"),
    2,
    "2024",
    ["1500000.5", "1500001"],
    ["1500000.4", "1500001.1"],
  ],
  ["a level", level("10", "20"), 3, "2023", ["13.33", "13.333"], ["13.32", "13.334", "13.34"]],
  ["a level that falls", falling("20", "10"), 3, "2023", ["16.67", "16.668"], ["16.66", "16.68", "3.33"]],
  [
    "a level of many digits",
    level("1234567890123.45", "1234567890123.47"),
    3,
    "2023",
    ["1234567890123.4567"],
    ["1234567890123.4566", "1234567890123.4568"],
  ],
  ["a level below nothing", level("-30", "-20"), 3, "2024", ["-23.33", "-23.332"], ["-23.32", "-23.34"]],
  ["from below nothing to above", level("-20", "10"), 4, "2022", ["-12.5"], ["-12.4", "-12.6"]],
  ["the first stretch", through, 5, "2021", ["2"], ["1.9", "2.1"]],
  ["a stretch to more digits", precise, 5, "2021", ["2.0833", "2.08333"], ["2.082", "2.0834"]],
  ["the second stretch", through, 5, "2024", ["8"], ["7.99", "8.01", "8.5"]],
  ["a stretch up from below nothing", fromBelow, 5, "2024", ["2.5"], ["2.4", "2.6"]],
  ["a stretch down to below nothing", fromBelow, 5, "2022", ["-0.33", "-0.3331"], ["-0.32", "-0.34"]],
  ["at a rate", growing, 5, "2022", ["363"], ["363.1", "362.9", "373.2"]],
  [
    "at a rate through a level before",
    { ...growing, targets: [to("360", { year: "2023" }), rate] },
    5,
    "2024",
    ["417.06", "417.056"],
    ["417.05", "417.07", "421.6"],
  ],
  [
    "a rate to nothing, which is straight",
    { direction: "decrease", baseline: from("100"), targets: [to("-100", { basis: "annual-growth" })] },
    3,
    "2023",
    ["66.67", "66.668"],
    ["66.66", "66.68"],
  ],
])("%s", (_, facts, years, year, on, beside) => {
  test.each(on)("%s is on the way", (value) => {
    expect(isOnWay(facts, year, value, years)).toBe(true);
  });
  test.each(beside)("%s is not", (value) => {
    expect(isOnWay(facts, year, value, years)).toBe(false);
  });
});

test("nothing is drawn within a year: there the exact level counts", () => {
  const one = total("20");
  // Half a year of three is 181 of 365 days: 3.305…, which would be drawn as 3.
  expect(isOnWay(one, "2023-06-30", "3", 3)).toBe(false);
  expect(isOnWay(one, "2023", "7", 3)).toBe(true);
});
