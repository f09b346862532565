import fc from "fast-check";
import { allocate, type Decimal, decimal, type Issue, type SplitOptions, splitOverTime } from "ipr-plan";
import { describe, expect, test } from "vitest";
import vectors from "../cases/benchmarking.json" with { type: "json" };
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

/** Values by quarter from the first of a year. */
const quarters = <Value>(start: number, values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(
    values.map((value, index) => [`${start + Math.floor(index / 4)}-Q${(index % 4) + 1}`, value]),
  );
const years = <Value>(start: number, values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(values.map((value, index) => [String(start + index), value]));
const split = (...[total, pattern, options = {}]: Parameters<typeof splitOverTime>) =>
  splitOverTime(deepFreeze(total), deepFreeze(pattern), deepFreeze(options));
const parts = (...args: Parameters<typeof splitOverTime>): number[] =>
  Object.values(split(...args).parts).map(Number);
const sum = (values: readonly string[]): Decimal =>
  values.reduce((total, value) => total.plus(value), decimal(0));

// test/cases/benchmarking.json names its sources.
describe("published benchmarking", () => {
  test.each(vectors.cases)("$name is reproduced by proportional Denton–Cholette", (one) => {
    const { start, indicator, benchmarks, places, parts: expected } = one;
    const result = parts(years(start, benchmarks), quarters(start, indicator), { places });
    expect(result).toHaveLength(expected.length);
    for (const [index, value] of expected.entries()) {
      // Within one quantum: the parts are rounded so that the sums hold, not one by one.
      expect(Math.abs((result[index] ?? 0) - value)).toBeLessThanOrEqual(1.01 * 10 ** -places);
    }
  });

  test("sums over blocks of three hold exactly", () => {
    const pattern = years(2021, [10, 12, 11, 9, 13, 14]);
    for (const h of [0, 1, 2] as const) {
      for (const criterion of ["proportional", "additive"] as const) {
        const options: SplitOptions = { h, criterion, places: 2 };
        const values = Object.values(split({ "2021/2023": 300, "2024/2026": 360 }, pattern, options).parts);
        expect(sum(values.slice(0, 3)).toFixed()).toBe("300");
        expect(sum(values.slice(3)).toFixed()).toBe("360");
      }
    }
  });

  // With one total, proportional Denton is pro rata.
  test("one total is split pro rata, by Denton–Cholette too", () => {
    const pattern = years(2021, [1, 2, 3, 4, 5]);
    const expected = years(2021, ["2", "4", "6", "8", "10"]);
    expect(split(30, pattern)).toStrictEqual({ parts: expected, ties: [], method: "pro-rata", issues: [] });
    expect(split(30, pattern, { method: "denton-cholette" }).parts).toStrictEqual(expected);
    expect(split({ "2021/2025": "30" }, pattern).method).toBe("pro-rata");
  });
});

describe("the variants of Denton–Cholette", () => {
  const pattern = years(2021, [4, 5, 6, 7]);
  const two = { 2021: 8, 2024: 21 };

  test("h = 0, additive: every period of a benchmark moves by the same amount (tempdisagg's uniform)", () => {
    const totals = { "2021/2022": 15, "2023/2024": 11 };
    expect(parts(totals, pattern, { criterion: "additive", h: 0 })).toStrictEqual([7, 8, 5, 6]);
  });

  test("of periods with equal claims the first is rounded up, and a half outside the benchmarks too", () => {
    // The claims are 183.4666…, 46.3666… and 46.3666…: of three equal rests of a tenth the first two are raised.
    const uniform: SplitOptions = { method: "denton-cholette", h: 0, places: 1 };
    const first = splitOverTime({ "2021/2023": "276.2" }, { 2021: 2, 2022: 1, 2023: 1 }, uniform);
    expect(Object.values(first.parts)).toStrictEqual(["183.5", "46.4", "46.3"]);
    // The ratio of 2023 holds everywhere: 2022 has half of 2161.
    const last: SplitOptions = { method: "denton-cholette", conversion: "last" };
    const half = splitOverTime({ "2021/2023": 2161 }, { 2021: 34, 2022: 1, 2023: 2, 2024: 46 }, last);
    expect(half.parts["2022"]).toBe("1081");
  });

  test("h = 1, proportional: the ratio to the pattern runs straight between two fixed years", () => {
    // From 8/4 = 2 to 21/7 = 3 in three steps.
    expect(parts(two, pattern, { places: 3 })).toStrictEqual([8, 11.667, 16, 21]);
  });

  test("h = 1, additive: the difference from the pattern runs straight", () => {
    // From 4 to 14.
    expect(parts(two, pattern, { criterion: "additive", places: 3 })).toStrictEqual([8, 12.333, 16.667, 21]);
  });

  test("h = 2: a straight ratio goes on beyond the last benchmark", () => {
    expect(parts({ 2021: 8, 2023: 18 }, pattern, { h: 2, places: 3 })).toStrictEqual([8, 12.5, 18, 24.5]);
    expect(parts({ 2021: 8, 2023: 18 }, pattern, { h: 1, places: 3 })).toStrictEqual([8, 12.5, 18, 21]);
  });

  test.each([
    ["sum", 8],
    ["average", 4],
  ] as const)("%s: the benchmark is that of its periods", (conversion, value) => {
    const options: SplitOptions = { method: "denton-cholette", conversion };
    expect(parts({ "2021/2022": value }, years(2021, [1, 3]), options)).toStrictEqual([2, 6]);
  });

  test.each([
    ["first", [8, 10, 12, 14]],
    ["last", [4.571, 5.714, 6.857, 8]],
  ] as const)("%s: the benchmark is the value of that period", (conversion, expected) => {
    const options: SplitOptions = { method: "denton-cholette", conversion, places: 3 };
    expect(parts({ "2021/2024": 8 }, pattern, options)).toStrictEqual(expected);
  });

  test("an average is that of its own periods, wherever they stand; of one total, that of all periods", () => {
    const terms: SplitOptions = { method: "denton-cholette", conversion: "average" };
    expect(parts({ 2021: 4, "2022/2023": 6 }, years(2021, [1, 1, 1]), { ...terms, h: 0 })).toStrictEqual([
      4, 6, 6,
    ]);
    expect(parts(4, years(2021, [1, 3]), terms)).toStrictEqual([2, 6]);
  });

  test("the difference from a pattern may be split where the pattern is 0", () => {
    const terms: SplitOptions = { method: "denton-cholette", criterion: "additive", h: 0 };
    expect(split(10, years(2021, [0, 4]), terms)).toStrictEqual({
      parts: { 2021: "3", 2022: "7" },
      ties: [],
      method: "denton-cholette",
      issues: [],
    });
  });

  test("a pattern may be written in any order", () => {
    const shuffled = { "2022-Q2": 3, "2021-Q4": 1, "2022-Q1": 2 };
    expect(Object.entries(split(12, shuffled).parts)).toStrictEqual([
      ["2021-Q4", "2"],
      ["2022-Q1", "4"],
      ["2022-Q2", "6"],
    ]);
  });

  test("pro rata keeps to the decimal places, and a total may be a Decimal", () => {
    const expected = { 2021: "0.3", 2022: "0.7" };
    expect(split("1", years(2021, [3, 7]), { places: 1 }).parts).toStrictEqual(expected);
    expect(splitOverTime(decimal("1"), years(2021, [3, 7]), { places: 1 }).parts).toStrictEqual(expected);
  });

  test("a part below 0 is a warning, one of exactly 0 is none, and one of a pattern below 0 is meant", () => {
    const { issues } = split({ 2021: 100, "2022/2023": 10 }, years(2021, [1, 1, 1]));
    expect(issues).toMatchObject([{ code: "part-below-zero", level: "warning", path: "/parts/2023" }]);
    for (const issue of issues) expectBothLanguages(issue);
    const additive: SplitOptions = { method: "denton-cholette", criterion: "additive", h: 0 };
    expect(split(4, years(2021, [0, 4]), additive)).toMatchObject({ parts: { 2021: "0" }, issues: [] });
    expect(split(2, years(2021, [-1, 3]), additive)).toMatchObject({ parts: { 2021: "-1" }, issues: [] });
  });
});

describe("as algebra", () => {
  const value = fc.integer({ min: 1, max: 1000 });
  const totals = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 2, maxLength: 5 });
  const options = fc.record({
    h: fc.constantFrom(0 as const, 1 as const, 2 as const),
    criterion: fc.constantFrom("proportional" as const, "additive" as const),
    places: fc.integer({ min: 0, max: 4 }),
  });

  test("every benchmark holds exactly", () => {
    const cases = totals.chain((benchmarks) =>
      fc.tuple(
        fc.constant(benchmarks),
        fc.array(value, { minLength: benchmarks.length * 4, maxLength: benchmarks.length * 4 }),
      ),
    );
    fc.assert(
      fc.property(cases, options, ([benchmarks, pattern], chosen) => {
        const values = Object.values(split(years(2001, benchmarks), quarters(2001, pattern), chosen).parts);
        for (const [year, benchmark] of benchmarks.entries()) {
          expect(sum(values.slice(4 * year, 4 * year + 4)).toFixed()).toBe(String(benchmark));
        }
      }),
    );
  });

  test("a pattern that meets the benchmarks comes back as it is", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 8, maxLength: 8 }), options, (pattern, chosen) => {
        const sums = [pattern.slice(0, 4), pattern.slice(4)].map((one) => one.reduce((a, b) => a + b, 0));
        expect(parts(years(2001, sums), quarters(2001, pattern), chosen)).toStrictEqual(pattern);
      }),
    );
  });

  test("pro rata is allocate, benchmark by benchmark", () => {
    const pattern = years(2021, [1, 1, 1, 2]);
    const result = split({ "2021/2022": 3, "2023/2024": 3 }, pattern, { method: "pro-rata" });
    expect(result.parts).toStrictEqual({ 2021: "2", 2022: "1", 2023: "1", 2024: "2" });
    expect(result.ties).toStrictEqual(allocate(3, { 2021: 1, 2022: 1 }).ties);
  });
});

