// What is due on a way that does not begin to rise at once, or begins later than its plan.
import { assess, observe } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import type { Values } from "./ended.js";

const judge = (facts: Facts, values: Values) => {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }), { target: "final" });
};
const through = (value: string, start = "100", end = "200"): Facts => ({
  baseline: from(start),
  targets: [to(value, { year: "2022", comparator: "at-least" }), to(end)],
});

describe("where nothing is due yet there is no pace, and the lead on the way decides", () => {
  test.each([
    ["nothing is due, and something was done", through("100"), "103", "ahead", 0.03, 0],
    ["nothing is due, and something was lost", through("100"), "97", "behind", -0.03, 0],
    ["a fall is planned first, and it was smaller", through("80"), "95", "ahead", -0.05, -0.1],
    ["a fall is planned first, and it was larger", through("80"), "85", "behind", -0.15, -0.1],
  ])("%s", (_, facts, value, verdict, completion, expected) => {
    const result = judge(facts, { 2021: value });
    expect([result.verdict, result.pace]).toStrictEqual([verdict, null]);
    expect(result.completion).toBeCloseTo(completion, 12);
    expect(result.expectedShare).toBeCloseTo(expected, 12);
  });

  test("a value on the way itself is on track, also within a year", () => {
    expect(judge(through("100"), { "2021-06": 100 })).toMatchObject({ verdict: "on-track", pace: null });
    expect(judge(through("100"), { "2021-06": 101 }).verdict).toBe("ahead");
    expect(judge(through("100"), { "2021-06": 99 }).verdict).toBe("behind");
    expect(judge(through("80"), { 2021: 90 })).toMatchObject({ verdict: "on-track", pace: 1 });
  });
});

test("so little that is due that no number says how many times it was done is nothing", () => {
  const tiny = through(`0.${"0".repeat(318)}1`, "0", "100");
  expect(judge(tiny, { 2021: 3 })).toMatchObject({ verdict: "ahead", pace: null, completion: 0.03 });
});

describe("what has not started is not judged", () => {
  const late: Facts = { baseline: from("10", { year: "2023" }), targets: [to("20")] };
  const mean: Facts = {
    measure: "annual",
    baseline: from("10", { year: "2023" }),
    targets: [to("12", { basis: "period-average" })],
  };

  test("before a baseline of a later year, and in that year", () => {
    expect(judge(late, { 2022: 15 })).toMatchObject({ verdict: "not-assessable", reason: "not-started" });
    expect(judge(late, { 2023: 15 })).toMatchObject({ verdict: "not-assessable", reason: "not-started" });
    expect(judge(late, { 2024: 15 })).toMatchObject({
      verdict: "on-track",
      completion: 0.5,
      expectedShare: 0.5,
    });
  });

  test("where no way leads to the target, before the baseline of its year", () => {
    const none: Facts = { ...late, targets: [to("20", { year: "2023" })] };
    const early = judge(none, { 2021: 24, 2022: 25 });
    expect(early).toMatchObject({
      verdict: "not-assessable",
      reason: "not-started",
      latest: { period: "2022" },
    });
    expect(judge(none, { 2022: 25, 2023: 26 }).verdict).toBe("achieved");
  });

  test("a level to be kept is kept from the plan's start on, whatever year its baseline is of", () => {
    const kept: Facts = { ...late, direction: "maintain", targets: [to("10")] };
    expect(judge(kept, { 2021: 15 })).toMatchObject({ verdict: "on-track", reason: "level-to-keep" });
    expect(judge(kept, { 2020: 15 })).toMatchObject({ verdict: "not-assessable", reason: "not-started" });
  });

  test("a mean is of the plan's own years, whatever year its baseline is of", () => {
    expect(judge(mean, { 2021: 13, 2022: 13 })).toMatchObject({ verdict: "on-track", met: true });
  });
});

test("a limit that is kept asks for nothing, and is crossed by any value beyond it", () => {
  const limit: Facts = { baseline: from("1"), targets: [to("10", { comparator: "at-most" })] };
  expect(judge(limit, { 2022: 11 })).toMatchObject({
    verdict: "behind",
    reason: "ceiling",
    gap: { value: "1" },
  });
  expect(judge(limit, { 2022: 10 })).toMatchObject({ verdict: "on-track", required: null });
});

test("what is just the number that a target leaves out asks for no change that could be named", () => {
  const result = judge(
    { baseline: from("0"), targets: [to("10", { comparator: "more-than" })] },
    { 2022: 10 },
  );
  expect(result).toMatchObject({ met: false, gap: { value: "0" }, required: null });
});

test("without a level there is a share of the time where the day is known, and none where it is not", () => {
  expect(judge({}, { 2022: 1 })).toMatchObject({ reason: "no-target", elapsedShare: null });
  const inWords: Facts = {
    targets: [
      {
        year: "2025",
        basis: "words",
        text: { "zh-Hans": "提高" },
        reference: { document: "test", locator: "test", raw: "提高" },
      },
    ],
  };
  expect(judge(inWords, { 2022: 1 })).toMatchObject({ reason: "target-in-words", elapsedShare: 0.4 });
  expect(judge(inWords, {})).toMatchObject({ reason: "target-in-words", elapsedShare: null });
});

test("no time leads to a target of the base year, whatever is known of then", () => {
  for (const values of [{}, { 2019: 1 }, { 2020: 1 }, { 2022: 1 }]) {
    expect(judge({ targets: [to("1", { year: "2020" })] }, values)).toMatchObject({
      reason: "no-time",
      elapsedShare: null,
    });
  }
});

describe("a mean", () => {
  const amounts: Facts = { measure: "annual", unit: "件", targets: [to("10", { basis: "period-average" })] };

  test("that the years so far have settled is still told as their mean where it says the same", () => {
    const enough = judge(amounts, { 2021: 30, 2022: 20 });
    expect(enough).toMatchObject({ verdict: "achieved", latest: { period: "2022", value: "25" } });
    expect(enough.because.map(({ en }) => en)).toContain(
      "on average 25 items in the 2 years of the plan up to 2022",
    );
  });

  test("of no year of the plan yet shows what is known from before", () => {
    expect(judge(amounts, { 2020: 9 })).toMatchObject({ reason: "not-started", latest: { period: "2020" } });
    const none = judge(amounts, { 2022: 9 });
    expect([none.reason, "latest" in none]).toStrictEqual(["incomplete-period", false]);
  });
});

test("a part of a year behind a gap is something that is known, and no whole year", () => {
  expect(judge({ measure: "annual", targets: [to("10")] }, { "2021-Q2": 3 })).toMatchObject({
    verdict: "not-assessable",
    reason: "incomplete-period",
  });
});
