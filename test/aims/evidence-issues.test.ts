// What is noticed in observations that take no part, in assessments and outlooks alike.
import { assess, type ObservationInput, observe, outlook } from "ipr-plan";
import { expect, test } from "vitest";
import { type Facts, from, planOf, to } from "./small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;
const amounts: Facts = { measure: "annual", unit: "件", baseline: from("80"), targets: [to("100")] };
const noticed = (values: Values, facts: Facts = amounts) => {
  const plan = planOf(facts);
  const observed = observe(plan, { it: values });
  return [assess(plan, "it", observed).issues, outlook(plan, "it", observed).issues];
};

test.each<[string, Values, string | undefined]>([
  ["a month after a missing one", { 2024: 90, "2025-01": 9, "2025-03": 50 }, "2025-03"],
  ["several of them", { 2024: 90, "2025-01": 9, "2025-03": 5, "2025-04": 6 }, "2025-03 to 2025-04"],
  ["a year without its January", { 2024: 90, "2025-02": 9 }, "2025-02"],
  ["nothing, where months follow each other", { 2024: 90, "2025-01": 9, "2025-02": 5 }, undefined],
  ["nothing, where a quarter holds the months", { 2024: 90, "2025-Q1": 20, "2025-02": 9 }, undefined],
  ["nothing of a year that is over", { 2023: 90, "2023-11": 9, 2024: 95 }, undefined],
])("amounts that a gap keeps from being counted: %s", (_, values, received) => {
  for (const issues of noticed(values)) {
    const [issue] = issues.filter(({ code }) => code === "part-behind-gap");
    expect(issue?.received).toBe(received);
  }
});

test("a break in the year under way leaves what is known as it is, and says so", () => {
  const values: Values = { 2023: 88, 2024: 90, "2025-Q1": { value: 50, status: "B" } };
  for (const issues of noticed(values)) {
    const [issue] = issues.filter(({ code }) => code === "break-crossed");
    expect(issue?.message.en).toMatch(/what is known up to 2024 counts$/);
  }
  const [whole = []] = noticed({ ...values, "2025-Q2": 20, "2025-S2": 60 });
  expect(whole.find(({ code }) => code === "break-crossed")?.message.en).toMatch(/are left out/);
});
