// The grade of what is no level of one year alone: a mean, a level of every year, a total, several targets.
import { describe, expect, test } from "vitest";
import { type Facts, from, to, within } from "../aims/small-plan.js";
import { ended, type Values } from "./ended.js";

const atMost = { comparator: "at-most" } as const;

describe("what is asked of several years, or several times of one, is graded as a whole", () => {
  test.each<[string, Facts, Values, string, string]>([
    [
      "a mean above its floor is exceeded",
      { measure: "annual", targets: [to("10", { basis: "period-average" })] },
      { 2021: 11, 2022: 11, 2023: 11, 2024: 11, 2025: 11 },
      "exceeded",
      "1",
    ],
    [
      "a mean below its ceiling is exceeded",
      { measure: "annual", targets: [to("10", { basis: "period-average", ...atMost })] },
      { 2021: 8, 2022: 8, 2023: 8, 2024: 8, 2025: 8 },
      "exceeded",
      "-2",
    ],
    [
      "a mean at its ceiling is met",
      { measure: "annual", targets: [to("10", { basis: "period-average", ...atMost })] },
      { 2021: 10, 2022: 10, 2023: 10, 2024: 10, 2025: 10 },
      "met",
      "0",
    ],
    [
      "a level that every year reached is exceeded by the last of them",
      { targets: [to("10", { basis: "every-year" })] },
      { 2021: 10, 2022: 10, 2023: 10, 2024: 10, 2025: 12 },
      "exceeded",
      "2",
    ],
    [
      "a year that was missed by little is missed for good",
      { targets: [to("100", { basis: "every-year" })] },
      { 2021: 99.9, 2022: 100 },
      "not-met",
      "-0.1",
    ],
    [
      "a total that has passed its ceiling by little is missed for good",
      { measure: "cumulative", targets: [to("100", atMost)] },
      { 2021: "100.1" },
      "not-met",
      "0.1",
    ],
    [
      "a total that has passed its target is exceeded before its time",
      { measure: "cumulative", targets: [to("100")] },
      { 2021: 120 },
      "exceeded",
      "20",
    ],
    [
      "of a floor and a ceiling that are both kept none is exceeded",
      { targets: [to("10"), to("20", atMost)] },
      { 2025: 15 },
      "met",
      "5",
    ],
    [
      "of a floor and a ceiling one that is missed by little is nearly met",
      { targets: [to("10"), to("20", atMost)] },
      { 2025: "9.9" },
      "nearly-met",
      "-0.1",
    ],
    [
      "a mean within an interval to be kept is met",
      {
        measure: "annual",
        direction: "maintain",
        targets: [within("10", "20", { basis: "period-average" })],
      },
      { 2021: 15, 2022: 15, 2023: 15, 2024: 15, 2025: 15 },
      "met",
      "5",
    ],
  ])("%s", (_, facts, values, grade, difference) => {
    const found = ended(facts, values);
    expect(found).toMatchObject({ grade, isTimely: true });
    expect(found.difference).toStrictEqual({ value: difference });
  });
});

test("of two targets that miss the same, one that has not started leaves the indicator without a grade", () => {
  const facts: Facts = {
    measure: "annual",
    baseline: from("10", { year: "2023" }),
    targets: [to("100"), to("10", { basis: "period-average", comparator: "more-than" })],
  };
  expect(ended(facts, { 2021: 10, 2022: 10 })).toMatchObject({ grade: "not-graded", reason: "not-started" });
});
