// The change that is left, where floating numbers have no room for it.
import { assess, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf, type Terms, to } from "./small-plan.js";

function required(value: string, goal: string, period: string, last = "2025") {
  const terms: Terms = { period: { start: "2021", end: last } };
  const falls = Number(goal) < Number(value);
  const plan = planOf(
    { targets: [to(goal, { year: last })], direction: falls ? "decrease" : "increase" },
    terms,
  );
  return assess(plan, "it", observe(plan, { it: { [period]: value } })).required;
}

const small = (zeros: number): string => `0.${"0".repeat(zeros)}1`;

describe("the yearly change", () => {
  test.each([
    [
      "of twelve digits is rounded where floating numbers would be off",
      "0",
      "456620389447",
      "2022",
      "152206796482.3333",
    ],
    [
      "of long numbers beside each other is exact",
      "12345678901234567890",
      "12345678901234567891",
      "2022",
      "0.3333",
    ],
    ["of long decimals beside each other, too", "1234567890.123456", "1234567890.723456", "2022", "0.2"],
  ])("%s", (_, value, goal, period, perYear) => {
    expect(required(value, goal, period)?.perYear.value).toBe(perYear);
  });
});

describe("the yearly rate", () => {
  test("from below nothing there is none, not even of a single year", () => {
    expect(required("-4", "5", "2024")).toHaveProperty("rate", null);
    expect(required("-4", "-2", "2024")).toHaveProperty("rate", null);
  });

  test("from what is below all floating numbers to what is not", () => {
    const found = required(small(329), small(29), "2021");
    expect((found?.rate ?? 0) / 1e75).toBeCloseTo(1, 12);
  });

  test("to what is below all floating numbers, over many years", () => {
    const found = required(small(19), small(339), "2021", "2061");
    expect(found?.rate).toBeCloseTo(-1 + 1e-8, 10);
  });
});
