import { observe, type Scenario, scenarioLine, targetPath } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

describe("a line or a path by powers goes on for a hundred years", () => {
  const rising: Facts = { baseline: from("100"), targets: [to("120")] };

  const line = (until: string, scenario: Scenario = "hold") => {
    const plan = planOf(rising);
    return scenarioLine(plan, "it", observe(plan, { it: { 2021: 100, 2022: 101 } }), scenario, { until });
  };

  test("a scenario line until 2122 from 2022, and no year further", () => {
    const longest = line("2122");
    expect("levels" in longest && Object.keys(longest.levels)).toHaveLength(101);
    expect(thrown(() => line("2123"))).toMatchObject({
      code: "line-too-long",
      path: "/until",
      expected: "at most 100 years after 2022",
      received: '"2123"',
      message: {
        "zh-Hans": expect.stringContaining("情景线过长：应为2022 之后至多 100 年"),
        en: expect.stringContaining("A line too long: expected at most 100 years after 2022"),
      },
    });
  });

  test("a geometric path of a hundred levels, and not of more; a straight one is as long as it likes", () => {
    const path = (year: string, shape: "geometric" | "linear") =>
      targetPath(
        planOf({ ...rising, targets: [to("120", { year })] }, { period: { start: "2021", end: year } }),
        "it",
        { shape },
      );
    const longest = path("2120", "geometric");
    expect("levels" in longest && Object.keys(longest.levels)).toHaveLength(101);
    expect(thrown(() => path("2121", "geometric"))).toMatchObject({
      code: "path-too-long",
      path: "/shape",
      expected: 'at most 100 years, or "linear"',
      received: "101",
      message: {
        "zh-Hans": expect.stringContaining('路径过长：应为至多 100 年，或 "linear"'),
        en: expect.stringContaining('A path too long: expected at most 100 years, or "linear"'),
      },
    });
    const straight = path("2121", "linear");
    expect("levels" in straight && Object.keys(straight.levels)).toHaveLength(102);
  });

  test("without a shape told, a path is as long as it likes, unless it leads to a yearly growth", () => {
    const period = { start: "2021", end: "2121" };
    const growth = (year: string) => to("1", { year, basis: "annual-growth" });
    const path = (targets: Facts["targets"]) =>
      targetPath(planOf({ ...rising, targets: targets ?? [] }, { period }), "it");
    const straight = path([to("120", { year: "2121" })]);
    expect("levels" in straight && Object.keys(straight.levels)).toHaveLength(102);
    const longest = path([growth("2120")]);
    expect("levels" in longest && Object.keys(longest.levels)).toHaveLength(101);
    for (const targets of [[growth("2121")], [to("110", { year: "2120" }), growth("2121")]]) {
      expect(thrown(() => path(targets))).toMatchObject({ code: "path-too-long", path: "/shape" });
    }
  });

  test("an average over the period is no end of a path", () => {
    const average: Facts = {
      ...rising,
      measure: "annual",
      targets: [to("120", { basis: "period-average" })],
    };
    expect(targetPath(planOf(average), "it")).toEqual({ missing: { reason: "target-not-numeric" } });
    const other: Facts = {
      ...average,
      targets: [to("110", { year: "2023", basis: "period-average" }), to("120")],
    };
    const path = targetPath(planOf(other), "it");
    expect("levels" in path && path.levels["2023"]).toBe("112");
  });
});
