// When the target of an indicator was first met.
import type { FinalOptions } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, to, within } from "../aims/small-plan.js";
import { ended, type Values } from "./ended.js";

const rising: Facts = { unit: "件", baseline: from("10"), targets: [to("20")] };

describe("the year in which a target was first met", () => {
  const first = (facts: Facts, values: Values, options?: FinalOptions) => {
    const { firstMet } = ended(facts, values, options);
    if (firstMet === undefined) return undefined;
    const { year, value, yearsEarly, isFirst, held } = firstMet;
    expect(value.period).toBe(year);
    return [year, value.value, yearsEarly, isFirst, held];
  };
  test.each<[string, Facts, Values, unknown]>([
    [
      "is the first where the year before was short",
      rising,
      { 2021: 15, 2022: 19, 2023: 21, 2024: 22, 2025: 23 },
      ["2023", "21", 2, true, true],
    ],
    [
      "is the first where the baseline was short in the year before",
      rising,
      { 2021: 20 },
      ["2021", "20", 4, true, true],
    ],
    [
      "is perhaps not the first where the year before is not known",
      rising,
      { 2021: 15, 2023: 21 },
      ["2023", "21", 2, false, true],
    ],
    [
      "is perhaps not the first where nothing is known before it",
      { targets: [to("20")] },
      { 2022: 21 },
      ["2022", "21", 3, false, true],
    ],
    [
      "did not hold where a later year was short",
      rising,
      { 2021: 21, 2022: 19, 2025: 20 },
      ["2021", "21", 4, true, false],
    ],
    ["is not early in its own year", rising, { 2024: 19, 2025: 20 }, ["2025", "20", 0, true, true]],
    ["is that of a whole year, and of no month", rising, { 2021: 15, "2022-06": 21, 2022: 18 }, undefined],
    ["is none where no year met it", rising, { 2021: 15, 2025: 19 }, undefined],
    [
      "is none where the baseline met it already",
      { ...rising, baseline: from("20") },
      { 2021: 25 },
      undefined,
    ],
    [
      "is none where what was observed at the start met it already",
      { ...rising, baseline: from("20") },
      { 2020: 21, 2021: 25 },
      undefined,
    ],
    [
      "is none where nothing but years before the plan met it",
      rising,
      { 2018: 25, 2019: 20, 2021: 15 },
      undefined,
    ],
    [
      "is one of the plan's own, whatever was reached before the plan and lost again",
      rising,
      { 2018: 25, 2019: 9, 2021: 15, 2022: 20 },
      ["2022", "20", 3, true, true],
    ],
    [
      "is one of the plan's own of a fall, too, where there is no baseline",
      { direction: "decrease", targets: [to("20")] },
      { 2018: 19, 2019: 22, 2022: 20 },
      ["2022", "20", 3, false, true],
    ],
    [
      "is none where the last value before the plan met it, and there is no baseline",
      { targets: [to("20")] },
      { 2019: 21, 2022: 22 },
      undefined,
    ],
    [
      "is that in which all targets of the year were met",
      { targets: [to("10"), to("20", { comparator: "at-most" })] },
      { 2021: 9, 2022: 25, 2023: 15, 2024: 21, 2025: 15 },
      ["2023", "15", 2, true, false],
    ],
    [
      "is that of a fall, too",
      { direction: "decrease", baseline: from("30"), targets: [to("20")] },
      { 2021: 22, 2022: 20 },
      ["2022", "20", 3, true, true],
    ],
    [
      "is met from within an interval on",
      { baseline: from("1"), targets: [within("10", "20")] },
      { 2021: 9, 2022: 10, 2023: 25 },
      ["2022", "10", 3, true, true],
    ],
    [
      "is that of a running total from nothing",
      { measure: "cumulative", targets: [to("20")] },
      { 2021: 20 },
      ["2021", "20", 4, true, true],
    ],
    [
      "is none of a level to be kept",
      { direction: "maintain", targets: [to("10")] },
      { 2021: 9, 2022: 10 },
      undefined,
    ],
    [
      "is none of a mean",
      { measure: "annual", targets: [to("10", { basis: "period-average" })] },
      { 2021: 9, 2022: 15 },
      undefined,
    ],
    [
      "counts to the year of a day within it",
      { baseline: from("10"), targets: [to("20", { dueOn: "2025-06-30" })] },
      { 2023: 21, 2024: 22 },
      ["2023", "21", 2, false, true],
    ],
  ])("%s", (_, facts, values, expected) => {
    expect(first(facts, values)).toStrictEqual(expected);
  });

  test("counts back from the year that is asked for, and looks no further", () => {
    const two: Facts = { baseline: from("0"), targets: [to("10", { year: "2023" }), to("20")] };
    expect(first(two, { 2022: 10, 2023: 9, 2024: 1 }, { target: "2023" })).toStrictEqual([
      "2022",
      "10",
      1,
      false,
      false,
    ]);
    expect(first(two, { 2023: 9, 2024: 10, 2025: 10 }, { target: "2023" })).toBeUndefined();
    expect(first(two, { 2022: 10, 2023: 10, 2024: 1 }, { target: "2023" })).toStrictEqual([
      "2022",
      "10",
      1,
      false,
      true,
    ]);
  });
});
