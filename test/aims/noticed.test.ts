// What is noticed in observations: each issue with its place, what was expected and what came.
import { assess, type ObservationInput, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { expectBothLanguages } from "../value/thrown.js";
import { type Facts, from, planOf, to } from "./small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;

function issuesOf(facts: Facts, values: Values, asOf?: string) {
  const plan = planOf(facts);
  const { issues } = assess(plan, "it", observe(plan, { it: values }), asOf === undefined ? {} : { asOf });
  for (const issue of issues) expectBothLanguages(issue);
  return issues.map(({ code, level, path, expected, received }) => ({
    code,
    level,
    path,
    expected,
    received,
  }));
}

const amounts: Facts = { measure: "annual", unit: "件", baseline: from("80"), targets: [to("100")] };
const total: Facts = { measure: "cumulative", targets: [to("50")] };
const level: Facts = { baseline: from("1.5"), targets: [to("5")] };

describe("what is noticed says where, what was expected and what came", () => {
  test.each<[string, Facts, Values, string | undefined, string, string, string, string]>([
    [
      "an amount behind a missing one",
      amounts,
      { 2024: 90, "2025-01": 9, "2025-03": 50 },
      undefined,
      "part-behind-gap",
      "/2025-03",
      "amounts from January on, none of them missing",
      "2025-03",
    ],
    [
      "several amounts behind a missing one, at the first of them",
      amounts,
      { 2024: 90, "2025-01": 9, "2025-03": 5, "2025-04": 6 },
      undefined,
      "part-behind-gap",
      "/2025-03",
      "amounts from January on, none of them missing",
      "2025-03 to 2025-04",
    ],
    [
      "that the time is over and its last year not observed",
      { ...level, targets: [to("5", { year: "2023" })] },
      { 2022: 3 },
      "2024",
      "due-year-not-observed",
      "/2022",
      "a value of 2023",
      "2022",
    ],
    [
      "a break",
      level,
      { 2021: 3, 2022: { value: 9, status: "B" }, 2023: 10 },
      undefined,
      "break-crossed",
      "/2022",
      "comparable values from the start on",
      "a break at 2022",
    ],
    [
      "of several breaks the last",
      level,
      { 2021: { value: 3, status: "B" }, 2022: { value: 9, status: "B" }, 2023: 10 },
      undefined,
      "break-crossed",
      "/2022",
      "comparable values from the start on",
      "a break at 2022",
    ],
    [
      "a break in the year under way",
      amounts,
      { 2023: 88, 2024: 90, "2025-Q1": { value: 50, status: "B" } },
      undefined,
      "break-crossed",
      "/2025-Q1",
      "comparable values from the start on",
      "a break at 2025-Q1",
    ],
    [
      "another value in the year of the baseline",
      level,
      { 2020: "1.44", 2021: 2 },
      undefined,
      "baseline-differs",
      "/2020",
      "the plan's baseline 1.5 of 2020",
      "1.44 observed for 2020",
    ],
    [
      "another value in the year of the baseline that a break cut off",
      level,
      { 2020: "1.44", 2021: { value: 2, status: "B" } },
      undefined,
      "baseline-differs",
      "/2020",
      "the plan's baseline 1.5 of 2020",
      "1.44 observed for 2020",
    ],
    [
      "a running total that fell",
      total,
      { 2021: 9, 2022: 4, 2023: 5 },
      undefined,
      "total-fell",
      "/2022",
      "a running total, which does not fall",
      "4 at 2022",
    ],
    [
      "a running total that goes on from before the plan",
      total,
      { 2018: 30, 2019: 40, 2021: 45 },
      undefined,
      "total-from-before-the-plan",
      "/2021",
      "a running total that starts from nothing at the plan's start",
      "40 at 2019, 45 at 2021",
    ],
    [
      "a running total that stands where it stood before the plan",
      total,
      { 2019: 40, 2021: 40 },
      undefined,
      "total-from-before-the-plan",
      "/2021",
      "a running total that starts from nothing at the plan's start",
      "40 at 2019, 40 at 2021",
    ],
    [
      "parts that add up to another amount",
      amounts,
      { 2021: 10, "2021-S1": 4, "2021-S2": 5 },
      undefined,
      "parts-disagree",
      "/2021",
      "the sum of 2021-S1, 2021-S2: 9",
      "10 for 2021",
    ],
  ])("%s", (_, facts, values, asOf, code, path, expected, received) => {
    const found = issuesOf(facts, values, asOf).filter((one) => one.code === code);
    expect(found).toStrictEqual([{ code, level: "warning", path, expected, received }]);
  });

  test.each<[string, Facts, Values]>([
    ["the baseline to the digits that the plan prints", level, { 2020: "1.5449", 2021: 2 }],
    ["the baseline itself", level, { 2020: "1.50", 2021: 2 }],
    ["a break of the year of the baseline", level, { 2020: { value: "1.5", status: "B" }, 2021: 2 }],
    ["a total that stays where it is", total, { 2021: 9, 2022: 9 }],
    ["a total below what was reached before the plan", total, { 2019: 40, 2021: 39 }],
    ["a total after nothing before the plan", total, { 2019: 0, 2021: 45 }],
    ["a break of the year before a total starts", total, { 2020: { value: 9, status: "B" }, 2021: 8 }],
    ["parts that add up", amounts, { 2021: 9, "2021-S1": 4, "2021-S2": 5 }],
    ["no observation", level, {}],
  ])("nothing is noticed of %s", (_, facts, values) => {
    expect(issuesOf(facts, values).filter((one) => one.level === "warning")).toStrictEqual([]);
  });

  test("a fiscal year begins with its own first month", () => {
    const calendar = { yearEnds: "03-31" };
    const plan = { ...planOf(amounts), ...calendar };
    const observed = observe(plan, { it: { 2024: 90, "2024-06": 9 } });
    const [issue] = assess(plan, "it", observed).issues.filter(({ code }) => code === "part-behind-gap");
    expect(issue?.expected).toBe("amounts from the first of the year on, none of them missing");
  });

  test("a year that is observed, or settled, is not missed when its time is over", () => {
    const due = (facts: Facts, values: Values, asOf: string) =>
      issuesOf(facts, values, asOf).some(({ code }) => code === "due-year-not-observed");
    expect(due(level, { 2024: 3 }, "2025-12-30")).toBe(false);
    expect(due(level, { 2024: 3 }, "2025-12-31")).toBe(true);
    expect(due(level, { 2025: 3 }, "2026")).toBe(false);
    expect(due(total, { 2024: 49 }, "2026")).toBe(true);
    expect(due({ ...total, unit: "件" }, { 2024: 50 }, "2026")).toBe(false);
  });
});
