// What the methods say where a limit, a total or numbers beyond all bounds leave them little to judge.
import { assess, compareMethods, naturalLimitFactor, observe, type ProgressMethodName } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";
import type { Values } from "./ended.js";

const ceiling: Facts = { measure: "cumulative", targets: [to("100", { comparator: "at-most" })] };
const huge = `1${"0".repeat(350)}`;

const by = (method: ProgressMethodName, facts: Facts, values: Values) => {
  const plan = planOf(facts);
  const {
    class: own,
    score,
    verdict,
    reason,
  } = assess(plan, "it", observe(plan, { it: values }), { method });
  return [own, score, verdict, reason];
};

test("of a limit that holds so far no way is covered, and no rate is good", () => {
  for (const method of ["current-status-index", "eurostat"] as const) {
    expect(by(method, ceiling, { 2022: 40 })).toStrictEqual([null, null, "not-assessable", "ceiling"]);
  }
});

test("a limit that is crossed for good, and a target whose year is over, are behind in the class of elapsed time, too", () => {
  expect(by("elapsed-time", ceiling, { 2022: 120 })).toStrictEqual(["behind", null, "behind", "ceiling"]);
  const rising: Facts = { baseline: from("0"), targets: [to("100")] };
  expect(by("elapsed-time", rising, { 2025: 95 })).toStrictEqual(["behind", 0.95, "behind", undefined]);
});

test.each([
  [{ 2024: 100 }, "achieved"],
  [{ 2024: 99 }, "not-assessable"],
  [{ 2025: 99 }, "behind"],
  [{ 2025: 100 }, "achieved"],
])("a method that needs a baseline says of %j without one: %s", (values, verdict) => {
  const found = by("un-progress-chart", { targets: [to("100")] }, values);
  expect(found[2]).toBe(verdict);
  expect(by("current-status-index", { targets: [to("100")] }, values)).toStrictEqual([
    null,
    null,
    verdict === "achieved" && "2024" in values ? "not-assessable" : verdict,
    "no-baseline",
  ]);
});

test("a limit that held to the end is achieved in the words of eurostat, too", () => {
  expect(by("eurostat", ceiling, { 2025: 80 })).toStrictEqual(["achieved", null, "achieved", "ceiling"]);
});

test("what the chart of the United Nations counts as met is so when the year is over, too", () => {
  const share: Facts = { unit: "%", regionRule: "ratio", baseline: from("90"), targets: [to("100")] };
  for (const year of [2024, 2025]) {
    const found = [99, 98].map((value) => by("un-progress-chart", share, { [year]: value }).slice(0, 3));
    expect(found[0]).toStrictEqual(["achieved", null, "achieved"]);
    expect(found[1]?.[2]).toBe(year === 2025 ? "behind" : "on-track");
  }
});

test("a total that is reached is sun after four years, each counted once", () => {
  expect(
    by("german-status", { ...ceiling, targets: [to("100")] }, { 2021: 30, 2022: 60, 2023: 120 }),
  ).toStrictEqual(["sun", null, "achieved", undefined]);
});

test("a total covers its way by rising, whichever way is called good", () => {
  const facts: Facts = {
    measure: "cumulative",
    direction: "decrease",
    targets: [to("100", { comparator: "at-least" })],
  };
  expect(by("current-status-index", facts, { 2022: 40 })).toStrictEqual([
    "progress",
    4,
    "on-track",
    undefined,
  ]);
});

test("a total that is settled before its time is judged by what settled it", () => {
  const facts: Facts = { measure: "annual", unit: "件", baseline: from("80"), targets: [to("100")] };
  const values = { 2024: 90, "2025-S1": 104 };
  expect(by("current-status-index", facts, values)).toStrictEqual(["achieved", 12, "achieved", undefined]);
});

test("what is missed when its year is over has no class that says otherwise, and keeps its score", () => {
  const rising: Facts = { baseline: from("0"), targets: [to("100")] };
  expect(by("current-status-index", rising, { 2025: 95 })).toStrictEqual([null, 9.5, "behind", undefined]);
  expect(by("current-status-index", rising, { 2025: -5 })).toStrictEqual([
    "regression",
    -0.5,
    "behind",
    undefined,
  ]);
});

test("elapsed time judges by exact numbers, however large", () => {
  const facts: Facts = { baseline: from("0"), targets: [to(huge)] };
  expect(by("elapsed-time", facts, { 2022: `3${huge.slice(1)}` })).toStrictEqual([
    "achieved",
    7.5,
    "achieved",
    undefined,
  ]);
});

describe("numbers that no floating number holds are out of range for every method but elapsed time", () => {
  test.each<[string, Facts, Values]>([
    ["the target", { baseline: from("1"), targets: [to(huge)] }, { 2022: 2 }],
    ["the start", { baseline: from(huge), targets: [to("3", { comparator: "at-least" })] }, { 2022: 2 }],
    [
      "the latest value",
      { baseline: from("1"), targets: [to("3")], direction: "decrease" },
      { 2021: 2, 2022: huge },
    ],
  ])("%s", (_, facts, values) => {
    const plan = planOf(facts);
    for (const one of compareMethods(plan, "it", observe(plan, { it: values }))) {
      if (one.method === "elapsed-time") continue;
      expect(one).toMatchObject({ class: null, score: null, reason: "out-of-range" });
    }
  });
});

describe("a wrong call is refused", () => {
  const plan = planOf({ targets: [to("1")] });
  const refused = (act: () => unknown) => {
    const { code, path, expected, received } = thrown(act);
    return [code, path, expected, received];
  };

  test.each<[string, () => unknown, string[]]>([
    [
      "thresholds in the wrong order, also where methods are compared",
      () => compareMethods(plan, "it", {}, { thresholds: { ahead: 0, onTrack: 1 } }),
      ["thresholds-invalid", "/thresholds", "ahead ≥ onTrack > 0", "ahead 0, onTrack 1"],
    ],
    [
      "a misspelt threshold",
      () => assess(plan, "it", {}, { thresholds: { aheads: 1, onTrack: 1 } as never }),
      ["option-unknown", "/thresholds/aheads", '"ahead"', '"aheads"'],
    ],
    [
      "a method where methods are compared",
      () => compareMethods(plan, "it", {}, { method: "eurostat" } as never),
      ["option-unknown", "/method", "asOf | target | comparedWith | thresholds", '"method"'],
    ],
    [
      "a value that is none",
      () => naturalLimitFactor(Number.NaN, 100),
      ["argument-invalid", "/value", "a finite number", "NaN"],
    ],
    ["no limit", () => naturalLimitFactor(1, 0), ["argument-invalid", "/limit", "a number above 0", "0"]],
    [
      "a limit that is endless",
      () => naturalLimitFactor(1, Number.POSITIVE_INFINITY),
      ["argument-invalid", "/limit", "a number above 0", "Infinity"],
    ],
  ])("%s", (_, act, expected) => {
    expect(refused(act)).toStrictEqual(expected);
  });
});
