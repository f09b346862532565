// Which values count, and where the baseline stands among them: what a movement goes from and to.
import { assess, type ObservationInput, observe, outlook, type WordsTarget } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf } from "./small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;

const reference = { document: "test", locator: "test", raw: "test" };
const clearlyMore: WordsTarget = { year: "2025", basis: "words", text: { "zh-Hans": "明显提高" }, reference };

function assessed(facts: Facts, values: Values, asOf?: string) {
  const plan = planOf({ targets: [clearlyMore], ...facts });
  return assess(plan, "it", observe(plan, { it: values }), asOf === undefined ? {} : { asOf });
}

/** The periods and values of a movement. */
function moved(facts: Facts, values: Values, asOf?: string): string | undefined {
  const { movement } = assessed(facts, values, asOf);
  return (
    movement && [movement.from, movement.to].map(({ period, value }) => `${period}: ${value}`).join(", ")
  );
}

const before: Facts = { baseline: from("7") };
const in2022: Facts = { baseline: from("7", { year: "2022" }) };
const amounts: Facts = { measure: "annual", unit: "件", baseline: from("7") };

describe("the baseline is a value like any other", () => {
  test("it is a normal value, and given as roughly as the document gives it", () => {
    const exact = assessed(before, { 2023: 8 }).movement;
    expect(exact?.from).toStrictEqual({ period: "2020", value: "7", status: "A" });
    const about = assessed({ baseline: from("7", { qualifier: "about" }) }, { 2023: 8 }).movement;
    expect(about?.from).toStrictEqual({ period: "2020", value: "7", status: "A", qualifier: "about" });
  });

  test.each<[string, Facts, Values, string | undefined, string | undefined]>([
    ["at its place, between what was observed", before, { 2019: 5, 2022: 8 }, undefined, "2020: 7, 2022: 8"],
    ["after all that was observed", in2022, { 2020: 5, 2021: 6 }, undefined, "2020: 5, 2022: 7"],
    ["on its own last day", in2022, { 2021: 6 }, "2022-12-31", "2021: 6, 2022: 7"],
    ["not before that day", in2022, { 2020: 5, 2021: 6 }, "2022-12-30", "2020: 5, 2021: 6"],
    [
      "in the target's own year",
      { baseline: from("7", { year: "2025" }) },
      { 2021: 6 },
      undefined,
      "2021: 6, 2025: 7",
    ],
    [
      "not after the target's year",
      { baseline: from("7", { year: "2026" }) },
      { 2020: 5, 2021: 6 },
      undefined,
      "2020: 5, 2021: 6",
    ],
    [
      "not beside what was observed for its year",
      before,
      { 2020: 6, 2022: 8 },
      undefined,
      "2020: 6, 2022: 8",
    ],
    [
      "after a break of an earlier year",
      before,
      { 2019: { value: 5, status: "B" }, 2022: 8 },
      undefined,
      "2020: 7, 2022: 8",
    ],
    [
      "with a break that ends with its own year",
      amounts,
      { "2020-Q4": { value: 2, status: "B" }, 2022: 8, 2023: 9 },
      undefined,
      "2020: 7, 2023: 9",
    ],
    [
      "not before a break that a value comes after",
      before,
      { 2021: 5, 2022: { value: 8, status: "B" }, 2023: 9 },
      undefined,
      "2022: 8, 2023: 9",
    ],
    [
      "before a break that no whole year comes after",
      amounts,
      { 2021: 8, "2022-Q1": { value: 3, status: "B" } },
      undefined,
      "2020: 7, 2021: 8",
    ],
  ])("%s", (_, facts, values, asOf, expected) => {
    expect(moved(facts, values, asOf)).toBe(expected);
  });

  test("alone it is no movement, also where a part of a year begins a new series", () => {
    expect(moved(amounts, { "2021-Q1": { value: 3, status: "B" } })).toBeUndefined();
  });

  test("a year of which it gives the whole value is not under way", () => {
    expect(assessed(amounts, { "2020-Q1": 2 }).asOf).toBeNull();
    expect(assessed(amounts, { "2021-Q1": 2 }).asOf).toBe("2021-03-31");
  });

  test("it counts where there is no target, too", () => {
    const plan = planOf({ baseline: from("7") });
    const { forecast } = outlook(plan, "it", observe(plan, { it: { 2021: 8, 2022: 9 } }));
    expect("because" in forecast && forecast.because[0]?.en).toMatch(/from 3 values$/);
  });
});
