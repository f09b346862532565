// Mistakes of meaning that were once made here, each kept out by its own test.
import {
  type Assessment,
  assess,
  displayWidth,
  elapsedShare,
  type ForecastOptions,
  forecast,
  type ObservationInput,
  observe,
  outlook,
  parsePlan,
  series,
  toTextTable,
} from "ipr-plan";
import { expect, test } from "vitest";
import { type Facts, from, planOf, to, within } from "../aims/small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;
const judge = (facts: Facts, values: Values): Assessment => {
  const plan = planOf(facts);
  return assess(plan, "it", observe(plan, { it: values }));
};
const look = (facts: Facts, values: Values, options = {}) => {
  const plan = planOf(facts);
  return outlook(plan, "it", observe(plan, { it: values }), options);
};

test("growth at exactly the promised yearly rate is on track", () => {
  const growth = to("10", { basis: "annual-growth" });
  expect(judge({ baseline: from("100"), targets: [growth] }, { 2022: "121" }).verdict).toBe("on-track");
});
test("a target whose time is over and that is not met is behind", () => {
  expect(judge({ baseline: from("0"), targets: [to("100")] }, { 2025: 95 }).verdict).toBe("behind");
  expect(
    judge({ baseline: from("80"), targets: [to("90", { comparator: "more-than" })] }, { 2025: 90 }).verdict,
  ).toBe("behind");
});
test("a value on the wrong side of a floor that the baseline had passed is not ahead", () => {
  expect(
    judge({ baseline: from("90"), targets: [to("85", { comparator: "at-least" })] }, { 2022: 80 }).verdict,
  ).not.toBe("ahead");
});
test("a value on the wrong side of a ceiling that the baseline kept is not ahead", () => {
  const facts: Facts = {
    direction: "decrease",
    baseline: from("8"),
    targets: [to("10", { comparator: "at-most" })],
  };
  expect(judge(facts, { 2022: 12 }).verdict).not.toBe("ahead");
});
test("more than a range is better where up is good, and a miss by the nearer end where the level shall be kept", () => {
  const range = { baseline: from("0"), targets: [within("1", "2")] };
  expect(judge(range, { 2022: 3 }).verdict).toBe("achieved");
  expect(judge({ ...range, direction: "maintain" }, { 2022: 3 })).toMatchObject({
    verdict: "behind",
    gap: { value: "1" },
  });
  expect(
    look({ ...range, direction: "maintain" }, { 2020: 1, 2021: 2, 2022: 3 }, { method: "drift" }).shortfall,
  ).toBe(4);
});
test("a pace of exactly 0.9 is on track, one of exactly 1.1 ahead", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("100")] };
  expect([judge(facts, { 2021: 18 }).verdict, judge(facts, { 2021: 22 }).verdict]).toStrictEqual([
    "on-track",
    "ahead",
  ]);
});
test("a running total that has grown evenly to its target is as likely above as below it: digits of floats decide nothing", () => {
  const facts: Facts = { measure: "cumulative", targets: [to("0.5", { comparator: "at-least" })] };
  const { probability, shortfall } = look(facts, { 2021: "0.1", 2022: "0.2", 2023: "0.3" });
  expect(probability).toBeCloseTo(0.5, 9);
  expect(shortfall).toBe(0);
});
test("a flat series at its target is as likely above as below it by every method", () => {
  const facts: Facts = { targets: [to("97.3", { comparator: "at-least" })] };
  for (const method of ["linear-trend", "naive", "theta", "holt"] as const) {
    const flat = look(facts, { 2020: "97.3", 2021: "97.3", 2022: "97.3" }, { method });
    expect(flat.probability).toBeCloseTo(0.5, 9);
  }
});
test("a flat series at a strict limit can pass it", () => {
  const facts: Facts = { targets: [to("90", { comparator: "more-than" })] };
  expect(look(facts, { 2020: 90, 2021: 90, 2022: 90 }).probability).toBeCloseTo(0.5, 9);
});
test("a running total never falls below what it has reached", () => {
  const { forecast: result } = look(
    { measure: "cumulative", targets: [to("30")] },
    { 2021: 10, 2022: 16, 2023: 18 },
  );
  for (const { mean, intervals } of "points" in result ? result.points : []) {
    expect(Math.min(mean, intervals[0]?.lower ?? 0)).toBeGreaterThanOrEqual(18);
  }
});
test("growth over fifteen years has a level that the rest of the library can read", () => {
  const growth = to("5.55", { basis: "annual-growth", year: "2035" });
  expect(judge({ baseline: from("12.34"), targets: [growth] }, { 2022: 14 }).gap).not.toBeNull();
});
test("a series in another unit than its indicator is converted or refused", () => {
  const plan = planOf({ unit: "万件", baseline: from("29.58"), targets: [to("53")] });
  const items = series({ unit: "件", measure: "point-in-time", regionRule: "sum" }, { 2022: 350_000 });
  const verdict = () => {
    try {
      return assess(plan, "it", { it: items }).verdict;
    } catch {
      return "refused";
    }
  };
  expect(["behind", "refused"]).toContain(verdict());
});
test("a running total below its ceiling is not achieved on the first day", () => {
  const facts: Facts = {
    measure: "cumulative",
    direction: "decrease",
    targets: [to("100", { comparator: "at-most" })],
  };
  expect(judge(facts, { 2021: 60 }).verdict).not.toBe("achieved");
});
test("a target of 2025 is judged by 2025, also when 2026 is known", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("12")] };
  expect(judge(facts, { 2025: 11, 2026: 13 }).verdict).not.toBe("achieved");
  expect(look(facts, { 2025: 11, 2026: 13 }).probability).toBe(0);
});
test("a target is due at the end of a year: one due in a month does not parse", () => {
  expect(parsePlan(planOf({ targets: [to("12", { year: "2025-06" })] })).ok).toBe(false);
});
test("no number is infinite: rate, elapsed share, completion", () => {
  const facts: Facts = { baseline: from("1"), targets: [to("100")] };
  expect(judge(facts, { "2025-12-30": 2 }).required?.rate).not.toBe(Number.POSITIVE_INFINITY);
  expect(
    judge({ baseline: from("1"), targets: [to("9", { year: "2020" })] }, { 2021: 2 }).elapsedShare,
  ).not.toBe(Number.POSITIVE_INFINITY);
});
test("the elapsed share of no time is no NaN", () => {
  const share = () => {
    try {
      return elapsedShare(planOf({}), "2020", "2020");
    } catch {
      return 0;
    }
  };
  expect(share()).not.toBeNaN();
});
test("completion at the baseline of a falling target is 0, not −0, and survives JSON", () => {
  const result = judge({ direction: "decrease", baseline: from("10"), targets: [to("5")] }, { 2021: 10 });
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
});
test.each<[ForecastOptions]>([
  [{ range: { lower: Number.NaN }, levels: [] }],
  [{ range: { lower: 5, upper: 1 } }],
  [{ levels: [undefined as unknown as number] }],
  [{ levels: 0.9 as unknown as number[] }],
])("a bad option throws a UsageError: %j", (options) => {
  expect(() => forecast([1, 2], options)).toThrow(/^Forecast option/);
});
test("a bad level throws also where nothing was observed", () => {
  expect(() => look({ targets: [to("9")] }, {}, { level: 2 })).toThrow(/^Forecast option/);
});
test("the whole year is meant where 2022 and 2022-12 are both there", () => {
  expect(judge({ baseline: from("0"), targets: [to("12")] }, { "2022-12": 4, 2022: 4 }).latest?.period).toBe(
    "2022",
  );
});
test("a maintained level without completion says why", () => {
  const facts: Facts = { direction: "maintain", targets: [to("12", { comparator: "at-least" })] };
  expect(judge(facts, { 2022: 13 }).reason).toBeDefined();
});
test("points added to a share of unit 1 are hundredths", () => {
  const facts: Facts = {
    unit: "1",
    baseline: from("0.116"),
    targets: [to("2", { basis: "percentage-points" })],
  };
  expect(judge(facts, { 2022: "0.12" }).target?.bound).toMatchObject({ value: "0.136" });
});
test("a table without columns is empty text", () => {
  const nothing = { title: { "zh-Hans": "空", en: "empty" }, columns: [], rows: [] };
  expect(() => toTextTable(nothing)).not.toThrow();
});
test("wide emoji and vertical forms take two columns", () => {
  expect([..."✅⭐︐"].map(displayWidth)).toStrictEqual([2, 2, 2]);
});

