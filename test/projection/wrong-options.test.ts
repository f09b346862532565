// What is no choice of a forecast, and is refused: each option with its place, what it should be and what came.
import {
  backtest,
  forecast,
  forecastRegions,
  forecastTotal,
  type Series,
  type SeriesKind,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

const level: SeriesKind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
const one: Series = series(level, { 2022: 1, 2023: 2 });
const bounds = "an object of numbers, lower ≤ upper";
const share = "a number from 0 to 1";

describe("a wrong call of a forecast names the option, what it should be and what came", () => {
  test.each<[string, () => unknown, string, string, string]>([
    [
      "a least in words",
      () => forecast([1, 2], { range: { lower: "1" } as never }),
      "/range",
      bounds,
      '"\\"1\\" to undefined"',
    ],
    [
      "a most in words",
      () => forecast([1, 2], { range: { upper: "2" } as never }),
      "/range",
      bounds,
      '"undefined to \\"2\\""',
    ],
    [
      "a least of a backtest above its most",
      () => backtest([1, 2, 3, 4], { range: { lower: 2, upper: 1 } }),
      "/range",
      bounds,
      '"2 to 1"',
    ],
    [
      "a weight in words",
      () => forecastRegions({ a: one }, { peers: { weight: "0.5" } as never }),
      "/peers/weight",
      share,
      '"0.5"',
    ],
    [
      "a weight below 0",
      () => forecastRegions({ a: one }, { peers: { weight: -0.1 } }),
      "/peers/weight",
      share,
      "-0.1",
    ],
    [
      "a dependence in words",
      () => forecastTotal({ a: one }, { dependence: "0.5" as never }),
      "/dependence",
      share,
      '"0.5"',
    ],
    [
      "a dependence below 0",
      () => forecastTotal({ a: one }, { dependence: -0.1 }),
      "/dependence",
      share,
      "-0.1",
    ],
    [
      "a year and a number of years",
      () => forecastRegions({ a: one }, { until: "2025", steps: 2 }),
      "/until",
      "one of until and steps",
      "an object",
    ],
  ])("%s", (_, act, path, expected, received) => {
    expect(thrown(act)).toMatchObject({ code: "forecast-option-invalid", path, expected, received });
  });

  test("an end that no range has", () => {
    expect(thrown(() => forecast([1, 2], { range: { low: 1 } as never }))).toMatchObject({
      code: "option-unknown",
      path: "/range/low",
      expected: "lower | upper",
    });
  });

  test("a whole that is none, with its place", () => {
    expect(thrown(() => forecastTotal({ a: [1, 2] }, { total: [1, Number.NaN] }))).toMatchObject({
      code: "value-not-finite",
      path: "/total/1",
    });
  });

  test("numbers beside series", () => {
    expect(thrown(() => forecastRegions({ a: one, "b/c": [1, 2] }))).toMatchObject({
      code: "regions-differ",
      path: "/b~1c",
      expected: "series of all places, or plain numbers of all",
      received: '"b/c"',
    });
  });

  test("the borders themselves are choices: a weight and a dependence of 0 and of 1", () => {
    for (const border of [0, 1]) {
      const byPlace = { a: [1, 2, 4] };
      const result = forecastTotal(byPlace, { dependence: border, peers: { weight: border } });
      expect(result.advised).toBe("bottom-up");
    }
  });
});
