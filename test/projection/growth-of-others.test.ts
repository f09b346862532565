// How the growth of other places is read and goes on: which of them are late, and how far a rate is believed.
import { type Forecast, forecastRegions, type Missing, type SeriesKind, series } from "ipr-plan";
import { describe, expect, test } from "vitest";

const level: SeriesKind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
const amount: SeriesKind = { ...level, measure: "annual" };

function found(result: Forecast | Missing | undefined): Forecast {
  if (result === undefined || "missing" in result) throw new Error(JSON.stringify(result));
  return result;
}
const meansOf = (result: Forecast | Missing | undefined): readonly number[] =>
  found(result).points.map(({ mean }) => mean);

/** What is said of a place that stays at 8 while three others go by a rate. */
const joinedWith = (rate: number) => {
  const other = [100, 100 * rate, 100 * rate ** 2];
  const byPlace = { own: [8, 8, 8], b: other, c: other, d: other };
  return meansOf(forecastRegions(byPlace, { steps: 12, method: "naive", peers: { weight: 1 } }).own);
};

describe("beyond the eight years that were measured", () => {
  test("growth goes on by the amount that its rate is of the eighth year", () => {
    const means = joinedWith(1.25);
    const eighth = 8 * 1.25 ** 8;
    const expected = [7, 8, 9, 10, 12].map((year) =>
      year <= 8 ? 8 * 1.25 ** year : eighth * (1 + (year - 8) * 0.25),
    );
    for (const [index, year] of [7, 8, 9, 10, 12].entries()) {
      expect(means[year - 1]).toBeCloseTo(expected[index] ?? 0, 6);
    }
  });

  test("a fall goes on by its rate, and never reaches zero", () => {
    for (const [index, mean] of joinedWith(0.8).entries())
      expect(mean).toBeCloseTo(8 * 0.8 ** (index + 1), 9);
  });

  test("what stays stays", () => {
    expect(joinedWith(1)).toEqual(Array.from({ length: 12 }, () => 8));
  });
});

test("growth beyond every number does not matter to who gives it no weight", () => {
  const others = { b: [1e-150, 1e150], c: [1e-150, 1e150], d: [1e-150, 1e150] };
  const result = forecastRegions(
    { own: [8, 8, 8], ...others },
    { steps: 3, method: "naive", peers: { weight: 0 } },
  );
  expect(meansOf(result.own)).toEqual([8, 8, 8]);
});

test("a place is late by its last value, however many it has", () => {
  const growing = series(level, { 2022: 100, 2023: 110 });
  const long = series(level, { 2014: 10, 2015: 11, 2023: 20 });
  const late = series(level, { 2019: 100, 2020: 110, 2021: 121 });
  const byPlace = { long, b: growing, c: growing, d: growing, late };
  const result = forecastRegions(byPlace, { peers: true });
  expect(found(result.b).peers).toMatchObject({ places: 3 });
  expect(found(result.late).peers).toMatchObject({ places: 4 });
});

describe("places that are forecast until a year", () => {
  test("begin with the year under way, also where whole years before it are not known", () => {
    const whole = { 2021: 10, 2022: 20 };
    const byPlace = {
      gap: series(amount, { ...whole, "2024-S1": 5 }),
      next: series(amount, { ...whole, 2023: 15, "2024-S1": 5 }),
      late: series(amount, whole),
    };
    const result = forecastRegions(byPlace, { until: "2025", method: "naive" });
    const periods = Object.values(result).map((one) => found(one).points.map(({ period }) => period));
    expect(periods).toEqual([
      ["2024", "2025"],
      ["2024", "2025"],
      ["2023", "2024", "2025"],
    ]);
  });

  test("have no forecast without any value, and none where there are no places", () => {
    expect(forecastRegions({ a: series(level, {}) }, { until: "2025" })).toEqual({
      a: { missing: { reason: "too-few-observations" } },
    });
    expect(forecastRegions({}, { until: "2025" })).toEqual({});
  });
});

test("of a year and its December, which end on one day, one is the value of the year", () => {
  const year = { period: "2023", value: "2", status: "A" } as const;
  const december = { period: "2023-12", value: "2", status: "A" } as const;
  const first = { period: "2022", value: "1", status: "A" } as const;
  for (const observations of [
    [first, year, december],
    [first, december, year],
  ]) {
    const { a } = forecastRegions({ a: { ...level, observations } }, { method: "drift" });
    expect(meansOf(a)).toEqual([3]);
  }
});
