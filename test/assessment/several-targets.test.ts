// Several targets of one year all have to be met: each is judged by itself, and the worst verdict is that of the indicator.
import { assess, type Bound, observe, type Verdict } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import type { Values } from "./ended.js";

const judge = (facts: Facts, values: Values) => {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }));
};
const said = ({ bound }: { readonly bound: Bound }) =>
  bound.comparator === "between" ? "between" : `${bound.comparator} ${bound.value}`;

const floor = to("100", { comparator: "at-least" });
const ceiling = to("200", { comparator: "at-most" });
const mean = (value: string) => to(value, { basis: "period-average" });
const yearly = (value: string) => to(value, { basis: "every-year" });
const level: Facts = { baseline: from("0"), targets: [ceiling, floor] };
const amount = (...targets: NonNullable<Facts["targets"]>): Facts => ({
  measure: "annual",
  baseline: from("0"),
  targets,
});
const even = { 2021: 20, 2022: 40 };

describe("the worst verdict decides", () => {
  test.each<[string, Facts, Values, Verdict, string, string[], boolean | null]>([
    [
      "behind before what holds so far",
      level,
      { 2021: 10 },
      "behind",
      "at-least 100",
      ["at-most 200"],
      false,
    ],
    [
      "on track before what holds so far",
      level,
      { 2021: 20 },
      "on-track",
      "at-least 100",
      ["at-most 200"],
      false,
    ],
    ["ahead before what holds so far", level, { 2021: 50 }, "ahead", "at-least 100", ["at-most 200"], false],
    [
      "what holds so far before achieved",
      level,
      { 2021: 150 },
      "on-track",
      "at-most 200",
      ["at-least 100"],
      true,
    ],
    ["crossed before achieved", level, { 2021: 250 }, "behind", "at-most 200", ["at-least 100"], false],
    [
      "behind before not assessable",
      amount(mean("50"), floor),
      { 2021: 1, 2022: 2 },
      "behind",
      "at-least 100",
      ["attain 50"],
      false,
    ],
    [
      "not assessable before on track",
      amount(floor, mean("50")),
      even,
      "not-assessable",
      "attain 50",
      ["at-least 100"],
      false,
    ],
    [
      "not assessable before ahead",
      amount(floor, mean("90")),
      { 2021: 80 },
      "not-assessable",
      "attain 90",
      ["at-least 100"],
      false,
    ],
    [
      "not assessable before achieved, and nobody knows whether all are met",
      amount(floor, mean("50")),
      { 2022: 120 },
      "not-assessable",
      "attain 50",
      ["at-least 100"],
      null,
    ],
    [
      "one that is missed says more than one of which nobody knows",
      amount(floor, mean("50")),
      { 2022: 1 },
      "behind",
      "at-least 100",
      ["attain 50"],
      false,
    ],
    [
      "of equals the slower, and what has no pace is the slowest",
      amount(floor, mean("90")),
      { 2021: 70, 2022: 80, 2023: 80, 2024: 85, 2025: 98 },
      "behind",
      "attain 90",
      ["at-least 100"],
      false,
    ],
    [
      "of what is achieved that with a pace, however fast",
      level,
      { 2025: 150 },
      "achieved",
      "at-least 100",
      ["at-most 200"],
      true,
    ],
    [
      "of two without a pace that with the larger gap",
      amount(mean("14"), yearly("10")),
      { 2021: 2, 2022: 16, 2023: 16, 2024: 16, 2025: 18 },
      "behind",
      "attain 10",
      ["attain 14"],
      false,
    ],
    [
      "of two with the same pace that with the larger gap",
      { baseline: from("0"), targets: [to("60"), to("100")] },
      { 2021: 10 },
      "behind",
      "attain 100",
      ["attain 60"],
      false,
    ],
    [
      "of three the best comes last",
      amount(ceiling, floor, mean("50")),
      even,
      "not-assessable",
      "attain 50",
      ["at-least 100", "at-most 200"],
      false,
    ],
  ])("%s", (_, facts, values, verdict, decides, others, met) => {
    for (const targets of [facts.targets ?? [], (facts.targets ?? []).toReversed()]) {
      const result = judge({ ...facts, targets }, values);
      expect([result.verdict, result.target && said(result.target)]).toStrictEqual([verdict, decides]);
      expect(result.otherTargets?.map(said)).toStrictEqual(others);
      expect(result.met).toBe(met);
    }
  });

  test("of a single target there are no others, nor anything that is only aspired to", () => {
    const one = judge({ baseline: from("0"), targets: [floor] }, { 2021: 20 });
    expect("otherTargets" in one || "aspired" in one).toBe(false);
    expect(one.met).toBe(false);
  });

  test("what is only aspired to decides nothing, and says whether it is met", () => {
    const strive = { strength: "strive", comparator: "at-least" } as const;
    const facts: Facts = { baseline: from("0"), targets: [floor, to("150", strive)] };
    const told = (values: Values) => judge(facts, values).aspired?.map(({ met }) => met);
    expect([told({ 2021: 150 }), told({ 2021: 149 }), told({})]).toStrictEqual([[true], [false], [null]]);
    expect(judge(facts, { 2021: 120 })).toMatchObject({
      verdict: "achieved",
      aspired: [
        { year: "2025", bound: { comparator: "at-least", value: "150" }, strength: "strive", met: false },
      ],
    });
    expect("otherTargets" in judge(facts, { 2021: 120 })).toBe(false);
  });
});
