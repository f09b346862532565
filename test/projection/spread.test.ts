import fc from "fast-check";
import {
  type Forecast,
  type ForecastMethodName,
  type ForecastOptions,
  forecast,
  type Series,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

const level = { measure: "point-in-time", regionRule: "sum" } as const;

function made(data: Series | readonly number[], options: ForecastOptions = {}): Forecast {
  const result = forecast(data, options);
  if ("missing" in result) throw new Error(`no forecast: ${result.missing.reason}`);
  return result;
}

function halfWidths(data: Series | readonly number[], options: ForecastOptions): readonly number[] {
  return made(data, options).points.map(({ intervals: [interval] }) => {
    return ((interval?.upper ?? Number.NaN) - (interval?.lower ?? Number.NaN)) / 2;
  });
}

/** n values that go up and down by 1: every change is 1 in size, so is their root mean square, and there is no trend. */
const zigzag = (n: number) => Array.from({ length: n }, (_, index) => index % 2);

describe("the quantiles of Student's t that the half-width takes of the scale", () => {
  // Critical values of Student's t, NIST/SEMATECH e-Handbook, 1.3.6.7.2, to six decimals (R: qt).
  test.each([
    [1, 0.95, 12.706205],
    [2, 0.95, 4.302653],
    [3, 0.95, 3.182446],
    [1, 0.8, 3.077684],
    [2, 0.8, 1.885618],
    [3, 0.8, 1.637744],
  ])("with %d degrees of freedom at level %d is %d", (degreesOfFreedom, probability, quantile) => {
    for (const method of ["naive", "drift", "linear-trend"] as const) {
      const options: ForecastOptions = { levels: [probability], steps: 3, method };
      const { points, degreesOfFreedom: own } = made(zigzag(degreesOfFreedom + 1), options);
      expect(own).toBe(degreesOfFreedom);
      for (const [index, half] of halfWidths(zigzag(degreesOfFreedom + 1), options).entries()) {
        expect(half / (points[index]?.scale ?? Number.NaN)).toBeCloseTo(quantile, 6);
      }
    }
  });

  // The same table; a regression over n points has n − 2 degrees of freedom.
  test.each([
    [5, 0.95, 2.570582],
    [30, 0.95, 2.042272],
    [5, 0.8, 1.475884],
    [30, 0.8, 1.310415],
  ])(
    "with %d degrees of freedom of a regression at level %d is %d",
    (degreesOfFreedom, probability, quantile) => {
      const options: ForecastOptions = {
        levels: [probability],
        method: "linear-trend",
        intervals: "regression",
      };
      const data = zigzag(degreesOfFreedom + 2);
      const [half = 0] = halfWidths(data, options);
      expect(half / (made(data, options).points[0]?.scale ?? Number.NaN)).toBeCloseTo(quantile, 6);
    },
  );

  test("never has more than 3 degrees of freedom: yearly series have heavier tails", () => {
    expect([2, 3, 4, 5, 30].map((n) => made(zigzag(n)).degreesOfFreedom)).toStrictEqual([1, 2, 3, 3, 3]);
  });

  test("with 1 and 2 degrees of freedom have closed forms at every level", () => {
    // DLMF 8.17 for ν = 1 (Cauchy) and ν = 2: tan(π(p − ½)) and (2p − 1)/√(2p(1 − p)).
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.999, noNaN: true }), (probability) => {
        const p = 0.5 + probability / 2;
        const quantile = (n: number) => {
          const options: ForecastOptions = { levels: [probability], method: "naive" };
          const [half = Number.NaN] = halfWidths(zigzag(n), options);
          return half / (made(zigzag(n), options).points[0]?.scale ?? Number.NaN);
        };
        expect(quantile(2) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 8);
        expect(quantile(3) / ((2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeCloseTo(1, 8);
      }),
    );
  });
});

const scaleOf = (data: Series | readonly number[], step: number) =>
  made(data, { steps: step, method: "naive" }).points[step - 1]?.scale ?? Number.NaN;

