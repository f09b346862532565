import { type PathOptions, targetPath } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const path = (facts: Facts, options: PathOptions = {}) => {
  const drawn = targetPath(planOf(facts), "it", options);
  if ("missing" in drawn) throw new Error(`no path: ${drawn.missing.reason}`);
  return drawn;
};
const levels = (facts: Facts, options: PathOptions) => Object.values(path(facts, options).levels);

const rise: Facts = { baseline: from("6.3"), targets: [to("12")] };
const growth = to("10", { basis: "annual-growth" });

describe("the points that a path passes through", () => {
  test("of two waypoints one stands for the target of its own year, and the other beside it", () => {
    const facts: Facts = { baseline: from("0"), targets: [to("10", { year: "2022" }), to("16")] };
    const { levels, fixed } = path(facts, { places: 0, waypoints: { 2022: 4, 2024: 15 } });
    expect(fixed).toStrictEqual(["2020", "2022", "2024", "2025"]);
    expect(Object.values(levels)).toStrictEqual(["0", "2", "4", "10", "15", "16"]);
  });

  test("on the way to a yearly growth each step is taken at a constant rate, to a waypoint, too", () => {
    const facts: Facts = { baseline: from("100"), targets: [growth] };
    const { levels, shape } = path(facts, { places: 3, waypoints: { 2022: 144 } });
    // 144 → 161.051 in three years: 144 · 1.118409…^(1/3), rounded half-up.
    expect(Object.values(levels)).toStrictEqual(["100", "120", "144", "149.473", "155.154", "161.051"]);
    expect(shape).toBe("geometric");
  });

  test.each<[string, Facts, PathOptions, string[]]>([
    [
      "between the years, decimals of the start, the waypoints and the target, and two more",
      rise,
      { waypoints: { 2023: "9.1234" } },
      ["6.3", "7.241133", "8.182267", "9.1234", "10.5617", "12"],
    ],
    [
      "of a running total, no more than those",
      { measure: "cumulative", targets: [to("500")] },
      { waypoints: { 2023: "300.25" } },
      ["0", "100.08", "200.17", "300.25", "400.13", "500"],
    ],
    [
      "as many as asked, and the points themselves as they were given",
      rise,
      { places: 0, shape: "geometric", waypoints: { 2023: "9.1234" } },
      ["6.3", "7", "8", "9.1234", "10", "12"],
    ],
    [
      "also on a straight line that is asked for",
      rise,
      { places: 0, shape: "linear", waypoints: { 2023: "9.1234" } },
      ["6.3", "7", "8", "9.1234", "11", "12"],
    ],
  ])("decimal places: %s", (_, facts, options, expected) => {
    expect(levels(facts, options)).toStrictEqual(expected);
  });

  test("a target due on a day is reached on that day, and the words say so", () => {
    const { levels, fixed, because } = path({ ...rise, targets: [to("12", { dueOn: "2025-06-30" })] });
    expect(fixed).toStrictEqual(["2020", "2025-06-30"]);
    expect(Object.keys(levels)).toStrictEqual(["2020", "2021", "2022", "2023", "2024"]);
    expect(because).toStrictEqual([
      {
        "zh-Hans": "逐年等量：2020 年 6.3 → 2025-06-30 12",
        en: "the same change every year: 6.3 in 2020 → 12 on 2025-06-30",
      },
    ]);
  });
});

describe("a path whose shape is not told", () => {
  test("grows at the same rate to a target that is a yearly growth, and says so", () => {
    expect(path({ baseline: from("100"), targets: [growth] })).toMatchObject({
      shape: "geometric",
      levels: { 2020: "100", 2021: "110", 2022: "121", 2023: "133.1", 2024: "146.41", 2025: "161.051" },
      because: [{ en: "the same rate every year: 100 in 2020 → 161.051 in 2025" }],
    });
  });

  test.each<[string, Facts["targets"], PathOptions, string, string]>([
    ["growth after a waypoint", [growth], { waypoints: { 2022: 130 } }, "geometric", "139.62"],
    ["growth after a level", [to("130", { year: "2022" }), growth], {}, "geometric", "139.62"],
    [
      "a level after growth",
      [to("10", { basis: "annual-growth", year: "2022" }), to("181")],
      {},
      "linear",
      "141",
    ],
  ])("has the shape in which it comes to its last target: %s", (_, targets, options, shape, in2023) => {
    const drawn = path({ baseline: from("100"), targets: targets ?? [] }, options);
    expect(drawn).toMatchObject({ shape, levels: { 2023: in2023 } });
  });
});
