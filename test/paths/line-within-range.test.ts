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

  test("its change is told where it is the same every year, and not where the range ends it", () => {
    const share: Facts = { unit: "%", regionRule: "ratio" };
    const free = line(share, { 2021: 50, 2022: 60 }, "carry-on");
    expect(free).toMatchObject({ change: "10" });
    const ended = line(share, { 2021: 76, 2022: 82 }, "carry-on");
    expect(ended).toMatchObject({ levels: { 2022: "82", 2023: "88", 2024: "94", 2025: "100" }, change: "6" });
    const cut = line(share, { 2021: 70, 2022: 85 }, "carry-on");
    expect(cut).toMatchObject({ levels: { 2022: "85", 2023: "100", 2024: "100", 2025: "100" } });
    expect(cut).not.toHaveProperty("change");
    expect("because" in cut && cut.because[0]).toEqual({
      "zh-Hans": "延续至今趋势：自 2022 的 85 起，每年 15；2024 首次超出可能的范围，超出的取其界限",
      en: "the mean change so far goes on: from 85 in 2022, 15 a year; what would be beyond what can be, first in 2024, is cut to it",
    });
    const thirds: Facts = { ...share, targets: [to("100")] };
    expect(line(thirds, { 2022: 98 }, "fixed-target")).toHaveProperty("change");
    expect(line(share, { 2022: 90 }, { name: "constant-rate", rate: "9%" })).not.toHaveProperty("rate");
    expect(line(share, { 2022: 90 }, { name: "constant-rate", rate: "1%" })).toMatchObject({ rate: 0.01 });
  });

  test("no line leads to what every year has to reach", () => {
    const facts: Facts = { measure: "annual", targets: [to("99", { basis: "every-year" })] };
    expect(line(facts, { 2021: 16 }, "fixed-target")).toStrictEqual({
      missing: { reason: "target-each-year" },
    });
  });
});
