// The sum of the forecasts of places: its years, its ends, its degrees of freedom and its sentences.
import {
  type Forecast,
  type ForecastTotalOptions,
  forecast,
  forecastTotal,
  type Missing,
  type SeriesKind,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

const amount: SeriesKind = { unit: "件", measure: "annual", regionRule: "sum" };
const score: SeriesKind = { unit: "分", measure: "point-in-time", regionRule: "sum" };

function found(result: Forecast | Missing): Forecast {
  if ("missing" in result) throw new Error(JSON.stringify(result));
  return result;
}
const sumOf = (byPlace: Parameters<typeof forecastTotal>[0], options: ForecastTotalOptions = {}) =>
  forecastTotal(byPlace, options).bottomUp;
const missing = (reason: string) => ({ missing: { reason } });

describe("the years of a sum", () => {
  const place = series(amount, { 2021: 10, 2022: 20, 2023: 30 });

  test.each([
    ["before the last value", "2022", "target-year-reached"],
    ["of the last value", "2023", "target-year-reached"],
    ["101 years ahead", "2124", "out-of-range"],
  ])("none is forecast until a year %s", (_, until, reason) => {
    const { regions, bottomUp } = forecastTotal({ a: place, b: place }, { until, method: "naive" });
    expect(regions.a).toEqual(missing(reason));
    expect(bottomUp).toEqual(missing(reason));
  });

  test("a hundred years ahead are forecast, the first and the last by name", () => {
    const { regions, bottomUp } = forecastTotal({ a: place }, { until: "2123", method: "naive" });
    for (const { points } of [found(regions.a), found(bottomUp)]) {
      expect([points.length, points[0]?.period, points.at(-1)?.period]).toEqual([100, "2024", "2123"]);
    }
  });

  test("a year that one place has not observed, and no longer forecasts, has no sum", () => {
    const hole = series(amount, { 2020: 1, 2021: 2, 2023: 4 });
    const late = series(amount, { 2020: 1, 2021: 2 });
    expect(sumOf({ hole, late }, { until: "2024" })).toEqual(missing("region-missing"));
  });

  test("a sum beyond every number is out of range, though each place is not", () => {
    const large = [0.5e308, 0.7e308];
    const { regions, bottomUp } = forecastTotal({ a: large, b: large }, { method: "drift", levels: [0.1] });
    expect(found(regions.a).points[0]?.mean).toBeCloseTo(0.9e308, -300);
    expect(bottomUp).toEqual(missing("out-of-range"));
  });

  test("values that add up to more than any number have no whole, and throw nothing", () => {
    const { topDown, regions } = forecastTotal(
      { a: [1, 1e308], b: [1, 1e308] },
      { method: "naive", levels: [0.1] },
    );
    expect(topDown).toEqual(missing("out-of-range"));
    expect(found(regions.a).points[0]?.mean).toBe(1e308);
  });

  test("a whole that has begun no whole year yet does not say how far the places are forecast", () => {
    const total = series(amount, { "2026-S1": 60 });
    const { topDown, regions } = forecastTotal({ a: place }, { total });
    expect(topDown).toEqual(missing("too-few-observations"));
    expect(found(regions.a).points.map(({ period }) => period)).toEqual(["2024"]);
  });

  test("a place without any value does not move the last year of the others", () => {
    const rank: SeriesKind = { unit: "位", measure: "point-in-time", regionRule: "none" };
    const { regions } = forecastTotal({ a: series(rank, { 2022: 5, 2023: 4 }), b: series(rank, {}) });
    expect(found(regions.a).points.map(({ period }) => period)).toEqual(["2024"]);
    expect(regions.b).toEqual(missing("too-few-observations"));
  });
});

describe("the ends of a sum", () => {
  test("are those of its places added up; only a year that one has observed has ends of its own", () => {
    const early = series(score, { 2021: 50, 2022: 60, 2023: 70 });
    const late = series(score, { 2021: 40, 2022: 50 });
    const { range, points } = found(sumOf({ early, late }, { until: "2024", method: "naive" }));
    expect(range).toStrictEqual({ lower: 0, upper: 200 });
    expect(points.map((point) => point.range)).toStrictEqual([{ lower: 70, upper: 170 }, undefined]);
    expect(points[0]).toMatchObject({ step: 1, period: "2023", mean: 120 });
    expect(points[1]).not.toHaveProperty("range");
  });

  test("differ by their upper one alone where a place has observed its lowest value", () => {
    const early = series(score, { 2021: 5, 2022: 3, 2023: 0 });
    const late = series(score, { 2021: 40, 2022: 50 });
    const { points } = found(sumOf({ early, late }, { until: "2024", method: "naive" }));
    expect(points.map((point) => point.range)).toStrictEqual([{ lower: 0, upper: 100 }, undefined]);
  });

  test("are open where those of a place are", () => {
    expect(found(sumOf({ a: [1, 2, 4], b: [5, 3, 4] })).range).toStrictEqual({});
    const count = found(sumOf({ a: series(amount, { 2021: 1, 2022: 2 }) }));
    expect(count.range).toStrictEqual({ lower: 0 });
  });
});

describe("the degrees of freedom of a sum", () => {
  /** Four changes and one: three degrees of freedom and one. */
  const long = [0, 1, 0, 1, 0];
  const short = [0, 1];
  const times = (values: readonly number[], factor: number) => values.map((value) => value * factor);

  test.each([
    ["of its large part, which has many", times(long, 1000), short, 3],
    ["of its large part, which has few", long, times(short, 1000), 1],
  ])("are those %s", (_, a, b, expected) => {
    expect(found(sumOf({ a, b }, { method: "naive" })).degreesOfFreedom).toBe(expected);
  });

  test("are those of its places, each counting by its scale of the first year", () => {
    const parts = { a: long, b: times(short, 0.5) };
    const [a, b] = Object.values(parts).map((values) => {
      const { degreesOfFreedom, points } = found(forecast(values, { method: "naive" }));
      return { degreesOfFreedom, scale: points[0]?.scale ?? 0 };
    });
    if (a === undefined || b === undefined) throw new Error("two places");
    const mean = (3 * a.scale + b.scale) / (a.scale + b.scale);
    expect([a.degreesOfFreedom, b.degreesOfFreedom]).toEqual([3, 1]);
    expect(mean).toBeGreaterThan(1.5);
    expect(mean).toBeLessThan(2.5);
    expect(found(sumOf(parts, { method: "naive" })).degreesOfFreedom).toBe(2);
  });

  test("are the least of its places where none of them scatters", () => {
    const options = { method: "linear-trend", intervals: "regression" } as const;
    expect(found(sumOf({ a: [1, 2, 3, 4], b: [1, 2, 3] }, options)).degreesOfFreedom).toBe(1);
  });

  test("are the least of its places where all their scales come to more than any number", () => {
    const large = `12${"0".repeat(307)}`;
    const early = series(amount, { 2021: 0, 2022: large, 2023: 0 });
    const late = series(amount, { 2021: 0, 2022: large });
    // In 2023 one of them has been observed, and only the other scatters.
    const options = { method: "naive", until: "2023", levels: [0.1] } as const;
    expect(found(sumOf({ early, late }, options)).degreesOfFreedom).toBe(1);
  });
});

test("a sum says how many places it has, how their errors go together, and its degrees of freedom", () => {
  const { because } = found(sumOf({ a: [1, 2, 4], b: [5, 3, 4] }, { dependence: 0.25 }));
  expect(because).toStrictEqual([
    { "zh-Hans": "2 个地区的预测相加", en: "the forecasts of 2 places added up" },
    {
      "zh-Hans":
        "区间：假设各地区误差的相关系数为 0.25（0 为互不相关，区间最窄；1 为完全同向，区间最宽），t 分布（自由度 2）",
      en: "intervals: errors of any two places are taken to correlate by 0.25 (0: independent, the narrow end; 1: always alike, the wide end), Student's t (degrees of freedom: 2)",
    },
  ]);
});
