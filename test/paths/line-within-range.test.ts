import { observe, type Scenario, scenarioLine } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "../aims/small-plan.js";

const line = (facts: Facts, values: Record<string, number | string>, scenario: Scenario) => {
  const plan = planOf(facts);
  return scenarioLine(plan, "it", observe(plan, { it: values }), scenario);
};

describe("a line stays within what can be", () => {
  test.each<[string, Facts, Record<string, number | string>, Scenario, string[]]>([
    [
      "a share ends at the whole",
      { unit: "%", regionRule: "ratio" },
      { 2021: 80, 2022: 90 },
      "carry-on",
      ["90", "100", "100", "100"],
    ],
    ["a count ends at nothing", { unit: "件" }, { 2021: 5, 2022: 3 }, "carry-on", ["3", "1", "0", "0"]],
    [
      "what was below nothing may fall further",
      { unit: "亿元" },
      { 2021: -5, 2022: -7 },
      "carry-on",
      ["-7", "-9", "-11", "-13"],
    ],
    [
      "a running total does not fall",
      { unit: "件", measure: "cumulative" },
      { 2021: 5, 2022: 8 },
      { name: "constant-change", change: -1 },
      ["8", "8", "8", "8"],
    ],
    [
      "a year has at least what has come in of it, and the line as many decimal places and two more",
      { unit: "亿元", measure: "annual" },
      { 2022: 16, "2023-Q1": "17.125" },
      { name: "constant-rate", rate: "0.01%" },
      ["16", "17.125", "16.0032", "16.0048"],
    ],
    [
      "what has come in of a running total is a part of it, and no floor of the whole",
      { measure: "cumulative" },
      { 2021: -4, 2022: -10, "2023-06": -2 },
      "hold",
      ["-2", "-2", "-2", "-2"],
    ],
  ])("%s", (_, facts, values, scenario, levels) => {
    const drawn = line(facts, values, scenario);
    expect("levels" in drawn ? Object.values(drawn.levels) : drawn).toStrictEqual(levels);
  });

  test("no line leads to what every year has to reach", () => {
    const facts: Facts = { measure: "annual", targets: [to("99", { basis: "every-year" })] };
    expect(line(facts, { 2021: 16 }, "fixed-target")).toStrictEqual({
      missing: { reason: "target-each-year" },
    });
  });
});
