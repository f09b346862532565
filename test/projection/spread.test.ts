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

/** n values that go up and down by 1: every first difference is 1 in size, and so is their root mean square. */
const zigzag = (n: number) => Array.from({ length: n }, (_, index) => index % 2);

describe("the quantiles of Student's t in the half-width t(n − 1) · RMS of differences · √(h(1 + h/(n − 1)))", () => {
  // Critical values of Student's t, NIST/SEMATECH e-Handbook, 1.3.6.7.2, to six decimals (R: qt).
  test.each([
    [1, 0.95, 12.706205],
    [2, 0.95, 4.302653],
    [5, 0.95, 2.570582],
    [30, 0.95, 2.042272],
    [1, 0.8, 3.077684],
    [2, 0.8, 1.885618],
    [5, 0.8, 1.475884],
    [30, 0.8, 1.310415],
  ])("with %d degrees of freedom at level %d is %d", (degreesOfFreedom, probability, quantile) => {
    const n = degreesOfFreedom + 1;
    for (const method of ["naive", "drift", "linear-trend"] as const) {
      const options: ForecastOptions = { levels: [probability], steps: 3, method };
      expect(made(zigzag(n), options).degreesOfFreedom).toBe(degreesOfFreedom);
      for (const [index, half] of halfWidths(zigzag(n), options).entries()) {
        const h = index + 1;
        expect(half / Math.sqrt(h * (1 + h / (n - 1)))).toBeCloseTo(quantile, 6);
      }
    }
  });

  test("with 1 and 2 degrees of freedom have closed forms at every level", () => {
    // DLMF 8.17 for ν = 1 (Cauchy) and ν = 2: tan(π(p − ½)) and (2p − 1)/√(2p(1 − p)).
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.999, noNaN: true }), (probability) => {
        const p = 0.5 + probability / 2;
        const quantile = (n: number) => {
          const [half = Number.NaN] = halfWidths(zigzag(n), { levels: [probability] });
          return half / Math.sqrt(1 + 1 / (n - 1));
        };
        expect(quantile(2) / Math.tan(Math.PI * (p - 0.5))).toBeCloseTo(1, 8);
        expect(quantile(3) / ((2 * p - 1) / Math.sqrt(2 * p * (1 - p)))).toBeCloseTo(1, 8);
      }),
    );
  });

  test("approach those of the normal distribution for a long series", () => {
    // t with 399 degrees of freedom, 97.5 %: 1.965927 (R: qt); the normal quantile is 1.959964.
    const [half = 0] = halfWidths(zigzag(400), { levels: [0.95] });
    expect(half / Math.sqrt(1 + 1 / 399)).toBeCloseTo(1.9659, 4);
  });
});

describe("the scale", () => {
  test("comes from the root mean square of the differences, not from their scatter around the trend", () => {
    // Differences 3 and 4: RMS √12.5; one year ahead of a span of two years: √(1 + 1/2).
    expect(made([0, 3, 7]).points[0]?.scale).toBeCloseTo(Math.sqrt(12.5 * 1.5), 12);
    expect(made([0, 3, 7], { steps: 2 }).points[1]?.scale).toBeCloseTo(Math.sqrt(12.5 * 2 * 2), 12);
  });

  test("counts a difference over a gap of g years as g steps of a random walk", () => {
    // 4 over four years is 2 a step; span 4, one year ahead.
    const gap = series(level, { 2018: 0, 2022: 4 });
    expect(made(gap).points[0]?.scale).toBeCloseTo(2 * Math.sqrt(1 + 1 / 4), 12);
  });

  test("counts the time that is left to the end of the year, not a whole year, after a value of June", () => {
    const [year, half] = [365, 181];
    const june = series(level, { 2021: 0, 2022: 1, "2023-06": 1 + Math.sqrt(half / year) });
    const h = (year - half) / year;
    // Each step is 1 after division by the root of its time; span 1 + 181/365.
    expect(made(june).points[0]?.scale).toBeCloseTo(Math.sqrt(h * (1 + h / (1 + half / year))), 9);
  });

  test("of a running total grows with the sum of squares, as an amount that is off stays off", () => {
    // Totals 10, 30, 60: amounts 20 and 30 after the first; RMS 10, span 1; h years: √(h(h+1)(2h+1)/6 · (1 + h)).
    const totals = series({ measure: "cumulative", regionRule: "sum" }, { 2021: 10, 2022: 30, 2023: 60 });
    const scales = made(totals, { steps: 3 }).points.map(({ scale }) => scale);
    for (const [index, sum] of [1, 5, 14].entries()) {
      expect(scales[index]).toBeCloseTo(10 * Math.sqrt(sum * (2 + index)), 9);
    }
  });
});

const method = fc.constantFrom<ForecastMethodName>("naive", "drift", "linear-trend");
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

  test("of a flat series have no width and no NaN, by every method", () => {
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(amount, fc.integer({ min: 2, max: 12 }), method, (flat, count, name) => {
        const data = Array.from({ length: count }, () => flat);
        for (const { mean, scale, intervals } of made(data, { method: name, steps: 4 }).points) {
          expect(scale).toBe(0);
          expect(Math.abs(mean - flat)).toBeLessThanOrEqual(Math.abs(flat) * 1e-12);
          for (const { lower, upper } of intervals) expect([lower, upper]).toStrictEqual([mean, mean]);
        }
      }),
    );
  });
});
