// What a formula gives is kept to what its unit can be, where that has an upper end.
import {
  coverageRate,
  type FormulaForecast,
  forecastFormula,
  type Missing,
  type Series,
  series,
  whatIf,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { formula } from "../formula/helpers.js";

const valuesOf =
  (measure: Series["measure"]) =>
  (...values: readonly number[]): Series =>
    series(
      { unit: "个", measure, regionRule: "sum" },
      Object.fromEntries(values.map((value, index) => [String(2020 + index), value])),
    );
const [level, yearly] = [valuesOf("point-in-time"), valuesOf("annual")];
const options = { until: "2025", seed: 1, draws: 1000 } as const;

function pointsOf(result: FormulaForecast | Missing): FormulaForecast["points"] {
  if ("missing" in result) throw new Error(result.missing.reason);
  return result.points;
}

const pair = { covered: "个", all: "个" } as const;
const covered = level(60, 75, 90);
const amounts = { covered: yearly(60, 75, 90), all: yearly(100, 100, 100) };

describe("a share of what is covered", () => {
  const inputs = { covered, all: level(100, 100, 100) };

  test("ends at the whole, though what is covered alone would go on", () => {
    for (const { median, intervals } of pointsOf(forecastFormula(coverageRate, inputs, options))) {
      expect(median).toBe(100);
      for (const { lower, upper } of intervals) {
        expect(upper).toBe(100);
        expect(lower).toBeGreaterThan(0);
        expect(lower).toBeLessThan(100);
      }
    }
  });

  test("is never more than the whole, and may be all of it", () => {
    const chance = (comparator: "at-least" | "more-than") =>
      pointsOf(
        forecastFormula(coverageRate, inputs, { ...options, target: { comparator, value: "100" } }),
      ).map(({ probability }) => probability);
    expect(chance("more-than")).toStrictEqual([0, 0, 0]);
    for (const probability of chance("at-least")) expect(probability).toBeGreaterThan(0.5);
  });

  test("gains nothing by more, where all is covered", () => {
    const result = whatIf(coverageRate, inputs, {
      ...options,
      changes: { covered: { aboveForecast: "10%" } },
    });
    if ("missing" in result) throw new Error(result.missing.reason);
    expect(result.years.map(({ difference }) => difference)).toStrictEqual([0, 0, 0]);
  });

  test("is never below nothing, where more drops out than there is", () => {
    const left = formula("1 - covered / all", "%", pair);
    for (const { median, intervals } of pointsOf(forecastFormula(left, amounts, options))) {
      expect([median, ...intervals.map(({ lower }) => lower)]).toStrictEqual([0, 0, 0]);
    }
  });
});

test("what was more than the whole already can be it again", () => {
  const points = pointsOf(forecastFormula(coverageRate, { covered, all: level(80, 80, 80) }, options));
  expect(points.at(-1)?.median).toBeGreaterThan(120);
});

test("a difference of counts can fall below 0, though no count can", () => {
  const gain = formula("all - covered", "个", pair, { regionRule: "sum" });
  const points = pointsOf(forecastFormula(gain, amounts, options));
  expect(points.at(-1)?.median).toBeLessThan(0);
});
