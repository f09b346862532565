import fc from "fast-check";
import {
  type Forecast,
  type ForecastMethodName,
  type ForecastOptions,
  forecast,
  type Series,
  series,
  UsageError,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const stock = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
const total = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
const amount = { unit: "件", measure: "annual", regionRule: "sum" } as const;

/** By drift unless told, whose numbers can be followed by hand. */
function made(data: Series | readonly number[], options: ForecastOptions = { method: "drift" }): Forecast {
  const named = options.method === undefined ? { method: "drift" as const, ...options } : options;
  const result = forecast(deepFreeze(data), deepFreeze(named as ForecastOptions));
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result;
}

const every = [
  "consensus",
  "naive",
  "drift",
  "shrunken-drift",
  "linear-trend",
  "compound-growth",
  "simple-exponential-smoothing",
  "holt",
  "damped-trend",
  "theta",
] as const satisfies readonly ForecastMethodName[];

const means = (data: Series | readonly number[], options: ForecastOptions = {}) =>
  made(data, options).points.map(({ mean }) => mean);
const periods = (data: Series, steps: number) => made(data, { steps }).points.map(({ period }) => period);

describe("a forecast", () => {
  test("of plain numbers has steps and no periods, and one step unless told", () => {
    const result = made([6.3, 7.5, 9.4]);
    expect(result).toMatchObject({ method: "drift", degreesOfFreedom: 2 });
    expect(result.points).toHaveLength(1);
    expect(result.points[0]).toMatchObject({ step: 1 });
    expect(result.points[0]).not.toHaveProperty("period");
  });

  test("of a series has the years that follow the latest value", () => {
    expect(periods(series(stock, { 2021: 1, 2022: 2 }), 3)).toStrictEqual(["2023", "2024", "2025"]);
    expect(periods(series(stock, { "2022-12-31": 2, "2021-Q4": 1 }), 2)).toStrictEqual(["2023", "2024"]);
    expect(periods(series(stock, { "0098": 1, "0099": 2 }), 2)).toStrictEqual(["0100", "0101"]);
  });

  test("of a yearly series without gaps is that of its numbers", () => {
    for (const kind of [stock, amount]) {
      const dated = made(series(kind, { 2020: 6.3, 2021: 7.5, 2022: 9.4 }), { steps: 3 });
      const plain = made([6.3, 7.5, 9.4], { steps: 3, range: { lower: 0 } });
      for (const [index, { mean, scale, intervals }] of plain.points.entries()) {
        expect(dated.points[index]?.mean).toBeCloseTo(mean, 9);
        expect(dated.points[index]?.scale).toBeCloseTo(scale, 9);
        expect(dated.points[index]?.intervals[1]?.upper).toBeCloseTo(intervals[1]?.upper ?? 0, 9);
      }
    }
  });

  test("names its method and the number of values it comes from, in both languages", () => {
    const [method, recipe] = made([1, 2, 4], { method: "naive" }).because;
    expect(method).toStrictEqual({
      "zh-Hans": "方法：朴素法（保持最近值），依据 3 个数值",
      en: "method: naive (the last value stays), from 3 values",
    });
    expect(recipe?.en).toContain("Student's t (degrees of freedom: 2)");
  });

  test("is plain data", () => {
    const result = made(series(stock, { 2020: 1, 2021: 3, "2022-06": 4 }), { steps: 3 });
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    expect(structuredClone(result)).toStrictEqual(result);
  });
});

describe("a forecast of levels", () => {
  test("spreads a change over the years of a gap", () => {
    // 8 in four years is 2 a year.
    expect(means(series(stock, { 2018: 0, 2022: 8 }), { steps: 2 })).toStrictEqual([10, 12]);
    expect(means(series(stock, { 2018: 0, 2019: null, 2022: 8 }), { steps: 2 })).toStrictEqual([10, 12]);
    const line = series(stock, { 2016: 10, 2017: 12, 2020: 18, 2022: 22 });
    for (const mean of means(line, { method: "linear-trend" })) expect(mean).toBeCloseTo(24, 9);
  });

  test("of December is moved by a value of June, by the half-year that is left", () => {
    const until2022 = { 2021: 10, 2022: 12 };
    const june = series(stock, { ...until2022, "2023-06": 16 });
    expect(means(series(stock, until2022))).toStrictEqual([14]);
    expect(periods(june, 2)).toStrictEqual(["2023", "2024"]);
    // 6 in 1 + 181/365 years; from June to December 184/365 of a year.
    const slope = 6 / (1 + 181 / 365);
    const [december = 0, next = 0] = means(june, { steps: 2 });
    expect(december).toBeCloseTo(16 + (slope * 184) / 365, 9);
    expect(next - december).toBeCloseTo(slope, 9);
  });

  test("takes the whole year where another period ends on the same day", () => {
    expect(means(series(stock, { 2021: 1, "2022-12": 2, 2022: 2, "2022-12-31": 2 }))).toStrictEqual([3]);
    const [year, december, last] = [
      { period: "2022", value: "2", status: "A" },
      { period: "2022-12", value: "2.0", status: "A" },
      { period: "2021", value: "1", status: "A" },
    ] as const;
    expect(means({ ...stock, observations: [last, december, year] })).toStrictEqual([3]);
    expect(means({ ...stock, observations: [last, year, december] })).toStrictEqual([3]);
  });

  test("takes the latest value of each year: a June is left out once its December is there", () => {
    const halves = series(stock, { "2021-06": 5, 2021: 1, "2022-06": 80, 2022: 2 });
    expect(made(halves, { steps: 2 })).toStrictEqual(made(series(stock, { 2021: 1, 2022: 2 }), { steps: 2 }));
  });

  test("is not led by a forecast that stands in the series", () => {
    const observed = series(stock, { 2021: 1, 2022: 2, 2023: { value: 90, status: "F" } });
    expect(made(observed)).toStrictEqual(made(series(stock, { 2021: 1, 2022: 2 })));
  });
});

describe("a forecast of yearly amounts", () => {
  test("takes parts that do not begin with their year for nothing: half a year's amount is no yearly one", () => {
    const years = series(amount, { 2021: 100, 2022: 120 });
    const parts = series(amount, { 2021: 100, "2021-S2": 60, 2022: 120, "2023-S2": 70, "2023-06-30": 1 });
    expect(made(parts, { steps: 3 })).toStrictEqual(made(years, { steps: 3 }));
  });
});

describe("a forecast of a running total", () => {
  const rising = series(total, { 2021: 10, 2022: 30, 2023: 60 });

  test("adds its forecast yearly amounts: totals 10, 30, 60 have grown by 20 and by 30", () => {
    expect(means(rising, { method: "naive", steps: 3 })).toStrictEqual([90, 120, 150]);
    // Amounts of 40, 50, 60 follow 20 and 30.
    expect(means(rising, { method: "drift", steps: 3 })).toStrictEqual([100, 150, 210]);
    for (const [index, mean] of means(rising, { method: "linear-trend", steps: 3 }).entries()) {
      expect(mean).toBeCloseTo([100, 150, 210][index] ?? 0, 6);
    }
  });

  test("is the level's only where equal amounts are added", () => {
    const steady = { 2021: 10, 2022: 20, 2023: 30, 2024: 40 };
    for (const method of ["naive", "drift", "linear-trend"] as const) {
      const { points } = made(series(total, steady), { method, steps: 3 });
      for (const [index, { mean, scale }] of points.entries()) {
        expect(mean).toBeCloseTo(50 + 10 * index, 9);
        // That the amounts have not varied makes nothing certain: they count as moving by half a step.
        const steps = Array.from({ length: index + 1 }, (_, year) => Math.sqrt(year + 1));
        const sum = steps.reduce((total, one) => total + one, 0);
        expect(scale).toBeCloseTo(0.7 * Math.sqrt(1.5) * 0.5 * sum, 9);
      }
    }
  });

  test("spreads the amount of a gap over its years", () => {
    // 20 in 2022, then 60 in two years: 30 a year.
    expect(means(series(total, { 2021: 10, 2022: 30, 2024: 90 }), { method: "naive" })).toStrictEqual([120]);
  });

  test("adds after June only the part of the year that is left", () => {
    const half = series(total, { 2021: 0, 2022: 365, "2023-06": 546 });
    const [december = 0, next = 0] = means(half, { method: "naive", steps: 2 });
    // 181 in 181 days is 365 a year.
    expect(december).toBeCloseTo(730, 6);
    expect(next).toBeCloseTo(1095, 6);
  });

  test("needs two amounts, which are three totals", () => {
    expect(forecast(series(total, { 2022: 10, 2023: 30 }))).toStrictEqual({
      missing: { reason: "too-few-observations" },
    });
  });
});

describe("too few values", () => {
  test.each<[string, Series | readonly number[]]>([
    ["no number", []],
    ["one number", [5]],
    ["an empty series", series(stock, {})],
    ["one value among gaps", series(stock, { 2021: null, 2022: 5, 2023: { missing: "blank-cell" } })],
    ["one value, twice on one day", series(stock, { 2022: 5, "2022-12-31": 5 })],
  ])("%s gives a reason, and no forecast", (_, data) => {
    for (const method of every) {
      expect(forecast(data, { method })).toStrictEqual({ missing: { reason: "too-few-observations" } });
    }
  });

  test("two are enough for every method", () => {
    expect(means([1, 3], { method: "naive" })).toStrictEqual([3]);
    expect(means([1, 3], { method: "drift" })).toStrictEqual([5]);
    expect(means([1, 3], { method: "linear-trend" })[0]).toBeCloseTo(5, 9);
  });
});

describe("a range", () => {
  test("cuts means and intervals, and leaves the distribution as it is", () => {
    const free = made([80, 90, 99], { steps: 3, method: "drift" });
    const share = made([80, 90, 99], { steps: 3, method: "drift", range: { lower: 0, upper: 100 } });
    for (const [index, { mean, location, scale, intervals }] of share.points.entries()) {
      expect(mean).toBe(100);
      expect(location).toBe(free.points[index]?.location);
      expect(scale).toBe(free.points[index]?.scale);
      for (const [at, { lower, upper }] of intervals.entries()) {
        expect(upper).toBe(100);
        // The lower side is read in ratios, as always where nothing can be negative.
        expect(lower).toBeLessThan(location);
        expect(lower).toBeGreaterThan(free.points[index]?.intervals[at]?.lower ?? Number.NaN);
      }
    }
  });

  test("may have one end only", () => {
    const counted = made([5, 1], { range: { lower: 0 } }).points[0];
    expect(counted?.mean).toBe(0);
    expect(counted?.intervals[0]?.lower).toBe(0);
    expect(counted?.intervals[0]?.upper).toBeGreaterThan(0);
    expect(made([1, 5], { range: { upper: 6 } }).points[0]?.mean).toBe(6);
  });

  test.each<[string | undefined, number, number | undefined]>([
    ["%", 100, 0],
    ["分", 100, 0],
    ["件", 110, 0],
    [undefined, 110, -55],
  ])("of a series of unit %s is that of the unit unless told", (unit, upper, lower) => {
    const kind = {
      measure: "point-in-time",
      regionRule: "ratio",
      ...(unit !== undefined && { unit }),
    } as const;
    expect(means(series(kind, { 2021: 70, 2022: 90 }))).toStrictEqual([upper]);
    const falling = means(series(kind, { 2021: 95, 2022: 20 }));
    expect(falling).toStrictEqual([lower]);
    expect(means(series(kind, { 2021: 70, 2022: 90 }), { method: "drift", range: {} })).toStrictEqual([110]);
  });

  test("keeps everything inside it, for any series", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(values, (data) => {
        for (const { mean, intervals } of made(data, { steps: 5, range: { lower: 0, upper: 100 } }).points) {
          for (const value of [mean, ...intervals.flatMap(({ lower, upper }) => [lower, upper])]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(100);
          }
        }
      }),
    );
  });
});