describe("a wrong call", () => {
  const pattern = { 2021: 1, 2022: 2, 2023: 3 };
  const several: SplitOptions = { method: "denton-cholette" };
  test.each<[string, () => unknown, string, string]>([
    ["a negative weight", () => split(1, { 2021: -1, 2022: 2 }), "weight-invalid", "/pattern/2021"],
    ["only zeros", () => split(1, { 2021: 0 }), "weights-zero", "/pattern"],
    ["a pattern that is no number", () => split(1, { 2021: Number.NaN }), "amount-invalid", "/pattern/2021"],
    ["a total that is no number", () => split(Number.NaN, pattern), "amount-invalid", "/total"],
    ["a total finer than its quantum", () => split("1.5", pattern), "finer-than-quantum", "/total"],
    ["a fine benchmark", () => split({ 2021: "1.5" }, pattern, several), "finer-than-quantum", "/total/2021"],
    ["a gap", () => split(1, { 2021: 1, 2023: 1 }), "pattern-with-gap", "/pattern/2023"],
    ["two frequencies", () => split(1, { 2021: 1, "2022-Q1": 1 }), "pattern-with-gap", "/pattern/2022-Q1"],
    ["a day", () => split(1, { "2021-01-01": 1 }), "pattern-with-gap", "/pattern/2021-01-01"],
    ["no period", () => split(1, { soon: 1 }), "period-invalid", "/pattern/soon"],
    ["a benchmark of no period", () => split({ soon: 1 }, pattern), "period-invalid", "/total/soon"],
    ["no periods", () => split(1, {}), "pattern-empty", "/pattern"],
    ["no benchmarks", () => split({}, pattern), "benchmarks-none", "/total"],
    ["a benchmark elsewhere", () => split({ 2020: 1 }, pattern), "benchmark-not-covered", "/total/2020"],
    ["a part of a period", () => split({ "2021-Q1": 1 }, pattern), "benchmark-not-covered", "/total/2021-Q1"],
    [
      "a span written backwards",
      () => split({ "2023/2021": 1 }, pattern),
      "benchmark-not-covered",
      "/total/2023~12021",
    ],
    ["overlap", () => split({ 2022: 1, "2021/2022": 1 }, pattern), "benchmarks-overlap", "/total/2022"],
    ["a year outside, pro rata", () => split({ "2021/2022": 1 }, pattern), "period-outside", "/pattern/2023"],
    [
      "a pattern of zero, by proportion",
      () => split(1, { 2021: 0, 2022: 1 }, several),
      "pattern-without-proportion",
      "/pattern/2021",
    ],
    ["one benchmark, h = 2", () => split(1, pattern, { ...several, h: 2 }), "benchmarks-too-few", "/total"],
    ["no total", () => split(null as never, pattern), "amount-invalid", "/total"],
    [
      "a year outside before, pro rata",
      () => split({ "2022/2023": 1 }, pattern),
      "period-outside",
      "/pattern/2021",
    ],
    ["a fine total", () => split("1.5", pattern, several), "finer-than-quantum", "/total"],
    [
      "an unknown method",
      () => split(1, pattern, { method: "chow" as never }),
      "split-option-invalid",
      "/method",
    ],
    [
      "an unknown criterion",
      () => split(1, pattern, { criterion: "both" as never }),
      "split-option-invalid",
      "/criterion",
    ],
    [
      "an unknown conversion",
      () => split(1, pattern, { conversion: "mean" as never }),
      "split-option-invalid",
      "/conversion",
    ],
    ["an unknown h", () => split(1, pattern, { h: 3 as 2 }), "split-option-invalid", "/h"],
    ["decimal places", () => split(1, pattern, { ...several, places: -1 }), "places-invalid", "/places"],
  ])("%s is named", (_, act, code, path) => {
    expect(thrown(act)).toMatchObject({ code, path });
  });

  test.each<[string, () => unknown, Partial<Issue>]>([
    ["a gap", () => split(1, { 2021: 1, 2023: 1 }), { received: "2023 after 2021" }],
    ["a day", () => split(1, { "2021-01-01": 1 }), { received: "2021-01-01" }],
    ["no periods", () => split(1, {}), { received: "none" }],
    ["no benchmarks", () => split({}, pattern), { received: "none" }],
    ["an unknown h", () => split(1, pattern, { h: 3 as 2 }), { expected: "0, 1, 2", received: "3" }],
    [
      "a benchmark elsewhere",
      () => split({ 2020: 1 }, pattern),
      {
        expected:
          "a period, or a span such as 2021/2023, made of whole periods of the pattern (2021 to 2023)",
        received: '"2020"',
      },
    ],
    [
      "one benchmark, h = 2",
      () => split(1, pattern, { ...several, h: 2 }),
      { expected: "two or more benchmarks for h = 2", received: "1" },
    ],
  ])("%s: both sides are said", (_, act, sides) => {
    expect(thrown(act)).toMatchObject(sides);
  });
});

