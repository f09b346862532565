import {
  assess,
  defaultPaceThresholds,
  observe,
  type PaceThresholds,
  UsageError,
  type Verdict,
  verdictWords,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";

// Judged at the end of 2022, 2/5 of the time: 400 of 1000 is a pace of 1.
const plan = planOf({ baseline: from("0"), targets: [to("1000")] });

function verdictAt(value: number, thresholds?: PaceThresholds): Verdict {
  const observed = observe(plan, { it: { 2022: value } });
  return assess(plan, "it", observed, thresholds === undefined ? {} : { thresholds }).verdict;
}

describe("the verdict of a pace", () => {
  test("by default is ahead from 1.1 and on track from 0.9", () => {
    expect(defaultPaceThresholds).toStrictEqual({ ahead: 1.1, onTrack: 0.9 });
  });

  test.each<[number, Verdict]>([
    [-100, "behind"],
    [0, "behind"],
    [359, "behind"],
    [361, "on-track"],
    [400, "on-track"],
    [439, "on-track"],
    [441, "ahead"],
    [999, "ahead"],
    [1000, "achieved"],
    [5000, "achieved"],
  ])("at 2/5 of the time with %d of 1000: %s", (value, verdict) => {
    expect(verdictAt(value)).toBe(verdict);
  });

  test.each<[number, PaceThresholds, Verdict]>([
    [390, { ahead: 1.25, onTrack: 1 }, "behind"],
    [400, { ahead: 1.25, onTrack: 1 }, "on-track"],
    [500, { ahead: 1.25, onTrack: 1 }, "ahead"],
    [400, { ahead: 1, onTrack: 1 }, "ahead"],
    [399, { ahead: 1, onTrack: 1 }, "behind"],
    // 18 % of the way at 40 % of the time was officially still 总体符合预期.
    [182, { ahead: 1.1, onTrack: 0.45 }, "on-track"],
  ])("of %d of 1000 follows the thresholds %j: %s", (value, thresholds, verdict) => {
    expect(verdictAt(value, deepFreeze(thresholds))).toBe(verdict);
  });

  test("comes back with the thresholds it was made by", () => {
    const thresholds = { ahead: 1.5, onTrack: 0.5 };
    const observed = observe(plan, { it: { 2022: 400 } });
    expect(assess(plan, "it", observed, { thresholds }).thresholds).toStrictEqual(thresholds);
    expect(assess(plan, "it", observed).thresholds).toStrictEqual(defaultPaceThresholds);
  });

  test("of a met target is achieved under any thresholds", () => {
    expect(verdictAt(1000, { ahead: 100, onTrack: 50 })).toBe("achieved");
  });

  test.each<[PaceThresholds, string]>([
    [{ ahead: 0.9, onTrack: 1.1 }, "ahead 0.9, onTrack 1.1"],
    [{ ahead: 1.1, onTrack: 0 }, "ahead 1.1, onTrack 0"],
    [{ ahead: 1.1, onTrack: -1 }, "ahead 1.1, onTrack -1"],
    [{ ahead: Number.NaN, onTrack: 0.9 }, "ahead NaN, onTrack 0.9"],
    [{ ahead: 1.1, onTrack: Number.NaN }, "ahead 1.1, onTrack NaN"],
    [{ ahead: Number.POSITIVE_INFINITY, onTrack: 0.9 }, "ahead Infinity, onTrack 0.9"],
    [{ ahead: 1.1 } as PaceThresholds, "ahead 1.1, onTrack undefined"],
  ])("throws for thresholds that leave a gap or an overlap: %j", (thresholds, received) => {
    const call = () => verdictAt(400, thresholds);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(`Thresholds: expected ahead ≥ onTrack > 0, received ${received}`);
  });

  test("throws for bad thresholds also where nothing was observed", () => {
    expect(() => assess(plan, "it", {}, { thresholds: { ahead: 0, onTrack: 1 } })).toThrow(UsageError);
  });

  test("has the words of Chinese mid-term evaluations", () => {
    const chinese = Object.values(verdictWords).map((words) => words["zh-Hans"]);
    expect(chinese).toStrictEqual(["已实现", "快于预期", "符合预期", "滞后", "无法判断"]);
  });
});
