// What the methods of judging progress do at the edges of their rules; recomputed by hand.
import {
  type AssessOptions,
  assess,
  compareMethods,
  type Direction,
  naturalLimitFactor,
  type ObservationInput,
  observe,
  type ProgressMethodName,
  progressMethods,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";
import { thrown } from "../value/thrown.js";

type Values = Readonly<Record<string, ObservationInput>>;

const names = Object.keys(progressMethods) as ProgressMethodName[];
const judge = (method: ProgressMethodName, facts: Facts, values: Values, options: AssessOptions = {}) => {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }), { ...options, method });
};
const yearly = (start: number, ...values: number[]): Values =>
  Object.fromEntries(values.map((value, index) => [String(start + index), value]));

describe("why a method does not judge", () => {
  const way: Facts = { baseline: from("10"), targets: [to("20")] };
  const average: Facts = { measure: "annual", targets: [to("14", { basis: "period-average" })] };
  const ceiling: Facts = {
    measure: "cumulative",
    direction: "decrease",
    targets: [to("9", { comparator: "at-most" })],
  };
  const [eurostat, un, csi, german] = [
    "eurostat",
    "un-progress-chart",
    "current-status-index",
    "german-status",
  ] as const;

  test.each<readonly [ProgressMethodName, string, Facts, Values, string]>([
    ...names.map((name) => [name, "nothing observed", way, {}, "no-observation"] as const),
    ...names.map((name) => [name, "nothing since the base year", way, { 2020: 10 }, "not-started"] as const),
    ...[un, csi].map(
      (name) => [name, "no baseline", { targets: [to("20")] }, { 2022: 10 }, "no-baseline"] as const,
    ),
    ...[un, csi].map(
      (name) => [name, "no target", { baseline: from("1") }, { 2022: 10 }, "no-target"] as const,
    ),
    ...[un, csi].map(
      (name) =>
        [
          name,
          "a target that is no level",
          { targets: [to("5", { basis: "annual-growth" })] },
          { 2022: 10 },
          "no-baseline",
        ] as const,
    ),
    ...[eurostat, un, csi].map(
      (name) =>
        [
          name,
          "a target equal to its baseline",
          { baseline: from("20"), targets: [to("20")] },
          { 2022: 10 },
          "target-equals-baseline",
        ] as const,
    ),
    ...[eurostat, un, csi, german].map(
      (name) => [name, "an average over the period", average, { 2022: 10 }, "target-not-numeric"] as const,
    ),
    [eurostat, "one value alone", {}, { 2022: 10 }, "too-few-observations"],
    [
      eurostat,
      "nothing after the plan's base year, which is later than the baseline's",
      { baseline: from("1", { year: "2018" }), targets: [to("20")] },
      { 2020: 10 },
      "not-started",
    ],
    [eurostat, "a value of the baseline's year", { baseline: from("1") }, { 2020: 10 }, "not-started"],
    [
      eurostat,
      "a required rate down to 0",
      { direction: "decrease", baseline: from("10"), targets: [to("0")] },
      { 2022: 8 },
      "no-rate",
    ],
    ...[eurostat, un, german].map(
      (name) =>
        [
          name,
          "a ceiling that is being used up",
          { ...ceiling, targets: [to("100", { comparator: "at-most" })] },
          yearly(2021, 30, 60, 90),
          "ceiling",
        ] as const,
    ),
    ...[eurostat, un].flatMap((name) =>
      (
        [
          [{ baseline: from("5"), targets: [to("6", { comparator: "at-most" })] }, 7],
          [{ baseline: from("95"), targets: [to("90", { comparator: "at-least" })] }, 85],
          [{ baseline: from("4"), targets: [to("5", { comparator: "about" })] }, 6],
        ] as const
      ).map(
        ([facts, value]) =>
          [
            name,
            `a level to be kept, left at ${value}`,
            { direction: "maintain", ...facts },
            { 2022: value },
            "level-to-keep",
          ] as const,
      ),
    ),
    [
      un,
      "a fall from beyond the target",
      { baseline: from("10"), targets: [to("8", { comparator: "at-least" })] },
      { 2022: 7 },
      "baseline-beyond-target",
    ],
    [
      un,
      "a rise from below a target to fall to",
      { direction: "decrease", baseline: from("8"), targets: [to("10", { comparator: "at-most" })] },
      { 2022: 12 },
      "baseline-beyond-target",
    ],
    [eurostat, "two values of one day", {}, { "2022-12": 10, 2022: 10 }, "too-few-observations"],
    [eurostat, "a value that fell to 0", way, { 2022: 0 }, "no-rate"],
    [un, "growth from 0", { baseline: from("0"), targets: [to("20")] }, { 2022: 10 }, "no-rate"],
    [
      german,
      "nothing but half-years",
      way,
      { "2021-S1": 1, "2022-S1": 2, "2023-S1": 3, "2024-S1": 4 },
      "too-few-observations",
    ],
  ])("%s: %s", (method, _, facts, values, reason) => {
    expect(judge(method, facts, values)).toMatchObject({
      verdict: "not-assessable",
      class: null,
      score: null,
      reason,
    });
  });

  test("a rate of growth has itself no rate, another share has", () => {
    const share: Facts = { unit: "%", measure: "annual", baseline: from("2"), targets: [to("5")] };
    const growth = judge("un-progress-chart", { ...share, regionRule: "none" }, { 2022: 3 });
    expect(growth).toMatchObject({ class: null, reason: "no-rate" });
    const ratio = judge("un-progress-chart", { ...share, regionRule: "ratio" }, { 2022: 3 });
    // 3 · 1.5^(3/2) = 5.5114: 1.17045 of the way.
    expect(ratio.score).toBeCloseTo(1.17045, 5);
    expect(judge("un-progress-chart", { ...share, unit: "件", regionRule: "none" }, { 2022: 3 }).score).toBe(
      ratio.score,
    );
  });
});

