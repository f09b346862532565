import fc from "fast-check";
import {
  type Backtest,
  type BacktestOptions,
  backtest,
  forecast,
  type Series,
  series,
  UsageError,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const level = { measure: "point-in-time", regionRule: "sum" } as const;

function tested(data: Series | readonly number[], options: BacktestOptions = {}): Backtest {
  const result = backtest(deepFreeze(data), deepFreeze(options));
  if ("missing" in result) throw new Error(`no backtest: ${result.missing.reason}`);
  return result;
}

describe("a backtest", () => {
  test("forecasts each value from those before it", () => {
    // Naive from 1, 2, 4 says 4 for 7; from 1, 2, 4, 7 it says 7 for 9.
    const { origins, methods } = tested([1, 2, 4, 7, 9], { methods: ["naive"] });
    expect(origins).toBe(2);
    const [naive] = methods;
    expect(naive?.forecasts).toBe(2);
    expect(naive?.smape).toBeCloseTo((200 * 3) / 11 / 2 + (200 * 2) / 16 / 2, 12);
    // The changes before are 1.5 and 2 on average.
    expect(naive?.mase).toBeCloseTo((3 / 1.5 + 2 / 2) / 2, 12);
  });

  test("counts by the years ahead, and what lies beyond the end is not counted", () => {
    const [drift] = tested([1, 2, 3, 4, 6], { methods: ["drift"], steps: 3 }).methods;
    expect(drift?.bySteps.map(({ step, forecasts }) => [step, forecasts])).toStrictEqual([
      [1, 2],
      [2, 1],
      [3, 0],
    ]);
    expect(drift?.bySteps[2]).toMatchObject({ smape: null, mase: null, coverage: [], msis: null });
    expect(drift?.forecasts).toBe(3);
  });

  test("scores intervals by their width and by what lies outside (Gneiting & Raftery 2007)", () => {
    const [naive] = tested([0, 1, 0, 9], { methods: ["naive"], levels: [0.5] }).methods;
    // Changes 1, −1: scale 0.7 · √1.5, t with 2 degrees of freedom at 75 %: 0.816497 (R: qt).
    const half = 0.816497 * 0.7 * Math.sqrt(1.5);
    expect(naive?.coverage).toStrictEqual([{ level: 0.5, share: 0 }]);
    expect(naive?.msis).toBeCloseTo(2 * half + 4 * (9 - half), 5);
  });

  test("puts the best first, and a method that never applies last", () => {
    const { methods } = tested([-2, 1, 4, 7, 10], { methods: ["compound-growth", "naive", "drift"] });
    expect(methods.map(({ method }) => method)).toStrictEqual(["drift", "naive", "compound-growth"]);
    expect(methods.at(-1)).toMatchObject({ forecasts: 0, mase: null });
  });

  test("tests every method unless told", () => {
    expect(tested([1, 2, 4, 5, 7]).methods).toHaveLength(10);
  });

  test("of a series with gaps compares at the time of each value", () => {
    const gaps = series(level, { 2015: 1, 2016: 2, 2018: 4, 2021: 7 });
    const [drift] = tested(gaps, { methods: ["drift"], steps: 3 }).methods;
    expect(drift).toMatchObject({ forecasts: 1, smape: 0 });
    expect(drift?.bySteps[2]?.forecasts).toBe(1);
  });

  test("of a running total forecasts its yearly amounts", () => {
    const totals = series(
      { ...level, measure: "cumulative" },
      { 2020: 0, 2021: 5, 2022: 10, 2023: 15, 2024: 20 },
    );
    const [naive] = tested(totals, { methods: ["naive"] }).methods;
    expect(naive).toMatchObject({ forecasts: 2, smape: 0 });
  });

  test("of a running total cuts intervals at what has been reached, and scales by the changes of its amounts", () => {
    const totals = series(
      { ...level, measure: "cumulative" },
      { 2020: 0, 2021: 50, 2022: 60, 2023: 110, 2024: 120 },
    );
    const options: BacktestOptions = { methods: ["naive"], levels: [0.95] };
    const [naive] = tested(totals, options).methods;
    // Amounts 50, 10, 50, 10: each naive forecast is off by 40, as naive was before.
    expect(naive?.mase).toBeCloseTo(1, 12);
    expect(naive?.coverage).toStrictEqual([{ level: 0.95, share: 1 }]);
    const own = forecast(series({ ...level, measure: "cumulative" }, { 2020: 0, 2021: 50, 2022: 60 }), {
      method: "naive",
    });
    expect("points" in own && own.points[0]?.intervals[1]?.lower).toBe(60);
  });

  test.each([[[5e-311, 0, 1e-105, 0, 0, 0]], [[0, 0, -1e-323, 2e-16]], [[1e308, 0, 0, 0]]])(
    "of %j has no error that is beyond what can be computed",
    (data) => {
      const result = tested(data, { steps: 3 });
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
    },
  );

  test("without levels has no interval score", () => {
    expect(tested([1, 2, 4, 7, 9], { levels: [] }).methods[0]).toMatchObject({ coverage: [], msis: null });
  });

  test("of a straight line finds no error in drift, whatever the line", () => {
    const slope = fc.integer({ min: -50, max: 50 }).filter((one) => one !== 0);
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), slope, (start, step) => {
        const line = Array.from({ length: 7 }, (_, at) => start + step * at);
        const [drift] = tested(line, { methods: ["drift"], steps: 2 }).methods;
        expect(drift?.mase).toBeCloseTo(0, 9);
        expect(drift?.coverage.map(({ share }) => share)).toStrictEqual([1, 1]);
      }),
    );
  });
});

test.each([[[1, 2, 3]], [[]], [[5]]])("of %j says that there are too few values", (data) => {
  expect(backtest(data)).toStrictEqual({ missing: { reason: "too-few-observations" } });
});

test.each<[BacktestOptions, string]>([
  [{ minimum: 1 }, "minimum"],
  [{ minimum: 2.5 }, "minimum"],
  [{ methods: [] }, "methods"],
  [{ methods: ["arima" as "naive"] }, "method"],
  [{ steps: 0 }, "steps"],
  [{ levels: [1] }, "levels"],
])("with %j names the option %s", (options, option) => {
  expect(() => backtest([1, 2, 3, 4], options)).toThrow(UsageError);
  expect(() => backtest([1, 2, 3, 4], options)).toThrow(new RegExp(`^Forecast option ${option}: expected`));
});
