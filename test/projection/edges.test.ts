// What forecasts do at the edges of their rules; the numbers are recomputed by hand or by a plain second reckoning.
import {
  backtest,
  type ForecastMethodName,
  type ForecastOptions,
  forecast,
  forecastMany,
  forecastManyAsync,
  type Series,
  type SmoothingParameters,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { expectBothLanguages, thrown } from "../value/thrown.js";

const stock = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
const total = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
const free = { measure: "point-in-time", regionRule: "none" } as const;

function made(data: Series | readonly number[], options: ForecastOptions) {
  const result = forecast(deepFreeze(data), deepFreeze(options));
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result;
}

const meansOf = (data: Series | readonly number[], options: ForecastOptions) =>
  made(data, options).points.map(({ mean }) => mean);

describe("numbers too large or too small to be squared", () => {
  const methods: readonly ForecastMethodName[] = [
    "consensus",
    "naive",
    "drift",
    "shrunken-drift",
    "linear-trend",
    "simple-exponential-smoothing",
    "holt",
    "damped-trend",
    "theta",
  ];
  const values = [6.3, 7.5, 9.4, 9.1, 12];

  test.each(methods)("are forecast by %s as the same numbers near 1 are, to the last digit", (method) => {
    for (const factor of [2 ** 700, 2 ** -700]) {
      const scaled = made(
        values.map((value) => value * factor),
        { method, steps: 3 },
      );
      for (const [index, near] of made(values, { method, steps: 3 }).points.entries()) {
        const far = scaled.points[index];
        expect((far?.mean ?? 0) / factor).toBe(near.mean);
        expect((far?.scale ?? 0) / factor).toBe(near.scale);
        expect((far?.intervals[1]?.lower ?? 0) / factor).toBe(near.intervals[1]?.lower);
      }
    }
  });

  test("are not, where the caller gives a start, which is in the caller's own scale", () => {
    const parameters = { alpha: 0.5, beta: 0.5, level: 2 ** 400, trend: 2 ** 399 };
    const options: ForecastOptions = { method: "holt", parameters };
    // From 1, rising by a half: 1.5 is expected for 1.5, and 2 for 2.
    expect(meansOf([2 ** 400, 1.5 * 2 ** 400, 2 ** 401], options)).toEqual([2.5 * 2 ** 400]);
  });

  test("are cut to what a running total has reached all the same", () => {
    const huge = (digit: string) => `${digit}${"0".repeat(200)}`;
    const totals = series(total, { 2021: huge("1"), 2022: huge("2"), 2023: huge("9") });
    const { points } = made(totals, { method: "naive" });
    const near1 = made(series(total, { 2021: 1, 2022: 2, 2023: 9 }), { method: "naive" }).points[0];
    for (const [index, { lower, upper }] of (points[0]?.intervals ?? []).entries()) {
      expect(lower).toBeGreaterThanOrEqual(9e200);
      expect(lower / 1e200).toBeCloseTo(near1?.intervals[index]?.lower ?? 0, 9);
      expect(upper / 1e200).toBeCloseTo(near1?.intervals[index]?.upper ?? 0, 9);
    }
  });
});

describe("what a forecast says of its fit", () => {
  const words = (data: readonly number[], options: ForecastOptions) =>
    made(data, options)
      .because.slice(1, -1)
      .map(({ en }) => en);
  const smoothed = (method: ForecastMethodName, parameters: SmoothingParameters) =>
    words([1, 2, 4], { method, parameters } as ForecastOptions);

  test("names the parameters of smoothing that the method has", () => {
    expect(smoothed("simple-exponential-smoothing", { alpha: 0.3 })).toEqual(["smoothing α = 0.3"]);
    expect(smoothed("theta", { alpha: 0.12345 })).toEqual(["smoothing α = 0.123"]);
    expect(smoothed("holt", { alpha: 0.5, beta: 0.25 })).toEqual(["smoothing α = 0.5, β = 0.25"]);
    expect(smoothed("damped-trend", { alpha: 0.5, beta: 0.25, phi: 0.9 })).toEqual([
      "smoothing α = 0.5, β = 0.25, φ = 0.9",
    ]);
    const [, fit] = made([1, 2, 4], { method: "holt", parameters: { alpha: 0.5, beta: 0.25 } }).because;
    expect(fit?.["zh-Hans"]).toBe("平滑参数 α = 0.5，β = 0.25");
  });

  test("names the rate of compound growth, and how far a change is believed", () => {
    expect(words([100, 50, 25], { method: "compound-growth" })).toEqual(["yearly rate -50.00 %"]);
    expect(words([100, 104.04], { method: "compound-growth" })).toEqual(["yearly rate 4.04 %"]);
    const [, believed] = made([1, 2], { method: "shrunken-drift" }).because;
    // Two points are believed by half, a growing count by the square root of that.
    expect(believed).toEqual({
      "zh-Hans": "年变化的可信度 0.71",
      en: "the yearly change is believed by 0.71",
    });
  });

  test("says the same of a running total, whose amounts are fitted", () => {
    const totals = series(total, { 2020: 0, 2021: 100, 2022: 150, 2023: 175 });
    const { because } = made(totals, { method: "compound-growth" });
    expect(because.map(({ en }) => en)).toEqual([
      expect.stringContaining("from 4 values"),
      "yearly rate -50.00 %",
      expect.stringContaining("the scales of the yearly amounts ahead added up"),
    ]);
  });

  test("has nothing to say of a method without parameters, nor of certainty where values have varied", () => {
    expect(words([1, 2, 4], { method: "drift" })).toEqual([]);
    expect(made([1, 2, 4], { method: "drift" }).because).toHaveLength(2);
    expect(made([4, 4, 4], { method: "drift" }).because.at(-1)?.en).toContain("have not varied");
  });

  test("says of what there is no scatter: values, yearly amounts, or a straight line", () => {
    const last = (data: Series | readonly number[], options: ForecastOptions) =>
      made(data, options).because.at(-1)?.en;
    expect(last([4, 4, 4], { method: "naive" })).toMatch(/^the values so far have not varied, so/);
    const steady = series(total, { 2020: 0, 2021: 10, 2022: 20, 2023: 30 });
    expect(last(steady, { method: "naive" })).toMatch(/^the yearly amounts so far have not varied, so/);
    const line: ForecastOptions = { method: "linear-trend", intervals: "regression" };
    expect(last([1, 2, 3, 4], line)).toMatch(/^the values so far lie on a straight line, so/);
  });
});

describe("smoothing over a gap", () => {
  const gap = series(free, { 2018: 10, 2020: 14, 2021: 13 });

  test("follows an error by as much as it would in so many yearly steps", () => {
    // Two years at α = 0.5 are a gain of 0.75: 10 + 0.75 · 4 = 13, and the error of 13 is 0.
    const parameters = { alpha: 0.5 };
    expect(meansOf(gap, { method: "simple-exponential-smoothing", parameters })).toEqual([13]);
  });

  test("starts with the yearly change, and corrects it by the yearly part of the error", () => {
    // The first yearly change is 2, so that 14 is met; then 16 is expected, and the error is −3:
    // level 16 − 1.5, trend 2 − 0.2 · 1.5.
    const parameters = { alpha: 0.5, beta: 0.2 };
    const [next] = meansOf(gap, { method: "holt", parameters });
    expect(next).toBeCloseTo(14.5 + 1.7, 12);
    // From a trend of 1, 12 is expected of 2020 and off by 2: gain 0.75, of the trend 1 − 0.8² = 0.36 of it, by two years.
    // Then level 13.5, trend 1.27; 14.77 expected of 2021, off by −1.77.
    const [other] = meansOf(gap, { method: "holt", parameters: { ...parameters, trend: 1 } });
    expect(other).toBeCloseTo(14.77 - 0.885 + 1.27 - 0.2 * 0.885, 12);
  });

  test("damps the trend by each of its years", () => {
    // φ = 0.5: 10 + 4 · (0.5 + 0.25) = 13 for 14, off by 1. Level 13 + 0.75, trend 4 · 0.25 without β.
    // 2021: 13.75 + 0.5 expected, off by −1.25: level 13.625, trend 0.5. Then 13.625 + 0.25.
    const parameters = { alpha: 0.5, beta: 0, phi: 0.5, trend: 4 };
    expect(meansOf(gap, { method: "damped-trend", parameters })).toEqual([13.875]);
  });
});

describe("the parameters that are fitted", () => {
  interface Run {
    readonly next: number;
    readonly squaredError: number;
    /** What it weighs beforehand. */
    readonly beforehand?: number;
  }

  /** Each weighs as its likelihood where errors are normal and of unknown size: SSE^(−(n − 1)/2). */
  function averageOf(runs: readonly Run[], count: number): number {
    let [sum, weights] = [0, 0];
    for (const { next, squaredError, beforehand = 1 } of runs) {
      const weight = beforehand * squaredError ** (-(count - 1) / 2);
      sum += weight * next;
      weights += weight;
    }
    return sum / weights;
  }

  /** Holt's method in its plain form, over yearly values. */
  function holt(values: readonly number[], alpha: number, beta: number, start: number): Run {
    let [level = 0] = values;
    let [trend, squaredError] = [start, 0];
    for (const value of values.slice(1)) {
      const error = value - level - trend;
      squaredError += error ** 2;
      level += trend + alpha * error;
      trend += alpha * beta * error;
    }
    return { next: level + trend, squaredError };
  }

  test.each([
    [[0, 5, 4, 6, 8, 10, 12]],
    [[3, 3.1, 6, 8.9, 12.2, 15, 18]],
    [[6.3, 7.5, 9.4, 11.8, 14, 16]],
    [[20, 14, 15, 13, 9, 8]],
    [[5, -1, -2, -4, -7]],
  ])(
    "of Holt's method for %j are averaged over a grid, from the first change, the mean one or none",
    (values) => {
      const [first = 0, second = 0] = values;
      const mean = ((values.at(-1) ?? 0) - first) / (values.length - 1);
      const tried = [second - first, mean, 0].flatMap((start) =>
        [0.1, 0.4, 0.7, 1].flatMap((alpha) =>
          [0.03, 0.1, 0.3, 1].map((beta) => holt(values, alpha, beta, start)),
        ),
      );
      expect(meansOf(values, { method: "holt" })[0]).toBeCloseTo(averageOf(tried, values.length), 9);
    },
  );

  /** Simple smoothing from the start that fits best, which is one line in the levels that it enters. */
  function smoothed(values: readonly number[], alpha: number) {
    const errors = (start: number): readonly number[] => {
      let level = start;
      return values.map((value) => {
        const error = value - level;
        level += alpha * error;
        return error;
      });
    };
    const [at0, at1] = [errors(0), errors(1)];
    const weights = at0.map((error, index) => error - (at1[index] ?? 0));
    const dot = (a: readonly number[], b: readonly number[]) =>
      a.reduce((sum, one, index) => sum + one * (b[index] ?? 0), 0);
    const start = dot(at0, weights) / dot(weights, weights);
    return { squaredError: dot(errors(start), errors(start)) };
  }

  test.each([
    [[10, 12, 9, 11, 13, 10, 12, 11]],
    [[10, 12, 11, 14, 13, 16, 18, 17]],
    [[1, 2, 4, 3, 6, 8, 7, 11]],
    [[5, 9, 5, 9, 5, 9, 6]],
    [[30, 22, 25, 18, 20, 15]],
  ])("of theta for %j is the α with the least squared error", (values) => {
    const grid = Array.from({ length: 9999 }, (_, index) => (index + 1) / 10_000);
    const best = grid.reduce((least, alpha) =>
      smoothed(values, alpha).squaredError < smoothed(values, least).squaredError ? alpha : least,
    );
    const [, fit] = made(values, { method: "theta" }).because;
    const alpha = Number(fit?.en.replace("smoothing α = ", ""));
    expect(Math.abs(alpha - best)).toBeLessThanOrEqual(0.0011);
    const given = meansOf(values, { method: "theta", parameters: { alpha: best }, steps: 3 });
    for (const [index, mean] of meansOf(values, { method: "theta", steps: 3 }).entries()) {
      expect(mean).toBeCloseTo(given[index] ?? 0, 2);
    }
  });

  test("theta with α given is smoothing from the best start plus half the slope", () => {
    // 2, 4, 9 with α = 0.2: levels s, 0.8s + 0.4, 0.64s + 1.12 before each; the best s is
    // (2 + 0.8 · 3.6 + 0.64 · 7.88) / (1 + 0.64 + 0.4096). The line rises by 3.5 a year.
    const start = (2 + 0.8 * 3.6 + 0.64 * 7.88) / (1 + 0.64 + 0.64 ** 2);
    const level = 0.8 * (0.64 * start + 1.12) + 0.2 * 9;
    const early = (1 - 0.8 ** 3) / 0.2;
    const parameters = { alpha: 0.2 };
    const expected = [level + 1.75 * early, level + 1.75 * (1 + early)];
    const plain = meansOf([2, 4, 9], { method: "theta", parameters, steps: 2 });
    const dated = meansOf(series(free, { 2019: 2, 2020: 4, 2021: 9 }), {
      method: "theta",
      parameters,
      steps: 2,
    });
    for (const [index, mean] of expected.entries()) {
      expect(plain[index]).toBeCloseTo(mean, 12);
      expect(dated[index]).toBeCloseTo(mean, 9);
    }
  });

  test("zeros lie on either side: a growing count that began at 0 is believed like any other", () => {
    const from0 = meansOf([0, 3, 7], { method: "shrunken-drift", steps: 2 });
    const from1 = meansOf([1, 4, 8], { method: "shrunken-drift", steps: 2 });
    for (const [index, mean] of from0.entries()) expect(mean + 1).toBeCloseTo(from1[index] ?? 0, 12);
    const below = meansOf([0, -3, -7], { method: "shrunken-drift", steps: 2 });
    for (const [index, mean] of below.entries()) expect(mean).toBeCloseTo(-(from0[index] ?? 0), 12);
  });

  test.each([[[10, 12, 9, 11, 13, 10, 12, 11]], [[10, 14, 12, 16, 15, 18]], [[1, 2, 3, 4, 5]], [[3, 5]]])(
    "of simple smoothing for %j are averaged over a grid, where nothing is said near the last value",
    (values) => {
      const from = (alpha: number): Run => {
        let [level = 0] = values;
        let squaredError = 0;
        for (const value of values.slice(1)) {
          const error = value - level;
          squaredError += error ** 2;
          level += alpha * error;
        }
        return { next: level, squaredError, beforehand: alpha ** 2 };
      };
      const [mean] = meansOf(values, { method: "simple-exponential-smoothing" });
      expect(mean).toBeCloseTo(averageOf([0.1, 0.4, 0.7, 1].map(from), values.length), 9);
    },
  );

  test("are told as an average", () => {
    const said = (method: ForecastMethodName) => made([1, 2, 4, 5, 9], { method }).because[1];
    expect(said("simple-exponential-smoothing")?.en).toMatch(
      /^smoothing averaged over parameters by how well they fit, on average α = 0\.\d+$/,
    );
    expect(said("holt")?.["zh-Hans"]).toMatch(/^平滑参数按拟合优劣加权平均，平均为 α = 0\.\d+，β = 0\.\d+$/);
    expect(said("damped-trend")?.en).toMatch(/α = 0\.\d+, β = 0\.\d+, φ = 0\.\d+$/);
  });

  test("two values have no regression, whose errors need a third", () => {
    const options: ForecastOptions = { method: "linear-trend", intervals: "regression" };
    expect(forecast([1, 2], options)).toEqual({ missing: { reason: "too-few-observations" } });
    expect(made([1, 2, 4], options).degreesOfFreedom).toBe(1);
  });
});

describe("a running total", () => {
  test("with amounts of several years and of parts of one has them where they lie", () => {
    // 10 in 2021, 40 in 2022 and 2023, 75 until June 2026, by the year 10, 20 and 30.04.
    const totals = series(total, { 2020: 0, 2021: 10, 2023: 50, "2026-06": 125 });
    const share = 181 / 365;
    // As levels at the ends of the years around their middles: 2021, 2022.5, and 2024.75.
    const at = [0, 1.5, 3.5 + share / 2];
    const amounts = [10, 20, 75 / (2 + share)];
    const slope = ((amounts[2] ?? 0) - 10) / (at[2] ?? 1);
    const rest = (amounts[2] ?? 0) + slope * (5 - (at[2] ?? 0));
    const [december] = meansOf(totals, { method: "drift" });
    expect(december).toBeCloseTo(125 + rest * (1 - share), 6);
  });

  test("adds amounts that grow like any others, without an upper end whatever its own", () => {
    const totals = series(total, { 2020: 0, 2021: 1, 2022: 5, 2023: 13 });
    for (const method of ["shrunken-drift", "consensus"] as const) {
      const [amount = 0] = meansOf([1, 4, 8], { method });
      expect(meansOf(totals, { method })[0]).toBeCloseTo(13 + amount, 9);
      expect(meansOf(totals, { method, range: { lower: 0, upper: 1000 } })[0]).toBeCloseTo(13 + amount, 9);
    }
  });

  test("keeps what it has gained when its amounts run out: no year takes any back", () => {
    // Amounts of 30, 20 and 12 fall by 9 a year: 3 more, then none.
    const totals = series(total, { 2020: 0, 2021: 30, 2022: 50, 2023: 62 });
    expect(meansOf(totals, { method: "drift", steps: 3 })).toEqual([65, 65, 65]);
  });

  test("that stands at the end of a year adds whole years only", () => {
    const day = series(total, { "2020-12-31": 0, "2021-12-31": 10, "2022-12-31": 20, "2023-12-31": 30 });
    expect(meansOf(day, { method: "naive", steps: 2 })).toEqual([40, 50]);
  });
});

test("a rate of growth, which regions do not combine, is cut at neither end; another percentage is at both", () => {
  const percent = { unit: "%", measure: "point-in-time" } as const;
  const next = (regionRule: "none" | "ratio", values: Readonly<Record<string, number>>) =>
    meansOf(series({ ...percent, regionRule }, values), { method: "drift" });
  expect(next("none", { 2021: 40, 2022: 90 })).toEqual([140]);
  expect(next("none", { 2021: 40, 2022: 10 })).toEqual([-20]);
  expect(next("ratio", { 2021: 40, 2022: 90 })).toEqual([100]);
  expect(next("ratio", { 2021: 40, 2022: 10 })).toEqual([0]);
});

describe("compound growth", () => {
  test.each([[[5, -1, 6]], [[5, 0, 6]], [[-1, 2]], [[2, -1]]])("of %j has no rate", (values) => {
    expect(forecast(values, { method: "compound-growth" })).toEqual({ missing: { reason: "no-rate" } });
  });
});

describe("the errors of a backtest", () => {
  const tested = (data: Series | readonly number[], options: Parameters<typeof backtest>[1]) => {
    const result = backtest(deepFreeze(data), deepFreeze(options ?? {}));
    if ("missing" in result) throw new Error(result.missing.reason);
    return result.methods[0];
  };

  test("a forecast after no change at all has no scale, and counts in no scaled error", () => {
    // Naive from 5, 5, 5 is off by 2, without a scale; from 5, 5, 5, 7 by 1, where changes were 2/3 on average.
    const naive = tested([5, 5, 5, 7, 8], { methods: ["naive"], minimum: 3, levels: [0.5] });
    expect(naive?.forecasts).toBe(2);
    expect(naive?.mase).toBeCloseTo(1.5, 12);
    expect(Number.isFinite(naive?.msis)).toBe(true);
  });

  test("a total of June is compared with the part of its year's amount that is due by then", () => {
    const totals = series(total, { 2020: 0, 2021: 10, 2022: 20, 2023: 30, "2024-S1": 35 });
    const naive = tested(totals, { methods: ["naive"], minimum: 4 });
    // 182 days of 366 of another 10: 34.97, where 35 came.
    const mean = 30 + (10 * 182) / 366;
    expect(naive?.forecasts).toBe(1);
    expect(naive?.smape).toBeCloseTo((200 * (35 - mean)) / (35 + mean), 9);
    const far = tested(totals, { methods: ["naive"], minimum: 3, steps: 2 });
    expect(far?.bySteps[1]?.smape).toBeCloseTo((200 * (35 - mean)) / (35 + mean), 9);
  });

  test("two zeros are no error", () => {
    expect(tested([0, 0, 0, 0], { methods: ["naive"] })).toMatchObject({ smape: 0, mase: null, msis: null });
  });

  test("an outcome below its interval lies outside and is penalised like one above", () => {
    const above = tested([0, 1, 0, 9], { methods: ["naive"], levels: [0.5] });
    const below = tested([0, -1, 0, -9], { methods: ["naive"], levels: [0.5] });
    expect(below?.coverage).toEqual([{ level: 0.5, share: 0 }]);
    expect(below?.msis).toBeCloseTo(above?.msis ?? 0, 12);
  });

  test("an outcome on the edge of its interval lies inside", () => {
    const flat = tested([3, 3, 3, 3], { methods: ["naive"] });
    expect(flat?.coverage.map(({ share }) => share)).toEqual([1, 1]);
  });

  test("the interval score is that of the widest, wherever it stands among the levels", () => {
    const widest = tested([0, 1, 0, 9], { methods: ["naive"], levels: [0.95] });
    const last = tested([0, 1, 0, 9], { methods: ["naive"], levels: [0.5, 0.95] });
    const first = tested([0, 1, 0, 9], { methods: ["naive"], levels: [0.95, 0.5] });
    expect(first?.msis).toBe(widest?.msis);
    expect(last?.msis).toBe(widest?.msis);
  });

  test("the interval score is a share of the changes before: twice the values, the same score", () => {
    const once = tested([0, 3, 1, 9], { methods: ["naive"] });
    const twice = tested([0, 6, 2, 18], { methods: ["naive"] });
    expect(twice?.msis).toBeCloseTo(once?.msis ?? 0, 9);
  });

  test("a change over a gap counts by the year", () => {
    // Changes of 4 in two years and of 1: 1.5 a year on average; naive is off by 3.
    const gap = series(free, { 2018: 1, 2020: 5, 2021: 6, 2022: 9 });
    expect(tested(gap, { methods: ["naive"], minimum: 3 })?.mase).toBeCloseTo(2, 12);
  });
});

describe("a batch", () => {
  test("of nothing has nothing, and tells no progress", async () => {
    const told: number[] = [];
    const columns = await forecastManyAsync([], { onProgress: (done) => told.push(done) });
    expect(columns).toMatchObject({ series: 0, missing: [] });
    expect(told).toEqual([]);
    await forecastManyAsync([[1, 2]], { chunk: 1, onProgress: (done) => told.push(done) });
    await forecastManyAsync(
      [
        [1, 2],
        [2, 3],
      ],
      { chunk: 1, onProgress: (done) => told.push(done) },
    );
    expect(told).toEqual([1, 1, 2]);
  });

  test("names exactly the series without a forecast", () => {
    expect(forecastMany([[1, 2, 3]]).missing).toEqual([]);
    expect(forecastMany([[1], [1, 2], []]).missing).toEqual([
      { index: 0, reason: "too-few-observations" },
      { index: 2, reason: "too-few-observations" },
    ]);
  });
});

describe("a wrong call is named with its place and both sides", () => {
  const smoothing = "simple-exponential-smoothing | holt | damped-trend | theta";
  const rows = (...values: readonly object[]) => ({ ...stock, observations: values }) as unknown as Series;
  const value = (period: string, given: unknown) => ({ period, value: given, status: "A" });
  const notASeries = { code: "series-invalid", expected: "a series or a list of numbers" };
  const option = (path: string, expected: string, received: string) =>
    ({ code: "forecast-option-invalid", path, expected, received }) as const;

  test.each<[string, () => unknown, object]>([
    [
      "text for a series",
      () => forecast("1" as never, {}),
      {
        ...notASeries,
        path: "",
        received: '"1"',
        message: {
          "zh-Hans": '不是序列：应为序列或数值列表，实为 "1"',
          en: 'Not a series: expected a series or a list of numbers, received "1"',
        },
      },
    ],
    [
      "observations that are no list",
      () => forecast({ ...stock, observations: { 2021: 1 } } as never),
      { ...notASeries, received: "an object" },
    ],
    [
      "an observation that is no object",
      () => forecast(rows(value("2021", "1"), "2022" as never)),
      { ...notASeries, received: "an object" },
    ],
    ["an observation that is null", () => forecast(rows(null as never)), notASeries],
    [
      "an unknown measure",
      () => forecast({ ...rows(), measure: "stock" } as never),
      { ...notASeries, received: "an object" },
    ],
    [
      "a series among others",
      () => forecastMany([[1, 2], { measure: "annual" } as never]),
      { ...notASeries, path: "/1", received: "an object" },
    ],
    [
      "a period twice",
      () => forecast(rows(value("2021", "1"), value("2021", "2"))),
      {
        code: "period-order",
        path: "/observations/1/period",
        expected: "each period once, oldest first",
        received: "2021 after 2021",
        message: {
          "zh-Hans": "时期重复或未按先后排列：应为 each period once, oldest first，实为 2021 after 2021",
          en: "Periods out of order: expected each period once, oldest first, received 2021 after 2021",
        },
      },
    ],
    [
      "a period out of order in a batch",
      () => forecastMany([[1], rows(value("2022", "1"), value("2021", "2"))]),
      { code: "period-order", path: "/1/observations/1/period", received: "2021 after 2022" },
    ],
    [
      "text that is no number",
      () => forecast(rows(value("2021", "many"), value("2022", "2"))),
      {
        code: "value-not-finite",
        path: "/observations/0/value",
        expected: "decimal text",
        received: '"many" for 2021',
        message: {
          "zh-Hans": '序列中有非有限数值：应为 decimal text，实为 "many" for 2021',
          en: 'Not a finite number: expected decimal text, received "many" for 2021',
        },
      },
    ],
    [
      "a number where text is to stand",
      () => forecast(rows(value("2021", 1), value("2022", 2))),
      { code: "value-not-finite", received: "1 for 2021" },
    ],
    [
      "no text at all",
      () => forecastMany([rows(value("2021", ""))]),
      { code: "value-not-finite", path: "/0/observations/0/value", received: '"" for 2021' },
    ],
    [
      "an infinite number",
      () =>
        forecastMany([
          [1, 2],
          [1, 2, Number.POSITIVE_INFINITY],
        ]),
      {
        code: "value-not-finite",
        path: "/1/2",
        expected: "finite numbers, oldest first",
        received: "Infinity at position 2",
        message: {
          "zh-Hans": "序列中有非有限数值：第 3 项为 Infinity",
          en: "Not a finite number: expected finite numbers, oldest first, received Infinity at position 2",
        },
      },
    ],
    [
      "parameters of a method without any",
      () => forecast([1, 2], { method: "naive", parameters: { alpha: 0.5 } } as never),
      option("/parameters", `a method of ${smoothing}`, '"naive"'),
    ],
    [
      "parameters that are none",
      () => forecast([1, 2], { method: "theta", parameters: 0.5 } as never),
      option("/parameters", "an object", "0.5"),
    ],
    [
      "a parameter that the method does not have",
      () => forecast([1, 2], { method: "holt", parameters: { alpha: 1, beta: 0, phi: 1 } } as never),
      {
        code: "option-unknown",
        path: "/parameters/phi",
        expected: "alpha | beta | level | trend",
        received: '"phi"',
      },
    ],
    [
      "a parameter that is infinite",
      () => forecast([1, 2], { method: "holt", parameters: { alpha: 1, beta: 0, level: Infinity } }),
      option("/parameters/level", "a finite number", "Infinity"),
    ],
    [
      "a parameter above 1",
      () => forecast([1, 2], { method: "holt", parameters: { alpha: 1.01, beta: 0 } }),
      option("/parameters/alpha", "a number from 0 to 1 (alpha above 0)", "1.01"),
    ],
    [
      "levels that are no list",
      () => forecast([1, 2], { levels: 0.5 as never }),
      option("/levels", "a list of numbers between 0 and 1, both excluded", "0.5"),
    ],
    [
      "a level that is text",
      () => forecast([1, 2], { levels: [0.5, "0.8" as never] }),
      option("/levels", "a list of numbers between 0 and 1, both excluded", '"0.8"'),
    ],
    [
      "a range the wrong way round",
      () => forecast([1, 2], { range: { lower: 2, upper: 1 } }),
      option("/range", "an object of numbers, lower ≤ upper", '"2 to 1"'),
    ],
    [
      "a range above every number",
      () => forecast([1, 2], { range: { lower: Infinity } }),
      option("/range", "an object of numbers, lower ≤ upper", '"Infinity to undefined"'),
    ],
    [
      "a range below every number",
      () => forecast([1, 2], { range: { upper: -Infinity } }),
      option("/range", "an object of numbers, lower ≤ upper", '"undefined to -Infinity"'),
    ],
    [
      "other intervals than those of regression",
      () => forecast([1, 2], { method: "linear-trend", intervals: "bootstrap" as never }),
      option("/intervals", '"regression", with the method linear-trend', '"bootstrap"'),
    ],
    [
      "no batch",
      () => forecastMany({ 0: [1, 2] } as never),
      option("/list", "a list of series", "an object"),
    ],
  ])("%s", (_, act, issue) => {
    const found = thrown(act);
    expect(found).toMatchObject(issue);
    if (found !== undefined) expectBothLanguages(found);
  });

  test("α and β of 1 are allowed, and a range of a single number", () => {
    expect(meansOf([1, 2], { method: "holt", parameters: { alpha: 1, beta: 1 } })).toEqual([3]);
    expect(meansOf([1, 2], { range: { lower: 5, upper: 5 } })).toEqual([5]);
  });
});