test.each(names)("%s: an indicator that is not among the observations was not observed", (method) => {
  const plan = planOf({ baseline: from("10"), targets: [to("20")] });
  expect(assess(plan, "it", {}, { method })).toMatchObject({
    verdict: "not-assessable",
    reason: "no-observation",
    class: null,
  });
});

test("a value that would grow beyond all numbers is out of range", () => {
  const power = (zeros: number) => `1${"0".repeat(zeros)}`;
  const facts: Facts = { baseline: from("1"), targets: [to(power(200))] };
  expect(judge("un-progress-chart", facts, { 2022: power(150) })).toMatchObject({
    class: null,
    score: null,
    verdict: "not-assessable",
    reason: "out-of-range",
  });
});

test("a ceiling that was kept to the end is achieved, and its weather is fine", () => {
  const ceiling: Facts = {
    measure: "cumulative",
    direction: "decrease",
    targets: [to("100", { comparator: "at-most" })],
  };
  const kept = yearly(2021, 10, 20, 30, 40, 50);
  for (const method of ["elapsed-time", "eurostat", "un-progress-chart"] as const) {
    expect(judge(method, ceiling, kept).verdict).toBe("achieved");
  }
  expect(judge("german-status", ceiling, kept).class).toBe("sun");
});

describe("a met target", () => {
  const met: Facts = { baseline: from("10"), targets: [to("20", { comparator: "at-least" })] };

  test.each<[ProgressMethodName, string, number | null]>([
    ["eurostat", "achieved", null],
    ["un-progress-chart", "achieved", null],
    // 10 · (21 − 10) / 10.
    ["current-status-index", "achieved", 11],
    ["german-status", "sun", null],
  ])("is %s: %s", (method, own, score) => {
    expect(judge(method, met, yearly(2020, 18, 19, 20, 21))).toMatchObject({ class: own, score });
  });

  test("is progress under the current status index while it is not met", () => {
    expect(judge("current-status-index", met, { 2022: 15 })).toMatchObject({ class: "progress", score: 5 });
  });

  test.each<[string, string, Direction, number, boolean]>([
    ["99 of 100 %", "100", "increase", 99, true],
    ["98.9 of 100 %", "100", "increase", 98.9, false],
    ["1 of 0 %", "0", "decrease", 1, true],
    ["49.5 of 50 %", "50", "increase", 49.5, false],
  ])("of all or nothing is met within one point: %s", (_, target, direction, value, achieved) => {
    const facts: Facts = {
      unit: "%",
      regionRule: "ratio",
      direction,
      baseline: from("40"),
      targets: [to(target)],
    };
    expect(judge("un-progress-chart", facts, { 2022: value }).class === "achieved").toBe(achieved);
  });
});

describe("a running total", () => {
  const total: Facts = { measure: "cumulative", baseline: from("402"), targets: [to("500")] };

  test("starts at 0 with the plan, whatever was reported before", () => {
    const scores = (values: Values) => names.map((name) => judge(name, total, values).score);
    expect(scores({ 2019: 300, 2020: 402, 2022: 200 })).toStrictEqual(scores({ 2022: 200 }));
    expect(judge("current-status-index", total, { 2022: 200 }).score).toBe(4);
    // From 0 over 100, 200 and 300: by 100 a year, 200 of the 200 that are left.
    expect(judge("german-status", total, { 2020: 402, ...yearly(2021, 100, 200, 300) })).toMatchObject({
      class: "sun",
      score: 1,
    });
    expect(judge("german-status", total, { 2020: 402 }).reason).toBe("no-observation");
    expect(judge("german-status", { ...total, targets: [] }, {}).reason).toBe("no-observation");
  });
});