describe("the scale 0.7 · RMS of changes · √(1 + 1/m) · h^((1 + s)/2)", () => {
  test("grows with √h where the changes cancel out", () => {
    // Changes 10 and −9, the older of which weighs 0.9 of the newer: no slope at all.
    const data = [0, 10, 1];
    expect(scaleOf(data, 1)).toBeCloseTo(0.7 * Math.sqrt((181 / 2) * 1.5), 12);
    for (const h of [4, 9, 25]) expect(scaleOf(data, h) / scaleOf(data, 1)).toBeCloseTo(Math.sqrt(h), 9);
  });

  test("grows with h where they all say the same", () => {
    const line = Array.from({ length: 40 }, (_, index) => 3 * index);
    expect(scaleOf(line, 1)).toBeCloseTo(3 * 0.7 * Math.sqrt(1 + 1 / 39), 12);
    const ratio = scaleOf(line, 9) / scaleOf(line, 1);
    expect(ratio).toBeGreaterThan(8.7);
    expect(ratio).toBeLessThan(9);
  });

  test("of two values: one change, believed by half, so h^0.75", () => {
    // 0.7 · 2 · √2 · h^((1 + ½)/2).
    expect(scaleOf([5, 7], 1)).toBeCloseTo(0.7 * 2 * Math.SQRT2, 12);
    expect(scaleOf([5, 7], 16)).toBeCloseTo(0.7 * 2 * Math.SQRT2 * 8, 12);
  });

  test("comes from the changes themselves, not from their scatter around the trend", () => {
    // Changes 3 and 4: RMS √12.5.
    expect(scaleOf([0, 3, 7], 1)).toBeCloseTo(0.7 * Math.sqrt(12.5 * 1.5), 12);
  });

  test("counts a change over g years as g^((1 + s)/2) yearly ones", () => {
    // One change of 4 in four years: slope 1; to it one of no slope, so a squared error of (0 + 16/4 / 1) / 4 = 1.
    const gap = series(level, { 2018: 0, 2022: 4 });
    const growth = (1 + 1 / 2) / 2;
    expect(scaleOf(gap, 1)).toBeCloseTo((0.7 * Math.SQRT2 * 4) / 4 ** growth, 9);
    expect(scaleOf(gap, 16)).toBeCloseTo((0.7 * Math.SQRT2 * 4 * 16 ** growth) / 4 ** growth, 9);
  });

  test("is not blown up by a value of the first days of a year", () => {
    const years = { 2020: 110, 2021: 116, 2022: 111, 2023: 120 };
    const few =
      made(series(level, { ...years, "2024-01-02": 119 }), { method: "naive" }).points[0]?.scale ?? 0;
    const without = made(series(level, years), { method: "naive" }).points[0]?.scale ?? 0;
    expect(few).toBeLessThan(1.2 * without);
  });

  test("counts the time that is left to the end of the year, not a whole year, after a value of June", () => {
    const june = series(level, { 2021: 0, 2022: 1, "2023-06": 1.5 });
    const scales = made(june, { steps: 3, method: "naive" }).points.map(({ scale }) => scale);
    const left = 184 / 365;
    const growth = Math.log((scales[2] ?? 0) / (scales[1] ?? 0)) / Math.log((left + 2) / (left + 1));
    expect(growth).toBeGreaterThan(0.5);
    expect(growth).toBeLessThan(1);
    expect((scales[1] ?? 0) / (scales[0] ?? 1)).toBeCloseTo(((left + 1) / left) ** growth, 9);
  });

  test("of a running total is the sum of those of its amounts, as an amount that is off stays off", () => {
    const totals = series(
      { measure: "cumulative", regionRule: "sum" },
      { 2020: 0, 2021: 10, 2022: 30, 2023: 60 },
    );
    const amounts = made([10, 20, 30], { steps: 3, method: "naive" }).points.map(({ scale }) => scale);
    let sum = 0;
    for (const [index, { scale }] of made(totals, { steps: 3, method: "naive" }).points.entries()) {
      sum += amounts[index] ?? Number.NaN;
      expect(scale).toBeCloseTo(sum, 9);
    }
  });
});

const method = fc.constantFrom<ForecastMethodName>(
  "consensus",
  "naive",
  "drift",
  "shrunken-drift",
  "linear-trend",
  "simple-exponential-smoothing",
  "holt",
  "damped-trend",
  "theta",
);
const values = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 2, maxLength: 15 });
const levels = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 5 })
  .map((percents) => percents.toSorted((a, b) => a - b).map((percent) => percent / 100));