describe("a wrong call", () => {
  test.each([null, undefined, "1, 2", 5, {}])("with %j for a series throws", (data) => {
    const call = () => forecast(data as unknown as readonly number[]);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(/^Not a series: expected a series or a list of numbers, received /);
  });

  test.each<[string, ForecastOptions, string]>([
    ["steps", { steps: 0 }, "0"],
    ["steps", { steps: 101 }, "101"],
    ["steps", { steps: 1.5 }, "1.5"],
    ["steps", { steps: Number.NaN }, "NaN"],
    ["steps", { steps: -1 }, "-1"],
    ["levels", { levels: [0.8, 1] }, "1"],
    ["levels", { levels: [0] }, "0"],
    ["levels", { levels: [95] }, "95"],
    ["levels", { levels: [Number.NaN] }, "NaN"],
    ["method", { method: "arima" as ForecastMethodName }, '"arima"'],
    ["method", { method: "constructor" as ForecastMethodName }, '"constructor"'],
  ])("with the option %s %j throws with expected and received", (option, options, received) => {
    for (const data of [[1, 2, 3], [], series(stock, { 2021: 1 })]) {
      const call = () => forecast(data, options);
      expect(call).toThrow(UsageError);
      expect(call).toThrow(new RegExp(`^Forecast option ${option}: expected .*, received ${received}$`));
    }
  });

  test.each<[string, Series["observations"], string]>([
    [
      "a period twice",
      [
        { period: "2021", value: "1", status: "A" },
        { period: "2021", value: "2", status: "A" },
      ],
      "received 2021 after 2021",
    ],
    [
      "a period out of order",
      [
        { period: "2022", value: "1", status: "A" },
        { period: "2021", value: "2", status: "A" },
      ],
      "received 2021 after 2022",
    ],
    [
      "a value that is no number",
      [
        { period: "2021", value: "many", status: "A" },
        { period: "2022", value: "2", status: "A" },
      ],
      'received "many" for 2021',
    ],
    [
      "an infinite value",
      [
        { period: "2021", value: "1", status: "A" },
        { period: "2022", value: "Infinity", status: "A" },
      ],
      'received "Infinity" for 2022',
    ],
  ])("with a series made by hand that has %s throws and says where", (_, observations, received) => {
    const call = () => forecast({ ...stock, observations });
    expect(call).toThrow(UsageError);
    expect(call).toThrow(received);
  });

  test.each<[ForecastOptions, string]>([
    [{ method: "holt", parameters: { alpha: 2, beta: 0 } }, "parameters/alpha"],
    [{ method: "holt", parameters: { alpha: 0, beta: 0 } }, "parameters/alpha"],
    [{ method: "damped-trend", parameters: { alpha: 0.5, beta: 0, phi: Number.NaN } }, "parameters/phi"],
    [
      { method: "holt", parameters: { alpha: 0.5, beta: 0, level: Number.POSITIVE_INFINITY } },
      "parameters/level",
    ],
    [{ method: "holt", parameters: { alpha: 0.5 } } as unknown as ForecastOptions, "parameters/beta"],
    [
      { method: "holt", parameters: { alpha: "0.5", beta: 0 } } as unknown as ForecastOptions,
      "parameters/alpha",
    ],
    [{ range: [0, 100] } as unknown as ForecastOptions, "range"],
    [{ method: "naive", parameters: { alpha: 0.5 } } as unknown as ForecastOptions, "parameters"],
    [{ method: "drift", intervals: "regression" } as unknown as ForecastOptions, "intervals"],
    [{ range: { lower: 2, upper: 1 } }, "range"],
  ])("with %j names the option %s", (options, option) => {
    expect(() => forecast([1, 2, 3], options)).toThrow(new RegExp(`^Forecast option ${option}: expected`));
  });

  test("with a parameter that its method does not take throws, too", () => {
    const options = { method: "theta", parameters: { alpha: 0.5, level: 3 } } as unknown as ForecastOptions;
    expect(() => forecast([1, 2, 3], options)).toThrow('Unknown option: expected alpha, received "level"');
  });

  test("for a method that is not there names those that are", () => {
    const call = () => forecast([1, 2], { method: "arima" as ForecastMethodName });
    expect(call).toThrow(
      "expected consensus | naive | drift | shrunken-drift | linear-trend | compound-growth | ",
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "with %d among the numbers throws and names its place",
    (bad) => {
      const call = () => forecast([1, 2, bad, 4]);
      expect(call).toThrow(UsageError);
      expect(call).toThrow(
        `Not a finite number: expected finite numbers, oldest first, received ${bad} at position 2`,
      );
    },
  );

  test.each<[string, unknown]>([
    ["a text", "3"],
    ["null", null],
    ["a hole", undefined],
    ["a bigint", 3n],
    ["an object", {}],
  ])("with %s for a number throws", (_, bad) => {
    expect(() => forecast([1, 2, bad as number])).toThrow(UsageError);
  });
});

describe("numbers at the end of what can be computed", () => {
  const extreme = fc.constantFrom(
    1e308,
    -1e308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    1e-308,
    5e-324,
    0,
    1,
    -1,
  );
  const any = fc.oneof(extreme, fc.double({ noNaN: true, noDefaultInfinity: true }));

  test("give a finite forecast or none, never NaN", () => {
    let none = 0;
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 2, maxLength: 8 }),
        fc.constantFrom<ForecastMethodName>(...every),
        (data, method) => {
          const result = forecast(data, { method, steps: 100, levels: [0.5, 0.999999] });
          if ("missing" in result) {
            none++;
            expect(["out-of-range", "no-rate"]).toContain(result.missing.reason);
            return;
          }
          for (const { mean, location, scale, intervals } of result.points) {
            const numbers = [
              mean,
              location,
              scale,
              ...intervals.flatMap(({ lower, upper }) => [lower, upper]),
            ];
            expect(numbers.every(Number.isFinite)).toBe(true);
          }
        },
      ),
    );
    expect(none).toBeGreaterThan(0);
  });

  test.each<[readonly number[], string]>([
    [[1e308, -1e308], "drift"],
    [[0, 1e308], "drift"],
    [[1e308, 1e308, -1e308], "linear-trend"],
  ])("%j is too large to go on by %s", (data, method) => {
    expect(forecast(data, { method: method as ForecastMethodName })).toStrictEqual({
      missing: { reason: "out-of-range" },
    });
  });

  test("decimal text beyond every floating number is too large as well", () => {
    expect(forecast(series(stock, { 2021: `1${"0".repeat(390)}`, 2022: 5 }))).toStrictEqual({
      missing: { reason: "out-of-range" },
    });
  });
});
