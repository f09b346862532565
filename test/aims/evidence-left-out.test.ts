import { describe, expect, test } from "vitest";
import { amounts, level, noticedIn, total, type Values } from "./noticed-in.js";
import { type Facts, from, to } from "./small-plan.js";

describe("what takes no part for another reason is no finding", () => {
  test.each<[string, string, Facts, Values]>([
    [
      "total-from-before-the-plan",
      "of a total, a forecast below its first value",
      total,
      { 2021: 45, 2022: { value: 40, status: "F" } },
    ],
    [
      "part-behind-gap",
      "of a share, which does not add up, a month",
      { measure: "annual", unit: "%", regionRule: "ratio", baseline: from("8"), targets: [to("10")] },
      { 2024: 9, "2025-03": 9 },
    ],
    [
      "part-behind-gap",
      "of amounts, the last day of what is counted",
      amounts,
      { 2024: 90, "2025-01": 9, "2025-01-31": 1 },
    ],
    [
      "part-behind-gap",
      "of amounts, the forecast of a month",
      amounts,
      { 2024: 90, "2025-03": { value: 9, status: "F" } },
    ],
    [
      "part-behind-gap",
      "of amounts, a month that begins a new series",
      amounts,
      { 2024: 90, "2025-03": { value: 9, status: "B" } },
    ],
    [
      "baseline-differs",
      "another year that a break cut off, beside the baseline's own",
      level,
      { 2019: 9, 2020: "1.5", 2021: { value: 2, status: "B" } },
    ],
    [
      "baseline-differs",
      "the forecast of the baseline's year",
      level,
      { 2020: { value: "1.44", status: "F" }, 2021: 2 },
    ],
  ])("no %s: %s", (code, _, facts, values) => {
    expect(noticedIn(facts, values).filter((one) => one.code === code)).toStrictEqual([]);
  });

  test("of two totals to be reached one that was passed does not say that the year is known", () => {
    const due = (targets: Facts["targets"] = []) =>
      noticedIn({ measure: "cumulative", unit: "件", targets }, { 2024: 55 }, "2026").some(
        ({ code }) => code === "due-year-not-observed",
      );
    expect(due([to("50"), to("60")])).toBe(true);
    expect(due([to("50"), to("55")])).toBe(false);
  });
});
