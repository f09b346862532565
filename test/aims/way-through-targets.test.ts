// Where the way to a target leads: from its start through the firm targets before it.
import { assess, observe, targetPath } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "./small-plan.js";

const atMost = { comparator: "at-most" } as const;

function pathOf(facts: Facts) {
  const path = targetPath(planOf(facts), "it");
  return "missing" in path ? path.missing.reason : path.fixed.map((year) => `${year}: ${path.levels[year]}`);
}

describe("a way leads through the targets before its last", () => {
  test.each<[string, Facts, readonly string[] | string]>([
    [
      "in the order of their years, however they are written",
      { baseline: from("1"), targets: [to("8", { year: "2024" }), to("10"), to("4", { year: "2022" })] },
      ["2020: 1", "2022: 4", "2024: 8", "2025: 10"],
    ],
    [
      "but not through what is only striven for",
      { baseline: from("1"), targets: [to("8", { year: "2023", strength: "strive" }), to("10")] },
      ["2020: 1", "2025: 10"],
    ],
    [
      "of one year through the hardest, written last",
      { baseline: from("1"), targets: [to("5", { year: "2023" }), to("6", { year: "2023" }), to("10")] },
      ["2020: 1", "2023: 6", "2025: 10"],
    ],
    [
      "of one year through the hardest, written first",
      { baseline: from("1"), targets: [to("6", { year: "2023" }), to("5", { year: "2023" }), to("10")] },
      ["2020: 1", "2023: 6", "2025: 10"],
    ],
    [
      "but not through one of the year that it starts from",
      { baseline: from("1"), targets: [to("5", { year: "2020" }), to("10")] },
      ["2020: 1", "2025: 10"],
    ],
    [
      "a level may fall on the way",
      { baseline: from("1"), targets: [to("12", { year: "2023" }), to("10")] },
      ["2020: 1", "2023: 12", "2025: 10"],
    ],
    [
      "a total to be reached may not fall to its last target",
      { measure: "cumulative", targets: [to("120", { year: "2023" }), to("100")] },
      "targets-fall",
    ],
    [
      "a total to be reached may not fall between two targets on the way",
      { measure: "cumulative", targets: [to("60", { year: "2022" }), to("50", { year: "2023" }), to("100")] },
      "targets-fall",
    ],
    [
      "a total that only rises leads through all of them",
      { measure: "cumulative", targets: [to("40", { year: "2022" }), to("50", { year: "2023" }), to("100")] },
      ["2020: 0", "2022: 40", "2023: 50", "2025: 100"],
    ],
    [
      "a limit of a total above its last limit says nothing",
      {
        measure: "cumulative",
        direction: "decrease",
        targets: [to("120", { year: "2023", ...atMost }), to("100", atMost)],
      },
      ["2020: 0", "2025: 100"],
    ],
    [
      "a limit of a total above a later one says nothing, and the later one stays",
      {
        measure: "cumulative",
        direction: "decrease",
        targets: [
          to("60", { year: "2022", ...atMost }),
          to("50", { year: "2023", ...atMost }),
          to("100", atMost),
        ],
      },
      ["2020: 0", "2023: 50", "2025: 100"],
    ],
    [
      "limits of a total that rise all stay",
      {
        measure: "cumulative",
        direction: "decrease",
        targets: [
          to("40", { year: "2022", ...atMost }),
          to("50", { year: "2023", ...atMost }),
          to("100", atMost),
        ],
      },
      ["2020: 0", "2022: 40", "2023: 50", "2025: 100"],
    ],
    [
      "a limit of a total below nothing says nothing on the way",
      {
        measure: "cumulative",
        direction: "decrease",
        targets: [to("-5", { year: "2023", ...atMost }), to("100", atMost)],
      },
      ["2020: 0", "2025: 100"],
    ],
    [
      "a total cannot lead below nothing",
      { measure: "cumulative", direction: "decrease", targets: [to("-5")] },
      "baseline-beyond-target",
    ],
    [
      "a level to be kept starts at that level",
      { direction: "maintain", baseline: from("90"), targets: [to("100")] },
      ["2020: 100", "2025: 100"],
    ],
    [
      "a total to be kept starts from nothing",
      { measure: "cumulative", direction: "maintain", targets: [to("100")] },
      ["2020: 0", "2025: 100"],
    ],
  ])("%s", (_, facts, expected) => {
    expect(pathOf(facts)).toStrictEqual(expected);
  });

  test("a total that falls from one target to the next is judged by none of them", () => {
    const plan = planOf({ measure: "cumulative", targets: [to("120", { year: "2023" }), to("100")] });
    const { verdict, reason } = assess(plan, "it", observe(plan, { it: { 2024: 50 } }), { asOf: "2024" });
    expect([verdict, reason]).toStrictEqual(["not-assessable", "targets-fall"]);
  });
});

describe("the levels of a way have two places more than its numbers, those of a total as many", () => {
  test.each<[string, Facts, string]>([
    ["than the baseline", { baseline: from("1.55"), targets: [to("9")] }, "4.0333"],
    ["than the target", { baseline: from("2"), targets: [to("9.1")] }, "4.367"],
    [
      "than a target on the way",
      { baseline: from("1"), targets: [to("4.25", { year: "2024" }), to("9")] },
      "2.625",
    ],
    [
      "than the baseline before a target on the way",
      { baseline: from("1.015"), targets: [to("4", { year: "2024" }), to("9")] },
      "2.5075",
    ],
    [
      "than the target after one on the way",
      { baseline: from("1"), targets: [to("4", { year: "2025" }), to("9.123", { year: "2026" })] },
      "2",
    ],
    ["a total", { measure: "cumulative", targets: [to("10.1")] }, "3.4"],
    ["a total of whole numbers", { measure: "cumulative", targets: [to("10")] }, "3"],
  ])("%s", (_, facts, level) => {
    const path = targetPath(
      planOf(facts, { period: { start: "2023", end: "2025" }, baseYear: "2022" }),
      "it",
    );
    expect("levels" in path && path.levels[2023]).toBe(level);
  });
});
