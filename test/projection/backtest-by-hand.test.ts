// What a backtest compares: the forecasts that would have been made, and the ends of their intervals.
import { backtest, type ForecastMethodName, forecast, type SeriesKind, series } from "ipr-plan";
import { describe, expect, test } from "vitest";

const total: SeriesKind = { unit: "件", measure: "cumulative", regionRule: "sum" };

function tested(data: Parameters<typeof backtest>[0], options: Parameters<typeof backtest>[1]) {
  const result = backtest(data, options);
  if ("missing" in result) throw new Error(result.missing.reason);
  const [only] = result.methods;
  if (only === undefined) throw new Error("no method");
  return only;
}
const symmetric = (value: number, mean: number) => (200 * Math.abs(value - mean)) / (value + mean);

describe("a backtest", () => {
  test.each<[ForecastMethodName, object | undefined]>([
    ["shrunken-drift", undefined],
    ["shrunken-drift", { lower: 0, upper: 100 }],
    ["consensus", { lower: 0, upper: 100 }],
  ])("by %s within %j makes the forecasts that were made then", (method, range) => {
    const values = [20, 31, 38, 51];
    const last = 60;
    const told = range && { range };
    const then = forecast(values, { method, ...told });
    if ("missing" in then) throw new Error("no forecast");
    const { smape } = tested([...values, last], { methods: [method], minimum: 4, ...told });
    expect(smape).toBeCloseTo(symmetric(last, then.points[0]?.mean ?? 0), 12);
  });

  test("counts an outcome at either end of its interval as inside", () => {
    // Every interval is cut to the range, between whose ends the values jump.
    const jumps = [1, -1, 1, -1, 1, -1];
    const { forecasts, coverage } = tested(jumps, { methods: ["naive"], range: { lower: -1, upper: 1 } });
    expect(forecasts).toBe(3);
    expect(coverage).toEqual([
      { level: 0.8, share: 1 },
      { level: 0.95, share: 1 },
    ]);
  });

  test("lets a total of June come due by the part of the amount that is forecast for its own year", () => {
    // Amounts of 10 and 20 until 2022: 30 in 2023, and 182 of 366 days of 40 until June 2024.
    const totals = series(total, { 2020: 0, 2021: 10, 2022: 30, 2023: 60, "2024-S1": 85 });
    const { bySteps } = tested(totals, { methods: ["drift"], minimum: 3, steps: 2 });
    expect(bySteps[1]?.forecasts).toBe(1);
    expect(bySteps[1]?.smape).toBeCloseTo(symmetric(85, 60 + (40 * 182) / 366), 9);
  });
});

test("the centre of a forecast is where it is, however near the lowest value it lies", () => {
  for (let last = 0.01; last < 1; last += 0.03) {
    const result = forecast([last + 1, last, last + 1, last], { method: "naive", range: { lower: 0 } });
    const [point] = "missing" in result ? [] : result.points;
    expect(point?.mean).toBe(point?.location);
    expect(point?.location).toBe(last);
  }
});
