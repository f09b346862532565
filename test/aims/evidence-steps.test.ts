// What the steps of a yearly plan are held against: the targets that have to hold in that year.
import { monitorYear, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "./small-plan.js";

const floor = { comparator: "at-least" } as const;
const ceiling = { comparator: "at-most" } as const;

describe("a step of a year is held against the targets that hold in that year", () => {
  const codes = (facts: Facts, step: string) => {
    const plan = planOf({ unit: "件", ...facts });
    const options = { year: "2023", steps: { it: { 2023: step } } };
    return monitorYear(plan, observe(plan, { it: {} }), options).indicators.flatMap(({ issues }) =>
      issues.map(({ code }) => code).filter((code) => code === "step-misses-target"),
    );
  };

  test.each<[string, Facts, string, string]>([
    ["a level to be kept", { direction: "maintain", targets: [within("90", "100")] }, "95", "89"],
    ["a ceiling of what shall rise", { baseline: from("5"), targets: [to("12", ceiling)] }, "6", "13"],
    [
      "a level of each year",
      { measure: "annual", targets: [to("90", { basis: "every-year", ...floor })] },
      "90",
      "89",
    ],
    [
      "both targets of the year itself",
      {
        baseline: from("5"),
        targets: [to("6", { year: "2023", ...floor }), to("9", { year: "2023", ...ceiling })],
      },
      "7",
      "10",
    ],
  ])("%s", (_, facts, meets, misses) => {
    expect(codes(facts, meets)).toStrictEqual([]);
    expect(codes(facts, misses)).toStrictEqual(["step-misses-target"]);
  });

  test("what is to be reached by the end is not asked of the years before", () => {
    expect(codes({ baseline: from("5"), targets: [to("12")] }, "6")).toStrictEqual([]);
  });
});