describe("Eurostat's rate without a target", () => {
  test.each<[string, Facts, Values, string]>([
    ["rising from below 0", {}, { 2020: -100, 2021: -98 }, "on-track"],
    ["falling further below 0", {}, { 2020: -100, 2021: -102 }, "deterioration"],
    ["falling as it shall", { direction: "decrease" }, { 2020: 100, 2021: 98 }, "on-track"],
    ["unchanged", {}, { 2020: 100, 2021: 100 }, "limited"],
    ["a score near 100", { unit: "分" }, { 2020: "97.8", 2021: 98 }, "on-track"],
    ["the same score far below 100", { unit: "分" }, { 2020: "9.78", 2021: "9.8" }, "limited"],
    ["a level near 100 without a unit", {}, { 2020: "97.8", 2021: 98 }, "limited"],
    ["a share near 1", { unit: "1" }, { 2020: "0.978", 2021: "0.98" }, "on-track"],
    ["a share near the limit that falls", { unit: "%" }, { 2020: 98, 2021: "97.8" }, "deterioration"],
  ])("%s", (_, facts, values, own) => {
    expect(judge("eurostat", { targets: [], ...facts }, values).class).toBe(own);
  });

  test("a base below 0 turns the rate over", () => {
    // From −10 to −5 in two years: the rate is −29 %, the required one to −2 in five −27.5 %.
    const facts: Facts = { baseline: from("-10"), targets: [to("-2")] };
    expect(judge("eurostat", facts, { 2022: -5 }).score).toBeCloseTo(0.292893 / 0.27522, 5);
  });

  test.each([
    [-5, 1],
    [0, 1],
    [150, 0.953929],
    [200, 1],
    [250, 1],
  ])("the factor at %d under 100 is %d", (value, factor) => {
    expect(naturalLimitFactor(value, 100)).toBeCloseTo(factor, 6);
  });

  // Twice the largest of these limits is more than a floating number holds, and the smallest is the least there is.
  test.each([
    [1e308, 1e308, 0],
    [1.5e308, 1e308, 0.953929],
    [1.0000000000000002e308, 1e308, 0],
    [Number.MAX_VALUE, Number.MAX_VALUE, 0],
    [Number.MAX_VALUE, 1e-300, 1],
    [-Number.MAX_VALUE, Number.MAX_VALUE, 1],
    [1.5e-320, 1e-320, 0.953929],
    [5e-324, 5e-324, 0],
  ])(
    "the factor at %d under %d is %d: it depends on the share of the limit, however large or small both are",
    (value, limit, factor) => {
      expect(naturalLimitFactor(value, limit)).toBeCloseTo(factor, 3);
    },
  );
});

