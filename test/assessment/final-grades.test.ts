// How an indicator ends: the grade of a figure of the target's own time, and how far it is from the target.
import { describe, expect, test } from "vitest";
import { type Facts, from, to, within } from "../aims/small-plan.js";
import { ended } from "./ended.js";

const at = (facts: Facts, value: string) => {
  const { grade, difference, shareOfTarget } = ended(facts, { 2025: value });
  return [grade, difference?.value, shareOfTarget];
};

const atMost = { comparator: "at-most" } as const;
const rising: Facts = { baseline: from("0"), targets: [to("100")] };
const falling: Facts = { direction: "decrease", baseline: from("20"), targets: [to("10", atMost)] };
const blindFall: Facts = { direction: "decrease", targets: [to("10", atMost)] };
const open: Facts = { targets: [to("100")] };
const range: Facts = { baseline: from("0"), targets: [within("10", "20")] };
const rank: Facts = { ...falling, unit: "位", regionRule: "none" };

describe("a figure of the target's own time is graded by the number of the target", () => {
  test.each<[string, Facts, string, string, string, number | null]>([
    ["beyond the number by however little is exceeded", rising, "100.1", "exceeded", "0.1", 1.001],
    ["the number itself is met", rising, "100", "met", "0", 1],
    ["95 % of the way is nearly met", rising, "95", "nearly-met", "-5", 0.95],
    ["less of the way is not met", rising, "94.9", "not-met", "-5.1", 0.949],
    ["a fall beyond the number is exceeded", falling, "8", "exceeded", "-2", 0.8],
    ["a fall to the number is met", falling, "10", "met", "0", 1],
    ["95 % of the way down is nearly met", falling, "10.5", "nearly-met", "0.5", 1.05],
    ["less of the way down is not met", falling, "11", "not-met", "1", 1.1],
    ["without a way 99 % of the target is nearly met", open, "99", "nearly-met", "-1", 0.99],
    ["without a way less is not met", open, "98", "not-met", "-2", 0.98],
    [
      "without a way a number above a ceiling is as near as one below a floor",
      blindFall,
      "10.1",
      "nearly-met",
      "0.1",
      1.01,
    ],
    ["and far above it is not met", blindFall, "10.2", "not-met", "0.2", 1.02],
    ["what is not above zero is near to nothing", open, "-1", "not-met", "-101", null],
    ["a target of zero has no share", { targets: [to("0")] }, "-1", "not-met", "-1", null],
    ["a target of zero is exceeded, too", { targets: [to("0")] }, "1", "exceeded", "1", null],
    ["a target below zero has no share", { targets: [to("-5")] }, "-4", "exceeded", "1", null],
    [
      "what is below zero is near to nothing, however close",
      { targets: [to("-5")] },
      "-5.01",
      "not-met",
      "-0.01",
      null,
    ],
    ["short of an interval", range, "9", "not-met", "-1", 0.9],
    ["within an interval it is met, counted from the nearer end", range, "15", "met", "5", 1.5],
    ["the far end of an interval still belongs to it", range, "20", "met", "10", 2],
    ["beyond an interval it is exceeded, counted from the far end", range, "21", "exceeded", "1", 1.05],
    [
      "a fall within an interval is met",
      { ...falling, targets: [within("10", "16")] },
      "10",
      "met",
      "-6",
      0.625,
    ],
    [
      "a fall beyond an interval is exceeded",
      { ...falling, targets: [within("10", "16")] },
      "9",
      "exceeded",
      "-1",
      0.9,
    ],
    ["a place better than the target is exceeded", rank, "9", "exceeded", "-1", null],
    ["the place of the target is met", rank, "10", "met", "0", null],
    ["nobody is nearly tenth", { ...rank, baseline: from("100") }, "11", "not-met", "1", null],
    [
      "a level that is kept is met, however far above it",
      { direction: "maintain", targets: [to("10")] },
      "99",
      "met",
      "89",
      9.9,
    ],
    [
      "a level that is all but kept is nearly met",
      { direction: "maintain", targets: [to("10")] },
      "9.9",
      "nearly-met",
      "-0.1",
      0.99,
    ],
    [
      "a limit on the good side is met, and not exceeded",
      { baseline: from("1"), targets: [to("10", atMost)] },
      "2",
      "met",
      "-8",
      0.2,
    ],
  ])("%s", (_, facts, value, grade, difference, share) => {
    expect(at(facts, value)).toStrictEqual([grade, difference, share]);
  });
});
