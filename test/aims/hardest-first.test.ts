// Of several targets of a year, which one counts first.
import { assess, type Bound, type Comparator, observe, type Target } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "./small-plan.js";

const is = (comparator: Exclude<Comparator, "between">, value: string) => to(value, { comparator });
const textOf = (bound: Bound | undefined): string => Object.values(bound ?? {}).join(" ");

/** The bounds of an evaluation: that which decides, and the others in their order. */
function boundsOf(facts: Facts, targets: readonly Target[], value: number): string[] {
  const plan = planOf({ ...facts, targets });
  const { target, otherTargets = [] } = assess(plan, "it", observe(plan, { it: { 2023: value } }));
  return [target?.bound, ...otherTargets.map((one) => one.bound)].map(textOf);
}

const rising: Facts = { baseline: from("5") };
const falling: Facts = { direction: "decrease", baseline: from("50") };

describe("the targets of a year stand in one order, whichever is written first", () => {
  test.each<[string, Facts, number, Target[], string[]]>([
    [
      "the highest floor first",
      rising,
      6,
      [is("at-least", "9"), is("at-least", "10"), is("at-least", "9.5")],
      ["at-least 10", "at-least 9.5", "at-least 9"],
    ],
    [
      "a floor before ceilings, and of those the lowest first",
      rising,
      6,
      [is("at-most", "12"), is("at-most", "13"), is("at-least", "8")],
      ["at-least 8", "at-most 12", "at-most 13"],
    ],
    [
      "of one floor that which leaves it out",
      rising,
      6,
      [is("at-least", "10"), is("more-than", "10")],
      ["more-than 10", "at-least 10"],
    ],
    [
      "of one ceiling that which leaves it out, and then the higher ones",
      falling,
      30,
      [is("at-most", "9"), is("at-most", "10"), is("less-than", "9")],
      ["less-than 9", "at-most 9", "at-most 10"],
    ],
    [
      "of ranges from one floor that with the lower ceiling",
      rising,
      6,
      [within("9", "12"), within("9", "11")],
      ["between 9 11", "between 9 12"],
    ],
    [
      "of what is kept, floors before ceilings",
      { direction: "maintain" },
      96,
      [is("at-least", "90"), is("at-most", "99"), is("at-least", "95")],
      ["at-least 95", "at-least 90", "at-most 99"],
    ],
    [
      "of what asks for the same, that whose name comes first",
      rising,
      6,
      [is("attain", "10"), is("at-least", "10")],
      ["at-least 10", "attain 10"],
    ],
  ])("%s", (_, facts, value, targets, bounds) => {
    expect(boundsOf(facts, targets, value)).toStrictEqual(bounds);
    expect(boundsOf(facts, targets.toReversed(), value)).toStrictEqual(bounds);
  });
});
