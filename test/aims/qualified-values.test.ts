// Whether a value that is not given exactly meets a target.
import { assess, type Comparator, observe, type Qualifier } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, planOf, to, within } from "./small-plan.js";

function isMet(facts: Facts, value: string, qualifier?: Qualifier): boolean | null {
  const plan = planOf(facts);
  const given = qualifier === undefined ? value : { value, qualifier };
  return assess(plan, "it", observe(plan, { it: { 2025: given } })).met;
}

describe("a value that is given as more or less than a number lies beyond it", () => {
  test.each<[Comparator & ("at-least" | "more-than" | "at-most" | "less-than"), boolean, boolean, boolean]>([
    ["at-least", true, true, false],
    ["more-than", false, true, false],
    ["at-most", true, false, true],
    ["less-than", false, false, true],
  ])("%s 100: 100 itself %j, more than 100 %j, less than 100 %j", (comparator, exact, more, less) => {
    const direction = comparator === "at-least" || comparator === "more-than" ? "increase" : "decrease";
    const facts: Facts = { direction, targets: [to("100", { comparator })] };
    expect([
      isMet(facts, "100"),
      isMet(facts, "100", "more-than"),
      isMet(facts, "100", "less-than"),
    ]).toStrictEqual([exact, more, less]);
    // About 100 is 100, whoever means it.
    expect(isMet(facts, "100", "about")).toBe(exact);
  });

  test.each<[string, Qualifier | undefined, boolean]>([
    ["90", undefined, true],
    ["90", "more-than", true],
    ["90", "less-than", false],
    ["100", undefined, true],
    ["100", "more-than", false],
    ["100", "less-than", true],
    ["95", "more-than", true],
    ["95", "less-than", true],
    ["89", "more-than", false],
    ["101", "less-than", false],
  ])("of 90 to 100, kept: %s, %s, is inside: %j", (value, qualifier, met) => {
    const facts: Facts = { direction: "maintain", targets: [within("90", "100")] };
    expect(isMet(facts, value, qualifier)).toBe(met);
  });
});
