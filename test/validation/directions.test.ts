// What goes against the direction in which an indicator is to move.
import type { Comparator, Direction, Increment } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { issuesIn, type Said, saidBy, toldOf } from "./said-by.js";

const planOf = (facts: Facts) => planWith([indicatorOf({ unit: "件", baseline: from("40"), ...facts })]);
const increment = (value: string, comparator: Increment["comparator"]): Increment => ({
  comparator,
  value,
  reference: from("0").reference,
});

describe("a printed increase is as the direction has it", () => {
  const [value, comparator] = ["/indicators/0/increment/value", "/indicators/0/increment/comparator"];
  const up = "0 or more, with a lower end";
  const down = "0 or less, with an upper end";
  test.each<[Direction, Increment["comparator"], string, readonly Said[]]>([
    ["increase", "attain", "6", []],
    ["increase", "attain", "0", []],
    ["increase", "attain", "-6", [[value, up, "attain -6"]]],
    ["increase", "at-most", "6", [[comparator, up, "at-most 6"]]],
    ["decrease", "attain", "-6", []],
    ["decrease", "attain", "0", []],
    ["decrease", "attain", "6", [[value, down, "attain 6"]]],
    ["decrease", "at-least", "-6", [[comparator, down, "at-least -6"]]],
    ["maintain", "attain", "0", []],
    ["maintain", "at-least", "0", []],
    ["maintain", "attain", "6", [[value, "0", "attain 6"]]],
    ["maintain", "attain", "-6", [[value, "0", "attain -6"]]],
  ])("%s: %s %s", (direction, by, number, found) => {
    const plan = planOf({ direction, increment: increment(number, by) });
    expect(saidBy("increment-against-direction", plan)).toStrictEqual(found);
  });

  test.each<[Direction, string]>([
    ["increase", "增加值应不小于 0，且设有下限，实为 at-most -6"],
    ["decrease", "增加值应不大于 0，且设有上限，实为 at-least 6"],
    ["maintain", "增加值应为 0，实为 at-least 6"],
  ])("%s: the message says what it should be", (direction, words) => {
    const wrong = direction === "increase" ? increment("-6", "at-most") : increment("6", "at-least");
    const issues = issuesIn(planOf({ direction, increment: wrong }));
    const issue = issues.find(({ code }) => code === "increment-against-direction");
    expect(issue?.message["zh-Hans"]).toBe(`指标：direction 为 ${direction}，${words}`);
  });
});

describe("a target binds the way that is good", () => {
  const path = "/indicators/0/targets/0/comparator";
  const rising = "at-least, more-than, attain or about";
  const falling = "attain, about, at-most or less-than";
  test.each<[Direction, Comparator, string, string]>([
    ["increase", "at-most", "50", rising],
    ["increase", "less-than", "50", rising],
    ["decrease", "at-least", "30", falling],
    ["decrease", "more-than", "30", falling],
  ])("%s by %s %s is told with the comparators that do", (direction, comparator, value, expected) => {
    const plan = planOf({ direction, targets: [to(value, { comparator } as Parameters<typeof to>[1])] });
    expect(saidBy("comparator-against-direction", plan)).toStrictEqual([[path, expected, comparator]]);
  });
});

describe("a level to be kept", () => {
  const kept: Facts = { direction: "maintain" };
  test.each<[string, Facts, readonly string[]]>([
    ["is one that the baseline meets", { ...kept, targets: [to("40")] }, []],
    [
      "is missed from the start by a baseline that does not",
      { ...kept, targets: [to("50")] },
      ["maintained-yet-changed /indicators/0/targets/0/value"],
    ],
    [
      "may have another ceiling in a later year",
      {
        ...kept,
        targets: [to("45", { year: "2023", comparator: "at-most" }), to("50", { comparator: "at-most" })],
      },
      [],
    ],
    [
      "of a running total has nothing to do with the one before",
      { ...kept, measure: "cumulative", targets: [to("50")] },
      [],
    ],
    [
      "may be that of a mean",
      { ...kept, measure: "annual", targets: [to("50", { basis: "period-average" })] },
      [],
    ],
  ])("%s", (_, facts, found) => {
    expect(toldOf(planOf(facts))).toStrictEqual(found);
  });

  test("is not known where there is no baseline", () => {
    const { baseline: _, ...blank } = indicatorOf({ unit: "件", ...kept, targets: [to("50")] });
    expect(issuesIn(planWith([blank])).map(({ code }) => code)).not.toContain("maintained-yet-changed");
  });
});

describe("a target that is its baseline", () => {
  test("leaves no way to go, but a mean of years is no way in any case", () => {
    const yearly: Facts = { measure: "annual" };
    expect(saidBy("target-equals-baseline", planOf({ ...yearly, targets: [to("40")] }))).toStrictEqual([
      ["/indicators/0/targets/0/value", "a level other than the baseline 40", "40"],
    ]);
    expect(toldOf(planOf({ ...yearly, targets: [to("40", { basis: "period-average" })] }))).toStrictEqual([]);
  });
});
