import fc from "fast-check";
import { type ForecastMethodName, type ForecastOptions, forecast, series } from "ipr-plan";
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
describe("the forecasts of R", () => {
  const cases = vectors.series.map((one) => [one.id, one] as const);
  const meansWith = (values: readonly number[], options: ForecastOptions) =>
    pointsOf(values, options).map(({ mean }) => mean);

  test.each(cases)("are reproduced by the naive method: %s", (_, { x, h, naive }) => {
    expectClose(meansOf(x, "naive", h), naive, 1e-9);
  });

  test.each(cases)("are reproduced by drift: %s", (_, { x, h, drift }) => {
    expectClose(meansOf(x, "drift", h), drift.mean, 1e-9);
  });

  test.each(cases)("are reproduced by the linear trend with the intervals of regression: %s", (_, one) => {
    const { x, h, linearTrend } = one;
    expectClose(meansOf(x, "linear-trend", h), linearTrend.mean, 1e-9);
    const points = pointsOf(x, { method: "linear-trend", intervals: "regression", steps: h });
    for (const [index, { intervals: [eighty, ninetyFive] = [] }] of points.entries()) {
      // Twelve digits of R; the width of a perfect line is that of rounding.
      expect(eighty?.lower).toBeCloseTo(linearTrend.lower80[index] ?? Number.NaN, 8);
      expect(eighty?.upper).toBeCloseTo(linearTrend.upper80[index] ?? Number.NaN, 8);
      expect(ninetyFive?.lower).toBeCloseTo(linearTrend.lower95[index] ?? Number.NaN, 8);
      expect(ninetyFive?.upper).toBeCloseTo(linearTrend.upper95[index] ?? Number.NaN, 8);
    }
  });

  test.each(cases)("are reproduced by simple exponential smoothing with α = 0.5: %s", (_, one) => {
    const { mean, alpha, initialLevel: level } = one["simpleExponentialSmoothingAlpha0.5"];
    const parameters = { alpha, level };
    expectClose(
      meansWith(one.x, { method: "simple-exponential-smoothing", parameters, steps: one.h }),
      mean,
      1e-9,
    );
  });

  test.each(cases)(
    "are reproduced by the damped trend with parameters given: %s",
    (_, { x, h, dampedTrendFixed }) => {
      const { mean, alpha, beta, phi, initialLevel: level, initialTrend: trend } = dampedTrendFixed;
      const parameters = { alpha, beta, phi, level, trend };
      expectClose(meansWith(x, { method: "damped-trend", parameters, steps: h }), mean, 1e-9);
    },
  );

  test.each(cases.filter(([, one]) => one.theta !== undefined))(
    "are reproduced by the theta method, its α fitted, to a thousandth: %s",
    (_, { x, h, theta }) => {
      expectClose(meansOf(x, "theta", h), theta?.mean ?? [], 1e-3);
    },
  );
});

// By hand: the straight line of 6.3 → 7.5 (2021) and of 6.3, 7.5, 9.4 (2022) to 2025.
test.each([
  [[6.3, 7.5], 12.3],
  [[6.3, 7.5, 9.4], 14.05],
])("drift from %j is the straight line that arrives at %d in 2025", (values, level) => {
  const steps = 6 - values.length;
  expect(meansOf(values, "drift", steps).at(-1)).toBeCloseTo(level, 12);
});

const linear = ["naive", "drift", "linear-trend"] as const;
const method = fc.constantFrom<ForecastMethodName>(...linear);
const scaling = fc.constantFrom<ForecastMethodName>(
  ...linear,
  "consensus",
  "shrunken-drift",
  "simple-exponential-smoothing",
  "holt",
  "damped-trend",
  "theta",
);
const value = fc.integer({ min: -100_000, max: 100_000 }).map((thousandths) => thousandths / 1000);
const values = fc.array(value, { minLength: 2, maxLength: 20 });
// What has not moved is judged by its level and its last digit, which shifts and units change.
const moving = values.filter((list) => new Set(list).size > 1);

