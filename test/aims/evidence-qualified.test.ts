// What a value that is not given exactly is known to meet, beside a number that it is not at.
import { assess, type ObservationInput, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to } from "./small-plan.js";

const floor = { comparator: "at-least" } as const;
const ceiling = { comparator: "at-most" } as const;

describe("a value that is given as more or less than a number meets what it is known to be beyond, and no more", () => {
  test.each<[string, Facts, ObservationInput, boolean]>([
    [
      "more than 90 is not more than 100",
      { targets: [to("100", { comparator: "more-than" })] },
      { value: 90, qualifier: "more-than" },
      false,
    ],
    [
      "more than 110 is more than 100",
      { targets: [to("100", { comparator: "more-than" })] },
      { value: 110, qualifier: "more-than" },
      true,
    ],
    [
      "more than 90 may be at most 100",
      { direction: "decrease", targets: [to("100", ceiling)] },
      { value: 90, qualifier: "more-than" },
      true,
    ],
    [
      "more than 90 may be less than 100",
      { direction: "decrease", targets: [to("100", { comparator: "less-than" })] },
      { value: 90, qualifier: "more-than" },
      true,
    ],
    [
      "less than 110 is not less than 100",
      { direction: "decrease", targets: [to("100", { comparator: "less-than" })] },
      { value: 110, qualifier: "less-than" },
      false,
    ],
    [
      "less than 110 may be at least 100",
      { targets: [to("100", floor)] },
      { value: 110, qualifier: "less-than" },
      true,
    ],
    [
      "less than 110 may be more than 100",
      { targets: [to("100", { comparator: "more-than" })] },
      { value: 110, qualifier: "less-than" },
      true,
    ],
  ])("%s", (_, facts, value, met) => {
    const plan = planOf(facts);
    expect(assess(plan, "it", observe(plan, { it: { 2025: value } })).met).toBe(met);
  });
});
