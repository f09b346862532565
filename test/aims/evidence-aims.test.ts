// What an indicator is judged by where a year has several targets, firm ones and aspired ones, floors and ceilings.
import { assess, type ObservationInput, observe, type Target } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "./small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;

const assessed = (facts: Facts, values: Values, options: Parameters<typeof assess>[3] = {}) => {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }), options);
};
const values = (targets: readonly { readonly bound: object }[] = []) =>
  targets.map(({ bound }) => Object.values(bound).join(" "));

const floor = { comparator: "at-least" } as const;
const ceiling = { comparator: "at-most" } as const;
const aspired = { strength: "strive", ...floor } as const;

describe("firm targets decide, and what is aspired to is told beside them", () => {
  const judged = (targets: readonly Target[], value: string) => {
    const { target, otherTargets, aspired: beside } = assessed({ targets }, { 2025: value });
    return [
      values(target && [target]),
      values(otherTargets),
      beside?.map(({ bound, met }) => ({ bound, met })),
    ];
  };
  const told = (value: string, met: boolean) => ({ bound: { comparator: "at-least", value }, met });

  test.each<[string, Target[], string[], string[], unknown]>([
    ["one of each", [to("65", aspired), to("60", floor)], ["at-least 60"], [], [told("65", false)]],
    [
      "two of each",
      [to("61", aspired), to("59", floor), to("60", floor), to("65", aspired)],
      ["at-least 60"],
      ["at-least 59"],
      [told("65", false), told("61", true)],
    ],
    [
      "two aspired ones alone",
      [to("65", aspired), to("66", aspired)],
      ["at-least 66"],
      ["at-least 65"],
      undefined,
    ],
  ])("%s", (_, targets, first, others, beside) => {
    expect(judged(targets, "62")).toStrictEqual([first, others, beside]);
  });
});

test("who is on the way to the hardest target is late for none of that year, however the others would be reached", () => {
  const targets = [to("160"), to("10", { basis: "annual-growth" })];
  // 100 × 1.1² is 121; a straight way to 160 would be at 124.
  const { verdict, otherTargets } = assessed(
    { measure: "annual", baseline: from("100"), targets },
    { 2022: 121 },
  );
  expect([verdict, values(otherTargets)]).toStrictEqual(["on-track", ["attain 160"]]);
});

test("a target of each year counts from the plan's start, whatever is to be reached beside it from a later one", () => {
  const targets = [to("160"), to("90", { basis: "every-year", ...floor })];
  const facts: Facts = { measure: "annual", baseline: from("100", { year: "2022" }), targets };
  const low = assessed(facts, { 2021: 80 }, { asOf: "2021" });
  expect([low.verdict, low.reason, values(low.target && [low.target]), low.elapsedShare]).toStrictEqual([
    "behind",
    "target-each-year",
    ["at-least 90"],
    0.2,
  ]);
});

describe("a limit on the side that is not striven for is kept, and not approached", () => {
  test.each<[string, Facts, string, string]>([
    ["a ceiling of what shall rise", { baseline: from("5"), targets: [to("12", ceiling)] }, "6", "13"],
    [
      "a floor of what shall fall",
      { direction: "decrease", baseline: from("50"), targets: [to("12", floor)] },
      "40",
      "11",
    ],
  ])("%s", (_, facts, inside, outside) => {
    const kept = assessed(facts, { 2023: inside });
    expect([kept.verdict, kept.met, kept.reason, kept.completion]).toStrictEqual([
      "on-track",
      true,
      "ceiling",
      null,
    ]);
    const crossed = assessed(facts, { 2023: outside });
    expect([crossed.verdict, crossed.met, crossed.reason]).toStrictEqual(["behind", false, "ceiling"]);
  });
});

test("a total that is to be smaller than it has to be before is no aim", () => {
  const targets = [to("50", { year: "2023" }), to("30")];
  const { target, reason, verdict } = assessed(
    { measure: "cumulative", targets },
    { 2021: 8 },
    { target: "final" },
  );
  expect([target, reason, verdict]).toStrictEqual([undefined, "targets-fall", "not-assessable"]);
});

describe("targets of a year stand in one order", () => {
  test("a floor before a ceiling, also below zero", () => {
    const targets = [to("-1", ceiling), to("-5", floor)];
    for (const one of [targets, targets.toReversed()]) {
      const { target, otherTargets } = assessed({ direction: "maintain", targets: one }, { 2023: -3 });
      expect([...values(target && [target]), ...values(otherTargets)]).toStrictEqual([
        "at-least -5",
        "at-most -1",
      ]);
    }
  });

  test("of two that come to the same number that which was written first", () => {
    const asLevel = to("10", { dueOn: "2025-12-31" });
    const asIncrease = to("5", { basis: "increase" });
    const dayOf = (targets: Target[]) =>
      assessed({ baseline: from("5"), targets }, { 2023: 8 }).target?.dueOn;
    expect(dayOf([asLevel, asIncrease])).toBe("2025-12-31");
    expect(dayOf([asIncrease, asLevel])).toBeUndefined();
  });
});

describe("of a year with several days", () => {
  const targets = [to("30", { dueOn: "2025-09-30" }), to("20", { dueOn: "2025-06-30" }), to("40")];
  test.each([
    ["2025-06-30", "2025-06-30"],
    ["2025-07-01", "2025-09-30"],
    ["2025-10-01", undefined],
    ["2026-10-01", undefined],
  ])("on %s the next one counts", (asOf, dueOn) => {
    expect(assessed({ baseline: from("5"), targets }, { 2023: 8 }, { asOf }).target?.dueOn).toBe(dueOn);
  });
});
