import fc from "fast-check";
import {
  type Forecast,
  type ForecastTotalOptions,
  forecast,
  forecastRegions,
  forecastTotal,
  type Missing,
  type PlaceValues,
  type SeriesKind,
  series,
  UsageError,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const amount: SeriesKind = { unit: "件", measure: "annual", regionRule: "sum" };
const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 6 });
const placesOf = fc
  .array(values, { minLength: 1, maxLength: 6 })
  .map((list) => Object.fromEntries(list.map((one, index) => [`place ${index}`, one])));

function found(result: Forecast | Missing): Forecast {
  if ("missing" in result) throw new Error(JSON.stringify(result));
  return result;
}
const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

describe("a whole and its places", () => {
  test("the sum of the places is that of their forecasts, which are those of forecastRegions", () => {
    fc.assert(
      fc.property(placesOf, fc.boolean(), (byPlace, peers) => {
        const options = { steps: 3, peers };
        const result = forecastTotal(deepFreeze(byPlace), options);
        expect(result.regions).toStrictEqual(forecastRegions(byPlace, options));
        for (const [index, { mean }] of found(result.bottomUp).points.entries()) {
          const parts = Object.values(result.regions).map((one) => found(one).points[index]?.mean ?? 0);
          expect(mean).toBeCloseTo(sum(parts), 6);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("scales lie between those of errors that never go together and those that always do", () => {
    fc.assert(
      fc.property(placesOf, fc.double({ min: 0, max: 1, noNaN: true }), (byPlace, dependence) => {
        const scale = (of: number): number =>
          found(forecastTotal(byPlace, { dependence: of }).bottomUp).points[0]?.scale ?? 0;
        const scales = Object.values(forecastRegions(byPlace)).map((one) => found(one).points[0]?.scale ?? 0);
        expect(scale(1)).toBeCloseTo(sum(scales), 6);
        expect(scale(0)).toBeCloseTo(Math.hypot(...scales), 6);
        expect(scale(dependence)).toBeGreaterThanOrEqual(scale(0) * (1 - 1e-9));
        expect(scale(dependence)).toBeLessThanOrEqual(scale(1) * (1 + 1e-9));
      }),
      { numRuns: 15 },
    );
  });

  test("of one place alone both are that place", () => {
    fc.assert(
      fc.property(values, (one) => {
        const { topDown, bottomUp, differences } = forecastTotal({ one }, { steps: 2 });
        const alone = found(forecast(one, { steps: 2 }));
        expect(found(topDown).points).toStrictEqual(alone.points);
        for (const [index, point] of found(bottomUp).points.entries()) {
          expect(point.mean).toBeCloseTo(alone.points[index]?.mean ?? 0, 6);
          expect(point.scale).toBeCloseTo(alone.points[index]?.scale ?? 0, 6);
        }
        expect(differences.some(({ matters }) => matters)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  test("the order of places does not matter, but for the last digits of sums", () => {
    const byPlace = { a: [1, 2, 4], b: [10, 9, 8.5], c: [100, 130, 120] };
    const turned = { c: byPlace.c, b: byPlace.b, a: byPlace.a };
    const [one, other] = [forecastTotal(byPlace), forecastTotal(turned)].map(({ bottomUp }) =>
      found(bottomUp),
    );
    expect(one?.points[0]?.mean).toBeCloseTo(other?.points[0]?.mean ?? 0, 9);
    expect(one?.points[0]?.scale).toBeCloseTo(other?.points[0]?.scale ?? 0, 9);
    expect(one?.degreesOfFreedom).toBe(other?.degreesOfFreedom);
  });

  test("plain numbers end in the same year, and have a sum as far back as the shortest", () => {
    const { topDown } = forecastTotal({ a: [5, 1, 2, 3], b: [10, 20] }, { method: "drift" });
    expect(found(topDown).points[0]?.mean).toBe(23 + 11);
  });

  test("units of one dimension meet in that of the whole", () => {
    const years = { 2021: 1, 2022: 2, 2023: 3 };
    const byPlace = { a: series({ ...amount, unit: "万件" }, years), b: series(amount, years) };
    const options = { method: "drift", steps: 1 } as const;
    expect(found(forecastTotal(byPlace, options).bottomUp).points[0]?.mean).toBeCloseTo(4.0004, 9);
    const whole = series(amount, { 2021: 10_001, 2022: 20_002, 2023: 30_003 });
    const { topDown, bottomUp, regions } = forecastTotal(byPlace, { ...options, total: whole });
    expect(found(topDown).points[0]?.mean).toBe(40_004);
    expect(found(bottomUp).points[0]?.mean).toBe(40_004);
    expect(found(regions.a).points[0]?.mean).toBe(40_000);
  });

  test("what a place has observed already is certain in the sum", () => {
    const early = series(amount, { 2021: 10, 2022: 20, 2023: 30, 2024: 1000 });
    const late = series(amount, { 2021: 10, 2022: 20, 2023: 30 });
    const { bottomUp, topDown } = forecastTotal({ early, late }, { until: "2025", method: "drift" });
    expect(found(topDown).points.map(({ period }) => period)).toStrictEqual(["2024", "2025"]);
    const [first] = found(bottomUp).points;
    expect(first).toMatchObject({ period: "2024", mean: 1040, range: { lower: 1000 } });
    expect(first?.scale).toBeCloseTo(found(forecast(late, { method: "drift" })).points[0]?.scale ?? 0, 9);
  });

  test("years count to one year, whichever of whole and places is later", () => {
    const place = series(amount, { 2021: 10, 2022: 20, 2023: 30 });
    const whole = series(amount, { 2021: 20, 2022: 40, 2023: 60, 2024: 80 });
    const { topDown, bottomUp, differences } = forecastTotal(
      { a: place, b: place },
      { total: whole, steps: 2 },
    );
    expect(found(topDown).points.map(({ period }) => period)).toStrictEqual(["2025", "2026"]);
    expect(found(bottomUp).points.map(({ period }) => period)).toStrictEqual(["2024", "2025", "2026"]);
    expect(differences.map(({ period }) => period)).toStrictEqual(["2025", "2026"]);
  });

  test("where there is no whole, years count from the latest value of a place, in whatever order they come", () => {
    const rank: SeriesKind = { unit: "位", measure: "point-in-time", regionRule: "none" };
    const early = series(rank, { 2018: 5, 2019: 4 });
    const late = series(rank, { 2018: 3, 2019: 2, 2020: 2 });
    for (const byPlace of [
      { early, late },
      { late, early },
    ]) {
      const { topDown, bottomUp, regions } = forecastTotal(byPlace, { steps: 1 });
      expect([topDown, bottomUp]).toEqual([
        { missing: { reason: "region-missing" } },
        { missing: { reason: "not-additive" } },
      ]);
      expect(found(regions.late).points.map(({ period }) => period)).toEqual(["2021"]);
      expect(found(regions.early).points.map(({ period }) => period)).toEqual(["2020", "2021"]);
    }
  });

  test("a difference of more than a tenth of the 80 % interval is said, in both languages", () => {
    const byPlace = { a: [100, 100, 100, 100], b: [10, 20, 30, 40] };
    const { differences, because } = forecastTotal(byPlace, { total: [300, 310, 290, 300], method: "naive" });
    expect(differences[0]).toMatchObject({ step: 1, difference: -160, matters: true });
    expect(because[0]?.["zh-Hans"]).toContain("第 1 年各地区预测之和比按合计数直接预测少 160");
    expect(because[0]?.en).toContain("for year 1 the sum of the places is 160 less than");
    const near = forecastTotal(byPlace, { total: [110, 120, 130, 140.5], method: "naive" });
    expect(near.differences[0]).toMatchObject({ difference: -0.5, matters: false });
    expect(near.because).toHaveLength(1);
  });

  const ratio: SeriesKind = { unit: "%", measure: "annual", regionRule: "ratio" };
  const rates = { a: series(ratio, { 2021: 1, 2022: 2 }), b: series(ratio, { 2021: 3, 2022: 4 }) };
  const alone = { a: series(amount, { 2021: 1, 2022: 2 }), b: series(amount, { 2022: 4 }) };
  test.each<
    [string, PlaceValues, ForecastTotalOptions, string | undefined, string | undefined, string | null]
  >([
    ["places that add up", { a: [1, 2] }, {}, undefined, undefined, "bottom-up"],
    ["ratios", rates, {}, "region-missing", "ratio-needs-parts", null],
    ["ratios of a whole", rates, { total: rates.a }, undefined, "ratio-needs-parts", "top-down"],
    ["a place without a forecast", alone, {}, "too-few-observations", "region-missing", null],
    ["that of a known whole", alone, { total: alone.a }, undefined, "region-missing", "top-down"],
    ["a whole too short", { a: [1, 2] }, { total: [3] }, "too-few-observations", undefined, "bottom-up"],
    ["no places", {}, {}, "region-missing", "region-missing", null],
  ])("advise what there is: %s", (_, byPlace, options, top, bottom, advised) => {
    const result = forecastTotal(byPlace, options);
    const reasons = [result.topDown, result.bottomUp].map((one) =>
      "missing" in one ? one.missing.reason : undefined,
    );
    expect(reasons).toStrictEqual([top, bottom]);
    expect(result.advised).toBe(advised);
    expect(result.because).toHaveLength(advised === null ? 0 : 1);
  });

  test.each<[string, unknown, string, string]>([
    ["a dependence above 1", { dependence: 1.5 }, "forecast-option-invalid", "/dependence"],
    ["a range, which places and whole would not share", { range: { lower: 0 } }, "option-unknown", "/range"],
    ["a whole that is no series", { total: 3 }, "series-invalid", "/total"],
    ["a whole of another form", { total: [1, 2] }, "regions-differ", "/a"],
  ])("refuse %s", (_, options, code, path) => {
    const call = () => forecastTotal(alone, options as ForecastTotalOptions);
    expect(call).toThrow(UsageError);
    expect(call).toThrow(expect.objectContaining({ issue: expect.objectContaining({ code, path }) }));
  });
});
