// What a final evaluation looks at, and what a plan's end comes to.
import { evaluateFinal, evaluateFinalPlan, type FinalOptions, observe, type WordsTarget } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planOf, planWith, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";
import { ended, type Values } from "./ended.js";

const rising: Facts = { baseline: from("0"), targets: [to("100")] };
const { reference, year } = to("1");
const inWords: WordsTarget = { year, basis: "words", text: { "zh-Hans": "提高" }, reference };
const open: Facts = { targets: [to("100")] };

test("a figure from before the target's year has reached the target so far, or is short of it so far", () => {
  const facts: Facts = { ...rising, unit: "%" };
  expect(ended(facts, { 2024: 100 })).toMatchObject({ grade: "reached-so-far", isTimely: false });
  expect(ended(facts, { 2024: 99.9 })).toMatchObject({ grade: "short-so-far", isTimely: false });
  expect(ended(facts, { 2024: 99 }).difference).toStrictEqual({ value: "-1", unit: "百分点" });
  expect(ended({ ...facts, unit: "件" }, { 2024: 99 }).difference).toStrictEqual({ value: "-1", unit: "件" });
  expect(ended(facts, { 2024: 99, 2025: 100 }, { asOf: "2024" }).grade).toBe("short-so-far");
});

test("what comes after the plan's last day does not count, unless another day is asked for", () => {
  const later: Facts = { baseline: from("0"), targets: [to("100"), to("200", { year: "2027" })] };
  expect(ended(later, { 2025: 90, 2026: 210 })).toMatchObject({
    asOf: "2025-12-31",
    grade: "short-so-far",
    target: { year: "2027" },
    latest: { period: "2025" },
  });
  expect(ended(later, { 2025: 90, 2027: 210 }, { asOf: "2027" })).toMatchObject({
    asOf: "2027-12-31",
    grade: "exceeded",
  });
});

test("the last target is graded, or that of the year which is asked for", () => {
  const two: Facts = { baseline: from("0"), targets: [to("50", { year: "2023" }), to("100")] };
  expect(ended(two, { 2023: 60, 2025: 70 })).toMatchObject({ grade: "not-met", target: { year: "2025" } });
  expect(ended(two, { 2023: 60, 2025: 70 }, { target: "2023" })).toMatchObject({
    grade: "exceeded",
    latest: { period: "2023" },
  });
});

describe("what cannot be graded says why, and has nothing that rests on a grade", () => {
  test.each<[string, Facts, Values, string]>([
    ["nothing was observed", rising, {}, "no-observation"],
    ["nothing was observed within the plan", rising, { 2020: 1 }, "not-started"],
    ["there is no target", {}, { 2025: 1 }, "no-target"],
    ["the target is in words", { targets: [inWords] }, { 2025: 1 }, "target-in-words"],
    [
      "years of an average are missing",
      { measure: "annual", targets: [to("10", { basis: "period-average" })] },
      { 2022: 11 },
      "incomplete-period",
    ],
  ])("%s", (_, facts, values, reason) => {
    const found = ended(facts, values);
    expect(found).toMatchObject({
      grade: "not-graded",
      reason,
      difference: null,
      shareOfTarget: null,
      isTimely: false,
    });
    expect("firstMet" in found).toBe(false);
  });
});

describe("the cut-offs of what is nearly met", () => {
  test("are the caller's, each for what it is of", () => {
    const strict = { ofWay: 0.98, ofTarget: 0.995 };
    expect(ended(rising, { 2025: 98 }, { cutOffs: strict })).toMatchObject({
      grade: "nearly-met",
      cutOffs: strict,
    });
    expect(ended(rising, { 2025: 97 }, { cutOffs: strict }).grade).toBe("not-met");
    expect(ended(open, { 2025: 99.5 }, { cutOffs: strict }).grade).toBe("nearly-met");
    expect(ended(open, { 2025: 99 }, { cutOffs: strict }).grade).toBe("not-met");
    expect(ended(rising, { 2025: 1 }).cutOffs).toStrictEqual({ ofWay: 0.95, ofTarget: 0.99 });
    expect(ended(rising, { 2025: 99 }, { cutOffs: { ofWay: 1, ofTarget: 1 } }).grade).toBe("not-met");
  });

  test.each<[number, number]>([
    [0, 0.9],
    [0.9, 0],
    [1.1, 0.9],
    [0.9, 1.1],
    [Number.NaN, 0.9],
  ])(
    "are more than 0 and no more than 1: %d of the way and %d of the target are refused",
    (ofWay, ofTarget) => {
      const options: FinalOptions = { cutOffs: { ofWay, ofTarget } };
      for (const act of [
        () => ended(rising, {}, options),
        () => evaluateFinalPlan(planOf(rising), {}, options),
      ]) {
        expect(thrown(act)).toMatchObject({
          code: "cut-offs-invalid",
          path: "/cutOffs",
          expected: "ofWay and ofTarget, each more than 0 and no more than 1",
          received: `ofWay ${ofWay}, ofTarget ${ofTarget}`,
          message: { en: expect.stringMatching(/^Cut-offs: expected ofWay and ofTarget, /) },
        });
      }
    },
  );

  test("a misspelt option is refused, in the cut-offs too", () => {
    expect(thrown(() => ended(rising, {}, { cutOff: {} } as never))).toMatchObject({
      code: "option-unknown",
      path: "/cutOff",
      expected: '"cutOffs"',
    });
    expect(thrown(() => ended(rising, {}, { cutOffs: { ofWays: 1, ofTarget: 1 } as never }))).toMatchObject({
      code: "option-unknown",
      path: "/cutOffs/ofWays",
      expected: '"ofWay"',
    });
  });
});

test("a plan's end counts each grade, and the rate is of what can be graded", () => {
  const ids = ["exceeded", "met", "reached", "nearly", "short", "missed", "unknown"];
  const plan = planWith(ids.map((id) => ({ ...indicatorOf(rising), id })));
  const observed = observe(plan, {
    exceeded: { 2025: 101 },
    met: { 2025: 100 },
    reached: { 2024: 100 },
    nearly: { 2025: 96 },
    short: { 2024: 96 },
    missed: { 2025: 50 },
  });
  const { evaluations, ...sums } = evaluateFinalPlan(plan, observed);
  expect(sums).toStrictEqual({
    plan: "small",
    asOf: "2025-12-31",
    counts: {
      exceeded: 1,
      met: 1,
      "reached-so-far": 1,
      "nearly-met": 1,
      "short-so-far": 1,
      "not-met": 1,
      "not-graded": 1,
    },
    monitored: 6,
    reached: 3,
    rate: 0.5,
  });
  expect(evaluations).toStrictEqual(ids.map((id) => evaluateFinal(plan, id, observed)));
  const one = observe(plan, { exceeded: { 2025: 101 } });
  expect(evaluateFinalPlan(plan, one)).toMatchObject({ monitored: 1, reached: 1, rate: 1 });
  expect(evaluateFinalPlan(plan, {})).toMatchObject({ monitored: 0, reached: 0, rate: null });
  expect(evaluateFinalPlan(plan, observed, { asOf: "2024" })).toMatchObject({
    asOf: "2024-12-31",
    monitored: 2,
  });
});