test("a ceiling of a total that is exceeded is behind by every method that can judge, and has no completion", () => {
  const ceiling: Facts = { measure: "cumulative", targets: [to("100", { comparator: "at-most" })] };
  expect(judge(ceiling, { 2022: 120 })).toMatchObject({
    verdict: "behind",
    completion: null,
    pace: null,
    reason: "ceiling",
  });
  expect(judge(ceiling, { 2022: 20 }).verdict).toBe("on-track");
});

test("two targets of one year are both the target, also after that year", () => {
  const facts: Facts = { baseline: from("0"), targets: [to("100"), to("60")] };
  const plan = planOf(facts);
  const observed = observe(plan, { it: { 2025: 66 } });
  for (const asOf of ["2025-12-31", "2026-01-01"])
    expect(assess(plan, "it", observed, { asOf }).verdict).toBe("behind");
});

test("what is known only from before the plan is named with its rule", () => {
  const { issues } = judge({ baseline: from("1"), targets: [to("2")] }, { 2019: 1 });
  expect(issues).toMatchObject([{ code: "before-base-year", path: "/2019", received: "1 at 2019" }]);
});

test("a running total that falls is a warning", () => {
  const { issues } = judge({ measure: "cumulative", targets: [to("500")] }, { 2021: 120, 2022: 95 });
  expect(issues).toMatchObject([{ code: "total-fell", level: "warning", path: "/2022" }]);
});
