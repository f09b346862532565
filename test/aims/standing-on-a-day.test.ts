// What is known of an indicator on a day, and up to when it counts.
import { assess, type ObservationInput, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "./small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;

const yearly: Facts = { measure: "annual", unit: "件", targets: [to("40", { year: "2023" }), to("60")] };
const total: Facts = { measure: "cumulative", unit: "件", targets: [to("40", { year: "2023" }), to("60")] };

function judge(facts: Facts, values: Values, target: "next" | "final" | "2023" = "final") {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }), { target });
}

describe("without a day of its own an assessment is as of the last day that is known", () => {
  test.each<[string, Facts, Values, string | null]>([
    ["the end of the last year", yearly, { 2021: 10, 2022: 20 }, "2022-12-31"],
    ["the end of the part after it", yearly, { 2022: 20, "2023-Q1": 5 }, "2023-03-31"],
    ["the end of a part alone", yearly, { "2023-Q1": 5 }, "2023-03-31"],
    ["of a total the day that it is of", total, { 2021: 10, "2022-06-30": 15 }, "2022-06-30"],
    ["none, where nothing is known", yearly, {}, null],
  ])("%s", (_, facts, values, day) => {
    expect(judge(facts, values).asOf).toBe(day);
  });
});

describe("what comes after a target's year says nothing of whether it was met", () => {
  test.each<[string, Facts, Values, string]>([
    ["a later year", yearly, { 2022: 20, 2023: 45, 2024: 10 }, "2023"],
    ["a later year after one that is not known", yearly, { 2022: 20, 2024: 10 }, "2022"],
    ["a later total", total, { 2023: 35, 2024: 50 }, "2023"],
  ])("%s", (_, facts, values, period) => {
    const { latest } = judge(facts, values, "2023");
    expect(latest?.period).toBe(period);
  });

  test("not even the last target's, where later values are there", () => {
    expect(judge(yearly, { 2024: 50, 2026: 90 }).latest?.period).toBe("2024");
  });

  test.each([
    ["an earlier target's", "2023", { 2023: 45, "2024-Q1": 9 }],
    ["the last target's", "final", { 2025: 55, "2026-Q1": 9 }],
  ] as const)("a part of a year after %s is none of its years", (_, target, values) => {
    expect(judge(yearly, values, target).partOfYear).toBeUndefined();
  });

  test("a part of the year after takes no part in an average that is over", () => {
    const mean = { basis: "period-average", comparator: "at-least" } as const;
    const facts: Facts = { ...yearly, targets: [to("100", { year: "2023", ...mean }), to("100", mean)] };
    const { verdict, latest } = judge(facts, { 2021: 90, 2022: 90, 2023: 90, "2024-Q1": 40 }, "2023");
    expect([verdict, latest?.value]).toStrictEqual(["behind", "90"]);
  });
});

test("an indicator that starts after its target is not started before", () => {
  const facts: Facts = { baseline: from("10", { year: "2025" }), targets: [to("20")] };
  const { verdict, reason } = judge(facts, { 2023: 12 });
  expect([verdict, reason]).toStrictEqual(["not-assessable", "not-started"]);
});