describe("fiscal years", () => {
  const calendar = { yearEnds: "03-31" };
  const quarterly = { "FY2024-Q1": 1, "FY2024-Q2": 1, "2024-Q3": 1, "2024-Q4": 1, "2025-Q1": 1 };

  test("follow each other by their own quarters, and are made of calendar months", () => {
    const split = splitOverTime({ 2024: 8, "2025-Q1": 3 }, quarterly, {
      calendar,
      method: "denton-cholette",
    });
    const { "2024-Q1": a, "2024-Q2": b, "2024-Q3": c, "2024-Q4": d, "2025-Q1": e } = split.parts;
    expect([a, b, c, d].reduce((sum, part) => sum + Number(part), 0)).toBe(8);
    expect(e).toBe("3");
    const months = Object.fromEntries(
      ["04", "05", "06", "07", "08", "09", "10", "11", "12"].map((month) => [`2023-${month}`, 1]),
    );
    const all = { ...months, "2024-01": 1, "2024-02": 1, "2024-03": 1 };
    expect(splitOverTime({ "2024-S1": 6, "2024-S2": 12 }, all, { calendar }).parts["2024-03"]).toBe("2");
  });

  test("without a calendar the quarters are those of the calendar", () => {
    const plain = { "2024-Q4": 1, "2025-Q1": 1 };
    expect(splitOverTime(4, plain).parts).toEqual({ "2024-Q4": "2", "2025-Q1": "2" });
    expect(() => splitOverTime(4, quarterly)).toThrow("Not a period");
    expect(() => splitOverTime(4, plain, { calendar: { yearEnds: "13-01" } })).toThrow(
      "Not the last day of a year",
    );
  });
});