describe("intervals", () => {
  test("stand in the order of their levels, each within the next and around the mean", () => {
    fc.assert(
      fc.property(values, method, levels, (data, name, nested) => {
        for (const { mean, intervals } of made(data, { method: name, levels: nested, steps: 5 }).points) {
          expect(intervals.map((interval) => interval.level)).toStrictEqual(nested);
          let inner = { lower: mean, upper: mean };
          for (const interval of intervals) {
            expect(interval.lower).toBeLessThanOrEqual(inner.lower);
            expect(interval.upper).toBeGreaterThanOrEqual(inner.upper);
            inner = interval;
          }
        }
      }),
    );
  });

  test("keep the caller's order of levels", () => {
    const [point] = made([1, 2, 4], { levels: [0.95, 0.5, 0.8] }).points;
    expect(point?.intervals.map((interval) => interval.level)).toStrictEqual([0.95, 0.5, 0.8]);
  });

  test("are of 80 % and 95 % unless told, and absent where none is asked for", () => {
    expect(made([1, 2, 4]).points[0]?.intervals.map((interval) => interval.level)).toStrictEqual([0.8, 0.95]);
    expect(made([1, 2, 4], { levels: [] }).points[0]?.intervals).toStrictEqual([]);
  });

  test("never get narrower with the years", () => {
    fc.assert(
      fc.property(values, method, (data, name) => {
        const widths = halfWidths(data, { method: name, levels: [0.9], steps: 10 });
        for (const [index, width] of widths.entries()) {
          expect(width).toBeGreaterThanOrEqual((widths[index - 1] ?? 0) * (1 - 1e-9));
        }
      }),
    );
  });

  test("are symmetric around the mean where no range cuts them", () => {
    fc.assert(
      fc.property(values, method, (data, name) => {
        for (const { mean, location, intervals } of made(data, { method: name, steps: 3 }).points) {
          expect(location).toBe(mean);
          for (const { lower, upper } of intervals) expect((lower + upper) / 2).toBeCloseTo(mean, 6);
        }
      }),
    );
  });

  test("of values that did not move have a width, and the mean stays, by every method", () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(amount, fc.integer({ min: 2, max: 12 }), method, (flat, count, name) => {
        const data = Array.from({ length: count }, () => flat);
        for (const { step, mean, scale, intervals } of made(data, { method: name, steps: 4 }).points) {
          const least = 0.7 * 0.03 * Math.abs(flat) * Math.sqrt(1 + 1 / (count - 1)) * Math.sqrt(step);
          expect(scale).toBeGreaterThan(0);
          expect(scale).toBeGreaterThanOrEqual(least * (1 - 1e-9));
          expect(Math.abs(mean - flat)).toBeLessThanOrEqual(Math.abs(flat) * 1e-12);
          for (const { lower, upper } of intervals) {
            expect(lower).toBeLessThan(mean);
            expect(upper).toBeGreaterThan(mean);
          }
        }
      }),
    );
  });

  // After values that did not move a yearly change counts as 3 % of the value, and as half a step of its last digit.
  test.each<[number, number]>([
    [0, 0.5],
    [1, 0.5],
    [12, 0.5],
    [53, 1.59],
    [4000, 120],
    [-4000, 120],
    [0.9, 0.05],
    [0.25, 0.0075],
    [99.9, 2.997],
    [1e-7, 5e-8],
    [3e21, 9e19],
  ])("of three times %d come from yearly changes of %d", (flat, change) => {
    const [point] = made([flat, flat, flat], { method: "naive" }).points;
    expect((point?.scale ?? 0) / (0.7 * Math.sqrt(1.5) * change)).toBeCloseTo(1, 9);
  });

  test("are those of the values as they are where they moved at all", () => {
    // Changes of 0 and 1: RMS √½.
    expect(scaleOf([53, 53, 54], 1)).toBeCloseTo(0.7 * Math.sqrt(0.5 * 1.5), 12);
  });

  test("of amounts between totals that differ by rounding alone are those of values that did not move", () => {
    const totals = series(
      { measure: "cumulative", regionRule: "sum" },
      { 2020: 0, 2021: 0.1, 2022: 0.2, 2023: 0.3 },
    );
    expect(made(totals, { method: "naive" }).points[0]?.scale).toBeCloseTo(0.7 * Math.sqrt(1.5) * 0.05, 9);
  });
});
