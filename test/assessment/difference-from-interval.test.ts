// By how much a value differs from an interval: one rule for every kind of target and every direction.
import { describe, expect, test } from "vitest";
import { type Facts, within } from "../aims/small-plan.js";
import { ended } from "./ended.js";

const interval = (terms: Parameters<typeof within>[2] = {}) => [within("10", "20", terms)];
const level: Facts = { targets: interval() };
const amount: Facts = { measure: "annual", targets: interval() };
const total: Facts = { measure: "cumulative", targets: interval() };
const mean: Facts = { measure: "annual", targets: interval({ basis: "period-average" }) };
const yearly: Facts = { measure: "annual", targets: interval({ basis: "every-year" }) };

/** The grade, the difference and the share of the target of an indicator that stands at a value every year. */
const at = ({ measure, ...facts }: Facts, value: number) => {
  const years = [2021, 2022, 2023, 2024, 2025].map((year) => [year, value]);
  const values = measure === "cumulative" ? { 2025: value } : Object.fromEntries(years);
  const { grade, difference, shareOfTarget } = ended({ ...facts, ...(measure && { measure }) }, values);
  return [grade, difference?.value, shareOfTarget];
};

const rising = [
  ["not-met", "-5", 0.5],
  ["met", "5", 1.5],
  ["exceeded", "5", 1.25],
];
const falling = [
  ["exceeded", "-5", 0.5],
  ["met", "-5", 0.75],
  ["not-met", "5", 1.25],
];
const kept = [
  ["not-met", "-5", 0.5],
  ["met", "5", 1.5],
  ["not-met", "5", 1.25],
];
const limited = [
  ["met", "-5", 0.5],
  ["met", "-5", 0.75],
  ["not-met", "5", 1.25],
];

describe("beside an interval the difference is counted from the end on that side, within it from the end reached first", () => {
  test.each<[string, Facts, (string | number)[][]]>([
    ["a level to be reached", level, rising],
    ["a level that should fall", { ...level, direction: "decrease" }, falling],
    ["a level to be kept", { ...level, direction: "maintain" }, kept],
    ["an annual amount to be reached", amount, rising],
    ["an annual amount that should fall", { ...amount, direction: "decrease" }, falling],
    ["an annual amount to be kept", { ...amount, direction: "maintain" }, kept],
    ["a total to be reached", total, rising],
    ["a limit of a total", { ...total, direction: "decrease" }, limited],
    ["a total to be kept", { ...total, direction: "maintain" }, kept],
    ["a mean of all years", mean, rising],
    ["a mean that should fall", { ...mean, direction: "decrease" }, falling],
    ["every year", yearly, rising],
    ["every year, and it should fall", { ...yearly, direction: "decrease" }, falling],
  ])("%s: below, within and above", (_, facts, expected) => {
    expect([5, 15, 25].map((value) => at(facts, value))).toStrictEqual(expected);
  });

  test("the ends belong to the interval", () => {
    expect([10, 20].map((value) => at(level, value))).toStrictEqual([
      ["met", "0", 1],
      ["met", "10", 2],
    ]);
    expect([10, 20].map((value) => at({ ...mean, direction: "decrease" }, value))).toStrictEqual([
      ["met", "-10", 0.5],
      ["met", "0", 1],
    ]);
  });
});
