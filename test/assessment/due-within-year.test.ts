// An amount that is due on a day of its year: what came in by then decides, and not the year before.
import { assess, type ObservationInput, observe, outlook, type Verdict } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;
const amounts: Facts = { measure: "annual", unit: "件", baseline: from("80") };

describe("an amount that is due on a day of its year, once all that came in by then is known", () => {
  const mid = { dueOn: "2025-06-30" } as const;
  const rising: Facts = { ...amounts, targets: [to("50", { ...mid, comparator: "at-least" })] };
  const limit = [to("50", { ...mid, comparator: "at-most" })];
  const falling: Facts = { ...amounts, direction: "decrease", targets: limit };

  test.each<[string, Facts, Values, Verdict, string, number | null]>([
    [
      "was not enough, whatever the year before brought",
      rising,
      { 2024: 90, "2025-Q1": 25, "2025-Q2": 24 },
      "behind",
      "49",
      0,
    ],
    [
      "kept to its limit, whatever the year before brought",
      falling,
      { 2024: 90, "2025-S1": 49 },
      "achieved",
      "49",
      1,
    ],
    [
      "was not enough, and the rest of the year comes too late",
      rising,
      { 2024: 90, "2025-S1": 49, 2025: 100 },
      "behind",
      "49",
      0,
    ],
    [
      "is judged by the year before while a quarter is to come",
      falling,
      { 2024: 90, "2025-Q1": 25 },
      "behind",
      "90",
      null,
    ],
  ])("%s", (_, facts, values, verdict, value, probability) => {
    const plan = planOf(facts);
    const observed = observe(plan, { it: values });
    const result = assess(plan, "it", observed);
    const ahead = outlook(plan, "it", observed);
    expect([result.verdict, result.latest?.value, ahead.probability]).toStrictEqual([
      verdict,
      value,
      probability,
    ]);
  });

  test("is missed on that day, and the year is not said to be over", () => {
    const plan = planOf(rising);
    const result = assess(plan, "it", observe(plan, { it: { 2024: 30, "2025-S1": 49 } }));
    const said = result.because.map(({ en }) => en);
    expect(said).toContain("2025-06-30 has come, and the target of at least 50 items is not met");
    const early = assess(plan, "it", observe(plan, { it: { 2024: 30 } }), { asOf: "2025-07-31" });
    const late = early.issues.find(({ code }) => code === "due-year-not-observed");
    expect(late?.message.en).toContain("the target was due on 2025-06-30, but no value of that day is known");
  });
});