describe("German status symbols", () => {
  const kept = (bound: Facts["targets"], ...values: number[]) =>
    judge(
      "german-status",
      { direction: "maintain", baseline: from("5"), ...(bound && { targets: bound }) },
      yearly(2020, ...values),
    ).class;

  test.each<[string, number[], string]>([
    ["below it and falling", [4, 3, 2, 1], "thunderstorm"],
    ["below it and level", [1, 1, 1, 1], "cloud"],
    ["below it and rising", [1, 2, 3, 4], "cloud"],
    ["at its lower end and level", [5, 5, 5, 5], "sun"],
    ["near its lower end and falling", [9, 8, 7, 6], "slightly-cloudy"],
    ["near its lower end and rising", [5, 5, 6, 6], "sun"],
    ["in its middle and falling", [13, 12, 11, 10], "slightly-cloudy"],
    ["in its middle and rising", [7, 8, 9, 10], "sun"],
    ["near its upper end and rising", [11, 12, 13, 14], "slightly-cloudy"],
    ["near its upper end and falling", [15, 15, 14, 13], "sun"],
    ["near its upper end and level", [14, 14, 14, 14], "sun"],
    ["at its upper end and level", [15, 15, 15, 15], "sun"],
    ["above it and rising", [16, 17, 18, 19], "thunderstorm"],
    ["above it and level", [19, 19, 19, 19], "cloud"],
    ["above it and falling", [19, 18, 17, 16], "cloud"],
  ])("an interval of 5 to 15 to be kept: %s", (_, values, own) => {
    expect(kept([within("5", "15")], ...values)).toBe(own);
  });

  test("a ceiling to be kept has no lower end, a floor no upper", () => {
    expect(kept([to("5", { comparator: "at-most" })], -30, -20, -10, 0)).toBe("slightly-cloudy");
    expect(kept([to("5", { comparator: "at-least" })], 10, 20, 30, 40)).toBe("sun");
  });

  test.each<[Direction, number[], string]>([
    ["decrease", [53, 52, 51, 50], "sun"],
    ["decrease", [50, 51, 52, 53], "thunderstorm"],
    ["decrease", [54, 52, 50, 51], "slightly-cloudy"],
    ["decrease", [50, 52, 54, 53], "cloud"],
    ["increase", [50, 50, 50, 50], "thunderstorm"],
    ["increase", [50, 51, 52, 52], "slightly-cloudy"],
    ["increase", [50, 49, 49, 50], "cloud"],
    // Of more than four values the last change is still the one before the last value.
    ["increase", [50, 51, 52, 53, 55, 54], "slightly-cloudy"],
    ["decrease", [55, 54, 53, 52, 50, 51], "slightly-cloudy"],
  ])("without a target, where %s is good: %j is %s", (direction, values, own) => {
    expect(judge("german-status", { direction }, yearly(2020, ...values)).class).toBe(own);
  });

  test("only the last five changes count, and only those between year ends", () => {
    const facts: Facts = { baseline: from("0"), targets: [to("60")] };
    // By 1 a year, from 55 in 2023: 2 of the 5 that are left.
    const own = judge("german-status", facts, {
      ...yearly(2016, 0, 0),
      ...yearly(2018, 50, 51, 52, 53, 54, 55),
    });
    expect(own.score).toBe(0.4);
    const halves = { ...yearly(2018, 50, 51, 52, 53, 54, 55), "2020-06": 99, "2022-06": 1 };
    expect(judge("german-status", facts, halves).score).toBe(0.4);
  });

  test("values before the last break do not compare, and are left out", () => {
    const values = { 2019: 54, 2020: { value: 50, status: "B" }, 2021: 51, 2022: 52, 2023: 53 } as const;
    expect(judge("german-status", {}, values).class).toBe("sun");
    expect(judge("german-status", {}, { ...values, 2020: 50 }).class).toBe("cloud");
    expect(judge("german-status", {}, { ...values, 2021: { value: 51, status: "B" } }).reason).toBe(
      "too-few-observations",
    );
  });

  test("several targets of the last year are judged, those of other years not, and the worst wins", () => {
    const values = yearly(2018, 50, 51, 52, 53, 54, 55);
    const judged = (...targets: Facts["targets"] & object) =>
      judge("german-status", { baseline: from("50"), targets }, values).class;
    expect(judged(to("57"))).toBe("sun");
    expect(judged(to("90"), to("57"))).toBe("cloud");
    expect(judged(to("57"), to("90"))).toBe("cloud");
    expect(judged(to("90", { year: "2021" }), to("57"))).toBe("sun");
    expect(judged(to("57"), to("5", { basis: "period-average" }))).toBe("sun");
    expect(judged(to("57"), to("90", { basis: "annual-growth" }))).toBe("cloud");
    // Percentage points of what is no percentage are no level, and nothing to judge by.
    expect(judged(to("57"), to("90", { basis: "percentage-points" }))).toBe("sun");
  });
});

describe("the comparison of methods", () => {
  test("names each class, and gives the reason where there is none", () => {
    const plan = planOf({ baseline: from("10"), targets: [to("20")] });
    const rows = compareMethods(plan, "it", observe(plan, { it: { 2022: 15 } }));
    expect(rows.map(({ className, reason }) => className?.en ?? reason)).toStrictEqual([
      "ahead",
      "on track",
      "on track",
      "progress since the base",
      "too-few-observations",
    ]);
    expect(rows[0]).not.toHaveProperty("reason");
  });

  test("an unknown method and wrong thresholds are named with their place", () => {
    const method = "guess" as ProgressMethodName;
    expect(thrown(() => judge(method, {}, {}))).toMatchObject({
      code: "method-unknown",
      path: "/method",
      expected: names.join(" | "),
    });
    const thresholds = { ahead: 1, onTrack: 2 };
    expect(thrown(() => judge("eurostat", {}, {}, { thresholds }))).toMatchObject({
      code: "thresholds-invalid",
      path: "/thresholds",
    });
  });
});
