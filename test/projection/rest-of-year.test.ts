// What is left of the year under way: its ends, its scatter, the methods that refuse it, and what other places do to it.
import {
  type Forecast,
  type ForecastOptions,
  forecast,
  forecastRegions,
  type Missing,
  type Series,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

const amount = { unit: "件", measure: "annual", regionRule: "sum" } as const;
/** Without a unit nothing is known of its ends: a change, a loss. */
const open = { measure: "annual", regionRule: "sum" } as const;
const years = { 2021: 100, 2022: 120, 2023: 110 };
const naive: ForecastOptions = { method: "naive" };

function found(result: Forecast | Missing | undefined): Forecast {
  if (result === undefined || "missing" in result) throw new Error(JSON.stringify(result));
  return result;
}
const made = (data: Series, options: ForecastOptions = naive) => found(forecast(data, options));

/** 2024 has 366 days, 182 of them until the end of June. */
const gone = 182 / 366;
const left = 184 / 366;

describe("what has come in of the year under way is the least that the year can be", () => {
  test.each<[string, Readonly<Record<string, number>>, ForecastOptions, object | undefined]>([
    ["where no amount so far was below 0", { ...years, "2024-S1": 60 }, naive, { lower: 60 }],
    ["where they were 0", { 2021: 0, 2022: 120, "2024-S1": 0 }, naive, { lower: 0 }],
    [
      "where the caller says so",
      { 2021: -1, 2022: 120, "2024-S1": 60 },
      { ...naive, range: { lower: 0 } },
      { lower: 60 },
    ],
    ["but not where a year took some back", { 2021: -1, 2022: 120, "2024-S1": 60 }, naive, undefined],
    ["but not where this year takes some back", { ...years, "2024-S1": -60 }, naive, undefined],
    [
      "but not where the caller's least is below 0",
      { 2021: -1, 2022: 120, "2024-S1": 60 },
      { ...naive, range: { lower: -5 } },
      undefined,
    ],
  ])("%s", (_, values, options, range) => {
    expect(made(series(open, values), options).points[0]?.range).toEqual(range);
  });

  test("a sum of money can be below 0 once what has come in of this year is", () => {
    const money = { ...amount, unit: "亿元" } as const;
    expect(made(series(money, { ...years, "2024-S1": -6 })).range).toEqual({});
    expect(made(series(money, { ...years, "2024-S1": 6 })).range).toEqual({ lower: 0 });
  });

  test("the centre itself is cut to it where the amounts fall, and to the upper end where there is one", () => {
    const falling = series(amount, { 2021: 90, 2022: 50, 2023: 10, "2023-S1": 9.5, "2024-S1": 2 });
    expect(made(falling, { method: "drift" }).points[0]?.location).toBe(2);
    const capped = series(amount, { ...years, "2024-S1": 60 });
    const [point] = made(capped, { ...naive, range: { lower: 0, upper: 115 } }).points;
    expect(point?.location).toBe(115);
  });
});

describe("the estimate of the year under way", () => {
  test("is made by its days alone, whatever a method that smooths says of the year after", () => {
    // Half of each error is followed: 100, then 110, then 110 for 2024.
    const options: ForecastOptions = { method: "simple-exponential-smoothing", parameters: { alpha: 0.5 } };
    const before = 110 * gone;
    const rest = 110 - before + ((80 - before) * left) / (gone + 0.2);
    const { points } = made(series(amount, { ...years, "2024-S1": 80 }), { ...options, steps: 2 });
    expect(points[0]?.location).toBeCloseTo(80 + rest, 9);
    expect(points[1]?.location).toBeCloseTo((110 + 80 + rest) / 2, 9);
  });

  test("scatters less where the months of the year before are known, and later years as they do without", () => {
    const scales = (values: Readonly<Record<string, number>>) =>
      made(series(amount, values), { ...naive, steps: 2 }).points.map(({ scale }) => scale);
    const flat = { 2021: 0, 2022: 10, 2023: 1 };
    const [rest = 0, next = 0] = scales({ ...flat, "2024-S1": 0.3 });
    const [known = 0, after = 0] = scales({ ...flat, "2023-S1": 0.5, "2024-S1": 0.3 });
    expect(known / rest).toBeCloseTo(left ** 0.05, 9);
    expect(after).toBeCloseTo(next, 9);
  });

  test("scatters by each year more that lies between it and the last whole one, as far as it is left", () => {
    const flat = { 2020: 0, 2021: 10, 2022: 1 };
    const [year] = made(series(amount, flat)).points;
    const [rest] = made(series(amount, { ...flat, "2024-S1": 3 })).points;
    expect((rest?.scale ?? 0) / (year?.scale ?? 1)).toBeCloseTo(Math.sqrt(2 * left), 9);
  });

  test.each<[string, Series]>([
    ["the whole years", series(amount, { 2022: 0, 2023: 5, "2024-S1": 3 })],
    ["the estimate itself", series(open, { 2022: 5, 2023: 4, "2024-S1": -20 })],
  ])("is none where the method refuses %s", (_, data) => {
    expect(forecast(data, { method: "compound-growth" })).toEqual({ missing: { reason: "no-rate" } });
  });

  test("of one whole year goes by the pace of the part, which is above it where more has come in", () => {
    const { points, because } = made(series(amount, { 2023: 110, "2024-S1": 120 }), {
      method: "compound-growth",
    });
    const rest = 110 * left + ((120 - 110 * gone) * left) / (gone + 0.2);
    expect(points[0]?.location).toBeCloseTo(120 + rest, 9);
    expect(because[1]?.en).toMatch(/^yearly rate \d/);
  });

  test("is explained in Chinese by what the rest follows", () => {
    const words = (values: Readonly<Record<string, number>>) =>
      made(series(amount, values)).because[1]?.["zh-Hans"];
    expect(words({ ...years, "2024-S1": 60 })).toBe(
      "2024 年已过 50 %，已发生 60；其余按各年数额在年内平均分布推算",
    );
    expect(words({ ...years, "2023-S1": 50, "2024-S1": 60 })).toBe(
      "2024 年已过 50 %，已发生 60；其余按上年同期以后的数额推算",
    );
  });
});

describe("other places that fall to a quarter each year, and all of the weight", () => {
  /** What is said of a place that stays at 100, of which 200 have come in until June. */
  function locations(kind: typeof amount | typeof open): readonly number[] {
    const own = series(kind, { 2021: 100, 2022: 100, 2023: 100, "2024-S1": 200 });
    const other = series(kind, { 2021: 400, 2022: 100, 2023: 25 });
    const byPlace = { own, b: other, c: other, d: other };
    const result = forecastRegions(byPlace, { ...naive, steps: 2, peers: { weight: 1 } });
    return found(result.own).points.map(({ location }) => location);
  }
  /** The place's own estimate counts by the days that are over, a quarter of its last year by those that are left. */
  const own = 200 + 100 * left + ((200 - 100 * gone) * left) / (gone + 0.2);
  const joined = gone * own + left * 25;

  test("do not move the year under way below what has come in, and move the next one from where they led", () => {
    const [moved, next] = locations(amount);
    expect(joined).toBeLessThan(200);
    expect(moved).toBe(200);
    expect(next).toBeCloseTo(joined / 4, 9);
  });

  test("move it below that where amounts can be taken back", () => {
    expect(locations(open)[0]).toBeCloseTo(joined, 9);
  });
});