describe("as algebra", () => {
  test("a forecast moves along with its series, intervals and all", () => {
    fc.assert(
      fc.property(moving, method, value, (series, name, shift) => {
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

  test("a forecast is the same in every unit: so many times the values, so many times the forecast", () => {
    fc.assert(
      fc.property(moving, scaling, fc.constantFrom(2 ** -12, 2, 2 ** 30), (series, name, factor) => {
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

describe("compound growth", () => {
  test("goes on at the yearly rate from the first value to the last, gaps counted", () => {
    // 6.3 → 9.4 in two years: 22.1501 % a year.
    expect(meansOf([6.3, 7.5, 9.4], "compound-growth", 1)[0]).toBeCloseTo(9.4 * 1.221501, 5);
    expect(meansOf([100, 50, 25], "compound-growth", 2)).toEqual([12.5, 6.25]);
  });

  test.each([[[0, 1, 2]], [[1, 2, 0]], [[-1, 2, 3]], [[3, 2, -1]]])(
    "has no rate for %j, and says so",
    (data) => {
      expect(forecast(data, { method: "compound-growth" })).toStrictEqual({ missing: { reason: "no-rate" } });
    },
  );
});

describe("shrunken drift", () => {
  // 0.9 and 1: the weights of the changes 3 and 4. By hand: slope 6.7 / 1.9; variance (0.9 · 0.526² + 0.474²) / 1.9;
  // mean square (8.1 + 16) / 1.9; effective changes 1.9² / 1.81.
  const slope = 6.7 / 1.9;
  const variance = (0.9 * (3 - slope) ** 2 + (4 - slope) ** 2) / 1.9;
  const effective = 1.9 ** 2 / 1.81;
  const share = slope ** 2 / (slope ** 2 + (variance + (0.9 * 9 + 16) / 1.9 / effective) / effective);

  test("believes growth by the square root of the share of trend in the changes", () => {
    expect(meansOf([1, 4, 8], "shrunken-drift", 2)).toEqual([
      expect.closeTo(8 + slope * Math.sqrt(share) * 0.98, 12),
      expect.closeTo(8 + slope * Math.sqrt(share) * (0.98 + 0.98 ** 2), 12),
    ]);
  });

  test("believes a fall towards zero by the square of the share", () => {
    expect(meansOf([108, 105, 101], "shrunken-drift", 1)[0]).toBeCloseTo(101 - slope * share ** 2 * 0.98, 9);
  });

  test("believes neither more than by the square where the quantity has an upper end", () => {
    const points = pointsOf([81, 84, 88], { method: "shrunken-drift", range: { upper: 100 } });
    expect(points[0]?.mean).toBeCloseTo(88 + slope * share ** 2 * 0.98, 9);
  });

  test("is the same on the other side of zero", () => {
    const mirrored = fc.array(value, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(mirrored, scaling, (series, name) => {
        const negated = meansOf(
          series.map((one) => -one),
          name,
          3,
        );
        for (const [index, mean] of meansOf(series, name, 3).entries()) {
          expect(negated[index]).toBeCloseTo(-mean, 7);
        }
      }),
    );
  });
});

describe("the consensus", () => {
  test("is the median of simple exponential smoothing, shrunken drift and Holt, moved by 0.15 of the scale of values that moved", () => {
    fc.assert(
      fc.property(moving, (series) => {
        const members = ["simple-exponential-smoothing", "shrunken-drift", "holt"] as const;
        const of = members.map((name) => meansOf(series, name, 4));
        for (const [index, { mean, scale }] of pointsOf(series, { steps: 4 }).entries()) {
          const [, median = Number.NaN] = of
            .map((means) => means[index] ?? Number.NaN)
            .toSorted((a, b) => a - b);
          const side = series.every((one) => one >= 0) ? 1 : series.every((one) => one <= 0) ? -1 : 0;
          expect(mean).toBeCloseTo(median + 0.15 * scale * side, 9);
        }
      }),
    );
  });

  test("is moved no further than six years ahead, as far as that was measured", () => {
    const points = pointsOf([10, 11, 10, 11, 10, 11], { steps: 30 });
    const medians = ["simple-exponential-smoothing", "shrunken-drift", "holt"] as const;
    for (const [index, { mean }] of points.entries()) {
      const [, median = Number.NaN] = medians
        .map((name) => meansOf([10, 11, 10, 11, 10, 11], name, 30)[index] ?? Number.NaN)
        .toSorted((a, b) => a - b);
      expect(mean - median).toBeCloseTo(0.15 * (points[Math.min(index, 5)]?.scale ?? Number.NaN), 9);
    }
  });

  test("is not moved where the quantity has an upper end", () => {
    const points = pointsOf([80, 82, 81, 83], { range: { upper: 1000 } });
    const smoothed = pointsOf([80, 82, 81, 83], { method: "shrunken-drift", range: { upper: 1000 } });
    expect(points[0]?.mean).toBeLessThanOrEqual(Math.max(83, smoothed[0]?.mean ?? 0));
  });
});

describe("gaps in years", () => {
  const kind = { measure: "point-in-time", regionRule: "sum" } as const;

  test.each<ForecastMethodName>(["drift", "linear-trend", "holt", "compound-growth"])(
    "of a line that goes on through them change nothing: %s",
    (name) => {
      const grows = (at: number) => (name === "compound-growth" ? 2 * 1.1 ** at : 2 + 3 * at);
      const full = series(
        kind,
        Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((at) => [2010 + at, grows(at)])),
      );
      const gaps = series(kind, Object.fromEntries([0, 1, 4, 7].map((at) => [2010 + at, grows(at)])));
      const of = (data: typeof full) => {
        const result = forecast(data, { method: name, steps: 3 });
        return "points" in result ? result.points.map(({ mean }) => mean) : [];
      };
      expectClose(of(gaps), of(full), 1e-9);
    },
  );
});
