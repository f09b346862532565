import fc from "fast-check";
import { type ForecastMethodName, type ForecastOptions, forecast } from "ipr-plan";
import { describe, expect, test } from "vitest";
import vectors from "../cases/forecast.json" with { type: "json" };
import { deepFreeze } from "../deep-freeze.js";

function pointsOf(values: readonly number[], options: ForecastOptions) {
  const result = forecast(deepFreeze([...values]), deepFreeze(options));
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result.points;
}

const meansOf = (values: readonly number[], method: ForecastMethodName, steps: number) =>
  pointsOf(values, { method, steps }).map(({ mean }) => mean);

function expectClose(actual: readonly number[], expected: readonly number[], relative: number) {
  expect(actual).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) {
    expect(Math.abs((actual[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(relative * Math.abs(value));
  }
}

// test/cases/forecast.json: R 4.2.2, package forecast 8.20, on series written for this project.
describe("the point forecasts of R", () => {
  const cases = vectors.series.map((one) => [one.id, one] as const);

  test.each(cases)("are reproduced by the naive method: %s", (_, { x, h, naive }) => {
    expectClose(meansOf(x, "naive", h), naive, 1e-9);
  });

  test.each(cases)("are reproduced by drift: %s", (_, { x, h, drift }) => {
    expectClose(meansOf(x, "drift", h), drift, 1e-9);
  });

  test.each(cases)("are reproduced by the linear trend: %s", (_, { x, h, linearTrend }) => {
    expectClose(meansOf(x, "linear-trend", h), linearTrend, 1e-9);
  });
});

// By hand: the straight line of 6.3 → 7.5 (2021) and of 6.3, 7.5, 9.4 (2022) to 2025.
test.each([
  [[6.3, 7.5], 12.3],
  [[6.3, 7.5, 9.4], 14.05],
])("drift from %j is the straight line that arrives at %d in 2025", (values, level) => {
  const steps = 6 - values.length;
  expect(meansOf(values, "drift", steps).at(-1)).toBeCloseTo(level, 12);
});

const method = fc.constantFrom<ForecastMethodName>("naive", "drift", "linear-trend");
const value = fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000);
const values = fc.array(value, { minLength: 2, maxLength: 20 });

describe("as algebra", () => {
  test("a forecast moves along with its series, intervals and all", () => {
    fc.assert(
      fc.property(values, method, value, (series, name, shift) => {
        const options: ForecastOptions = { method: name, steps: 4 };
        const moved = pointsOf(
          series.map((one) => one + shift),
          options,
        );
        for (const [index, point] of pointsOf(series, options).entries()) {
          expect(moved[index]?.mean).toBeCloseTo(point.mean + shift, 7);
          expect(moved[index]?.scale).toBeCloseTo(point.scale, 7);
          expect(moved[index]?.intervals[0]?.lower).toBeCloseTo((point.intervals[0]?.lower ?? 0) + shift, 7);
        }
      }),
    );
  });

  test("a forecast is the same in every unit: ten times the values, ten times the forecast", () => {
    fc.assert(
      fc.property(values, method, fc.constantFrom(1e-4, 10, 1e8), (series, name, factor) => {
        const options: ForecastOptions = { method: name, steps: 4 };
        const larger = pointsOf(
          series.map((one) => one * factor),
          options,
        );
        for (const [index, point] of pointsOf(series, options).entries()) {
          expect((larger[index]?.mean ?? 0) / factor).toBeCloseTo(point.mean, 7);
          expect((larger[index]?.scale ?? 0) / factor).toBeCloseTo(point.scale, 7);
        }
      }),
    );
  });

  test("a straight line goes on as it is by drift and by linear trend", () => {
    fc.assert(
      fc.property(value, value, fc.integer({ min: 2, max: 20 }), (start, slope, count) => {
        const line = Array.from({ length: count }, (_, at) => start + slope * at);
        for (const name of ["drift", "linear-trend"] as const) {
          for (const [index, mean] of meansOf(line, name, 5).entries()) {
            expect(mean).toBeCloseTo(start + slope * (count + index), 7);
          }
        }
      }),
    );
  });

  test("naive repeats the last value, whatever came before", () => {
    fc.assert(
      fc.property(values, (series) => {
        expect(new Set(meansOf(series, "naive", 5))).toStrictEqual(new Set([series.at(-1)]));
      }),
    );
  });

  test("drift and linear trend are the same line through two points", () => {
    fc.assert(
      fc.property(value, value, (first, last) => {
        const lines = meansOf([first, last], "linear-trend", 3);
        for (const [index, mean] of meansOf([first, last], "drift", 3).entries()) {
          expect(lines[index]).toBeCloseTo(mean, 8);
        }
      }),
    );
  });
});
