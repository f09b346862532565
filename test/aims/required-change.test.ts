import fc from "fast-check";
import { assess, decimal, decimalText, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "./small-plan.js";

/** What is required of an indicator from its one observation on. */
function required(goal: string, period: string, value: string, facts: Facts = {}) {
  const plan = planOf({ targets: [to(goal)], ...facts });
  return assess(plan, "it", observe(plan, { it: { [period]: value } })).required;
}

/** What is above 1 and below 1, with 330 places. */
const [four, one] = ["4", "1"].map((digit) => `0.${"0".repeat(329)}${digit}`) as [string, string];

describe("the change of each year that is left", () => {
  test.each<[string, string, string, string]>([
    ["a third has four decimal places", "2022", "10 → 11", "0.3333"],
    ["two thirds are rounded up", "2022", "10 → 12", "0.6667"],
    ["a half is rounded up", "2023", "0 → 0.6001", "0.3001"],
    ["a whole number has no decimal places", "2022", "10 → 40", "10"],
    ["a quarter ends where it ends", "2021", "10 → 17", "1.75"],
    ["a tenth is a tenth", "2022", "10 → 10.3", "0.1"],
    ["below a tenth there are four significant digits", "2022", "10 → 10.1", "0.03333"],
    [
      "just below a tenth, too, though four decimal places would round it to one",
      "2022",
      "10 → 10.2999",
      "0.09997",
    ],
    ["a small one is no smaller than it is", "2021", "0 → 0.0001", "0.000025"],
    ["numbers of twelve digits", "2022", "123456789012 → 123456789013", "0.3333"],
    ["numbers of thirteen digits", "2021", "0 → 1234567890123", "308641972530.75"],
    ["numbers with decimals beyond the exact whole ones", "2023", "0 → 999999999.123", "499999999.5615"],
    ["half a year is 184 days of 365", "2025-06-30", "0 → 1", "1.9837"],
    ["and days are exact in a large change", "2025-06-30", "0 → 1000000000000", "1983695652173.913"],
    ["one day of 365", "2025-12-30", "1 → 1000000", "364999635"],
  ])("%s: from the end of %s, %s is %s a year", (_, period, way, perYear) => {
    const [value = "", goal = ""] = way.split(" → ");
    expect(required(goal, period, value)?.perYear).toStrictEqual({ value: perYear });
  });

  test("falls by the same number as it would rise", () => {
    const falling: Facts = { direction: "decrease" };
    expect(required("10", "2022", "11", falling)?.perYear).toStrictEqual({ value: "-0.3333" });
    expect(required("0", "2023", "0.6001", falling)?.perYear).toStrictEqual({ value: "-0.3001" });
  });

  test("is the exact quotient, to four decimal places or four significant digits, whichever is finer", () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 5 }))
      .map(([digits, places]) => decimalText(decimal(digits).div(decimal(10).pow(places))));
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 4 }), (value, more, years) => {
        fc.pre(more !== "0");
        const goal = decimalText(decimal(value).plus(more));
        const exact = decimal(more).div(years);
        const expected = decimalText(exact.toDecimalPlaces(Math.max(4, 3 - exact.e)));
        expect(required(goal, String(2025 - years), value)?.perYear.value).toBe(expected);
      }),
    );
  });

  test("is in the unit of a difference, or in none", () => {
    expect(required("60", "2023", "40", { unit: "%", regionRule: "ratio" })?.perYear.unit).toBe("百分点");
    expect(required("60", "2023", "40", { unit: "件" })?.perYear.unit).toBe("件");
    expect(required("60", "2023", "40")?.perYear).not.toHaveProperty("unit");
  });
});

describe("the yearly rate that is left", () => {
  test.each<[string, string, string, Facts, number | null]>([
    ["compounds", "2023", "100 → 121", {}, 0.1],
    ["of numbers below all floating ones", "2023", `${one} → ${four}`, {}, 1],
    ["of the smallest to an ordinary one", "2024", `0.${"0".repeat(39)}1 → 7`, {}, 7e40],
    ["from nothing there is none", "2021", "0 → 5", {}, null],
    ["from below nothing there is none", "2023", "-4 → 5", {}, null],
    ["to nothing there is none", "2023", "4 → 0", { direction: "decrease" }, null],
    ["of a running total there is none", "2024", "50 → 100", { measure: "cumulative" }, null],
    [
      "of a rank there is none",
      "2023",
      "4 → 1",
      { unit: "位", regionRule: "none", direction: "decrease" },
      null,
    ],
    ["a day before the end it is beyond all numbers", "2025-12-30", "1 → 1000000", {}, null],
  ])("%s", (_, period, way, facts, rate) => {
    const [value = "", goal = ""] = way.split(" → ");
    const found = required(goal, period, value, facts);
    if (rate === null) expect(found).toHaveProperty("rate", null);
    else expect((found?.rate ?? 0) / rate).toBeCloseTo(1, 12);
  });
});

test("nothing is required of a running total beyond its target, nor at the end of the time", () => {
  expect(required("100", "2024", "150", { measure: "cumulative" })).toBeNull();
  expect(required("5", "2025", "4")).toBeNull();
});
