// Numbers near the ends of what floating arithmetic can hold are forecast as the same numbers near 1.
import {
  type Forecast,
  type ForecastOptions,
  forecast,
  forecastMany,
  type Missing,
  type SeriesKind,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

const amount: SeriesKind = { unit: "件", measure: "annual", regionRule: "sum" };
const total: SeriesKind = { ...amount, measure: "cumulative" };
/** Totals of what can be lost again. */
const balance: SeriesKind = { measure: "cumulative", unit: "%", regionRule: "none" };

function found(result: Forecast | Missing): Forecast {
  if ("missing" in result) throw new Error(JSON.stringify(result));
  return result;
}

const outOfRange = { missing: { reason: "out-of-range" } };

/** Its square is beyond every number. */
const factor = 1e200;
const large = (value: number): string => (value === 0 ? "0" : `${value}${"0".repeat(200)}`);

describe("a series of large numbers", () => {
  const parts = { 2021: 100, 2022: 120, 2023: 110, "2024-S1": 60 };
  test.each<[string, SeriesKind, Readonly<Record<string, number>>, ForecastOptions]>([
    ["with a part of the year under way", amount, parts, { method: "drift" }],
    ["with the same part of the year before", amount, { ...parts, "2023-S1": 50 }, { method: "drift" }],
    [
      "that adds up, with a part of the year",
      total,
      { 2020: 0, 2021: 100, 2022: 220, "2023-06": 240, 2023: 330, "2024-06": 360 },
      { method: "drift" },
    ],
    ["that adds up and falls", balance, { 2020: 0, 2021: 50, 2022: 30, 2023: 20 }, { method: "drift" }],
    ["with a share of the year and a least that the caller gives", amount, parts, { range: { lower: 150 } }],
    ["with a part of the year and a most that the caller gives", amount, parts, { range: { upper: 70 } }],
  ])("%s is forecast as near 1", (_, kind, values, { range, ...options }) => {
    const numbersOf = (data: Readonly<Record<string, number | string>>, unit: number) => {
      const ends = Object.entries(range ?? {}).map(([end, value]) => [end, value * unit] as const);
      const told = { ...options, ...(range && { range: Object.fromEntries(ends) }), steps: 2 };
      const { points } = found(forecast(series(kind, data), told as ForecastOptions));
      return points.flatMap(({ location, scale, intervals }) =>
        [location, scale, intervals[1]?.lower ?? 0, intervals[1]?.upper ?? 0].map((one) => one / unit),
      );
    };
    const grown = Object.entries(values).map(([period, value]) => [period, large(value)] as const);
    const near = numbersOf(values, 1);
    for (const [index, value] of numbersOf(Object.fromEntries(grown), factor).entries()) {
      expect(value).toBeCloseTo(near[index] ?? Number.NaN, 9);
    }
  });
});

describe("beyond every number there is no forecast", () => {
  test.each<[string, readonly number[], ForecastOptions]>([
    [
      "of a centre, though the range cuts it",
      [1e308, 1.2e308, 1.4e308, 1.6e308],
      { method: "drift", range: { lower: 0, upper: 1.7e308 } },
    ],
    [
      "of an upper end, though the lower one is a number",
      [1e308, 1.7e308],
      { method: "naive", levels: [0.5] },
    ],
  ])("%s", (_, values, options) => {
    expect(forecast(values, options)).toEqual(outOfRange);
    expect(forecastMany([[1, 2], values], options).missing).toEqual([{ index: 1, reason: "out-of-range" }]);
  });

  test("of a running total there is one as far as its amounts are numbers", () => {
    const totals = series(total, { 2020: "0", 2021: `0.${"0".repeat(59)}1`, 2022: `1${"0".repeat(99)}` });
    const grown = (steps: number) => forecast(totals, { method: "compound-growth", steps });
    expect((found(grown(1)).points[0]?.mean ?? 0) / 1e258).toBeCloseTo(1, 9);
    expect(grown(2)).toEqual(outOfRange);
  });
});

test("a straight line is a straight line, however long it is", () => {
  const line = Array.from({ length: 60 }, (_, index) => index + 1);
  expect(found(forecast(line, { method: "holt" })).points[0]?.mean).toBeCloseTo(61, 9);
});

test("a running total stands where it was written, not where its amounts add up to", () => {
  const lowest = (values: Readonly<Record<string, string>>) =>
    found(forecast(series(total, values))).range.lower;
  // 0.1 and 0.2 add up to 0.30000000000000004, and so many zeros behind 1 and 4 to another number than behind 5.
  expect(lowest({ 2021: "0", 2022: "0.1", 2023: "0.1", "2024-06": "0.3" })).toBe(0.3);
  expect(Number(large(1)) + Number(large(4))).not.toBe(Number(large(5)));
  expect(lowest({ 2021: "0", 2022: large(1), 2023: large(1), "2024-06": large(5) })).toBe(5e200);
});

test("a running total without any value has no forecast, like any other series", () => {
  const none = { missing: { reason: "too-few-observations" } };
  expect([forecast(series(total, {})), forecast(series(amount, {})), forecast([])]).toEqual([
    none,
    none,
    none,
  ]);
});
