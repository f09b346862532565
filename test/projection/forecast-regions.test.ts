import fc from "fast-check";
import {
  type Forecast,
  type ForecastRegionsOptions,
  forecast,
  forecastRegions,
  type Missing,
  type PlaceValues,
  type SeriesKind,
  series,
  UsageError,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

const level: SeriesKind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
const amount: SeriesKind = { ...level, measure: "annual" };
const total: SeriesKind = { ...level, measure: "cumulative" };
const share: SeriesKind = { unit: "%", measure: "annual", regionRule: "ratio" };

const values = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 7 });
const placesOf = (least: number) =>
  fc
    .array(values, { minLength: least, maxLength: 7 })
    .map((list) => Object.fromEntries(list.map((one, index) => [`place ${index}`, one])));

function found(result: Forecast | Missing | undefined): Forecast {
  if (result === undefined || "missing" in result) throw new Error(JSON.stringify(result));
  return result;
}
const meansOf = (result: Forecast | Missing | undefined): readonly number[] =>
  found(result).points.map(({ mean }) => mean);

function thrown(byPlace: unknown, options: unknown = {}): UsageError {
  try {
    forecastRegions(byPlace as PlaceValues, options as ForecastRegionsOptions);
  } catch (error) {
    if (error instanceof UsageError) return error;
  }
  throw new Error("nothing was thrown");
}

/** Four places that grow by 10 % a year, and one that stays. */
const five = { a: [10, 11, 12.1], b: [20, 22, 24.2], c: [5, 5.5, 6.05], d: [30, 33, 36.3], e: [8, 8, 8] };

describe("places forecast together", () => {
  test("are each forecast alone unless peers are asked for", () => {
    fc.assert(
      fc.property(placesOf(0), fc.constantFrom(undefined, false), (byPlace, peers) => {
        const options = { steps: 3, ...(peers !== undefined && { peers }) };
        const result = forecastRegions(deepFreeze(byPlace), options);
        const alone = Object.entries(byPlace).map(([place, one]) => [place, forecast(one, { steps: 3 })]);
        expect(result).toStrictEqual(Object.fromEntries(alone));
      }),
      { numRuns: 25 },
    );
  });

  test("with no weight for the others are what each is alone", () => {
    fc.assert(
      fc.property(placesOf(1), (byPlace) => {
        const result = forecastRegions(byPlace, { steps: 3, peers: { weight: 0 } });
        for (const [place, one] of Object.entries(byPlace)) {
          expect(found(result[place]).points).toStrictEqual(found(forecast(one, { steps: 3 })).points);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("are (1 − w) of their own and w of the last value grown as the others", () => {
    const { e } = forecastRegions(five, { steps: 3, peers: { weight: 0.25 } });
    const own = meansOf(forecast(five.e, { steps: 3 }));
    const joined = own.map((mean, index) => 0.75 * mean + 0.25 * 8 * 1.1 ** (index + 1));
    for (const [index, mean] of meansOf(e).entries()) expect(mean).toBeCloseTo(joined[index] ?? 0, 9);
    expect(found(e).peers).toStrictEqual({ perYear: expect.closeTo(0.1, 12), places: 4, weight: 0.25 });
  });

  test("go by half each unless told, and scatter as each does alone", () => {
    const { e } = forecastRegions(five, { steps: 2, peers: true });
    const alone = found(forecast(five.e, { steps: 2 }));
    expect(found(e).peers).toMatchObject({ weight: 0.5 });
    expect(found(e).points.map(({ scale }) => scale)).toStrictEqual(alone.points.map(({ scale }) => scale));
  });

  test("that all grow alike go on so, by whatever weight, where each alone does", () => {
    const doubling = { a: [1, 2, 4, 8], b: [3, 6, 12, 24], c: [5, 10, 20, 40], d: [7, 14, 28, 56] };
    for (const weight of [0.25, 1]) {
      const options = { method: "compound-growth", steps: 3, peers: { weight } } as const;
      const result = forecastRegions(doubling, options);
      for (const [index, mean] of meansOf(result.c).entries()) {
        expect(mean).toBeCloseTo(80 * 2 ** index, 6);
      }
    }
  });

  test("do not depend on the order of places", () => {
    fc.assert(
      fc.property(placesOf(1), (byPlace) => {
        const turned = Object.fromEntries(Object.entries(byPlace).toReversed());
        expect(forecastRegions(turned, { peers: true })).toStrictEqual(
          forecastRegions(byPlace, { peers: true }),
        );
      }),
      { numRuns: 25 },
    );
  });

  test("scale with the unit of each place", () => {
    fc.assert(
      fc.property(placesOf(4), fc.constantFrom(2, 8, 1024), (byPlace, factor) => {
        const [[place, own] = ["", []]] = Object.entries(byPlace);
        const scaled = { ...byPlace, [place]: own.map((value) => value * factor) };
        const options = { steps: 3, peers: true };
        const [before, after] = [forecastRegions(byPlace, options), forecastRegions(scaled, options)];
        for (const [index, mean] of meansOf(before[place]).entries()) {
          expect((meansOf(after[place])[index] ?? 0) / factor / mean).toBeCloseTo(1, 9);
        }
        const [, other = ""] = Object.keys(byPlace);
        expect(meansOf(after[other])[0]).toBeCloseTo(meansOf(before[other])[0] ?? 0, 6);
      }),
      { numRuns: 25 },
    );
  });

  test("take units of one dimension, each forecast in its own", () => {
    const years = { 2021: 10, 2022: 11, 2023: 12.1 };
    const large = series({ ...level, unit: "万件" }, years);
    const small = series(level, years);
    const result = forecastRegions({ a: large, b: small, c: small, d: small }, { peers: true });
    expect(found(result.a).points).toStrictEqual(found(result.b).points);
  });

  test.each<[string, readonly number[]]>([
    ["nothing", []],
    ["one value", [7]],
    ["zeros", [0, 0, 0]],
    ["values that end below zero", [5, 3, -1]],
  ])("are left as they are by one place more with %s", (_, more) => {
    const options = { steps: 2, peers: true };
    const { more: own, ...others } = forecastRegions({ ...five, more }, options);
    expect(others).toStrictEqual(forecastRegions(five, options));
    if (own !== undefined && "points" in own) {
      expect(own.peers).toStrictEqual({ missing: { reason: "no-ratio" } });
    }
  });

  test("count of a place what came after it was last at zero", () => {
    const rising = { a: [0, 10, 11], b: [-3, 0, 20, 22], c: [100, 0, 30, 33], d: [8, 8, 8] };
    const { d } = forecastRegions(rising, { peers: true });
    expect(found(d).peers).toMatchObject({ perYear: expect.closeTo(0.1, 12), places: 3 });
  });

  test.each<[string, PlaceValues, string]>([
    ["fewer than three others grow", { a: [1, 2], b: [1, 2], c: [1, 2] }, "too-few-peers"],
    [
      "it is a rank",
      Object.fromEntries(
        ["a", "b", "c", "d"].map((place) => [
          place,
          series({ ...level, unit: "位", regionRule: "none" }, { 2022: 5, 2023: 4 }),
        ]),
      ),
      "rank",
    ],
    [
      "it is a rate of growth itself",
      Object.fromEntries(
        ["a", "b", "c", "d"].map((place) => [
          place,
          series({ ...share, regionRule: "none" }, { 2022: 5, 2023: 4 }),
        ]),
      ),
      "rate-of-change",
    ],
  ])("go alone where %s, and say so", (_, byPlace, reason) => {
    const result = found(forecastRegions(byPlace, { peers: true })["a"]);
    const alone = found(forecast(byPlace["a"] as readonly number[]));
    expect(result.peers).toStrictEqual({ missing: { reason } });
    expect(result.points).toStrictEqual(alone.points);
    expect(result.because.length).toBe(alone.because.length + 1);
  });

  test("leave out places that are late by more than a year", () => {
    const growing = (last: number) => series(level, { [last - 2]: 100, [last - 1]: 110, [last]: 121 });
    const byPlace = { a: growing(2023), b: growing(2023), c: growing(2022), d: growing(2021) };
    const result = forecastRegions(byPlace, { peers: true });
    expect(found(result.a).peers).toStrictEqual({ missing: { reason: "too-few-peers" } });
    // To the late one the three others are there.
    expect(found(result.d).peers).toMatchObject({ places: 3 });
  });

  test("cut shares at the whole", () => {
    const rising = series(share, { 2021: 60, 2022: 75, 2023: 94 });
    const result = forecastRegions({ a: rising, b: rising, c: rising, d: rising }, { steps: 5, peers: true });
    expect(meansOf(result.a).at(-1)).toBe(100);
    for (const { intervals } of found(result.a).points) {
      for (const { upper } of intervals) expect(upper).toBeLessThanOrEqual(100);
    }
  });

  test("go by the yearly amounts of a running total", () => {
    const steady = series(total, { 2020: 100, 2021: 200, 2022: 300, 2023: 400 });
    const growing = series(total, { 2020: 100, 2021: 210, 2022: 331, 2023: 464.1 });
    const byPlace = { a: steady, b: growing, c: growing, d: growing };
    const { a } = forecastRegions(byPlace, { steps: 2, method: "naive", peers: true });
    const [first, second] = meansOf(a);
    expect(first).toBeCloseTo(400 + (100 + 110) / 2, 6);
    expect(second).toBeCloseTo(400 + (100 + 110) / 2 + (100 + 121) / 2, 6);
    expect(found(a).because[1]?.en).toContain("the last yearly amount, growing by 10.0% a year");
  });

  test("never fall below what has come in of the year under way", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.constantFrom("03", "06", "11"), (soFar, month) => {
        const falling = series(amount, { 2021: 400, 2022: 200, 2023: 100 });
        const own = series(amount, { 2021: 90, 2022: 95, 2023: 100, [`2024-01/2024-${month}`]: soFar });
        const byPlace = { a: own, b: falling, c: falling, d: falling };
        const { a } = forecastRegions(byPlace, { peers: { weight: 1 } });
        expect(meansOf(a)[0]).toBeGreaterThanOrEqual(soFar);
      }),
      { numRuns: 30 },
    );
  });

  test("believe the others the less of the year under way, the more of it is over", () => {
    const growing = series(amount, { 2021: 100, 2022: 200, 2023: 400 });
    const nearlyOver = { 2022: 100, 2023: 100, "2024-01/2024-11": 92 };
    const byPlace = { a: series(amount, nearlyOver), b: growing, c: growing, d: growing };
    const alone = meansOf(forecastRegions(byPlace).a)[0] ?? 0;
    const joined = meansOf(forecastRegions(byPlace, { peers: true }).a)[0] ?? 0;
    expect(joined).toBeGreaterThan(alone);
    expect(joined - alone).toBeLessThan(0.1 * (200 - alone));
  });

  test("may all end in one year, however late a place is", () => {
    const byPlace = {
      a: series(level, { 2021: 1, 2022: 2, 2023: 3 }),
      b: series(level, { 2021: 1, 2022: 2 }),
      c: series(level, { 2024: 1, 2025: 2 }),
    };
    const { a, b, c } = forecastRegions(byPlace, { until: "2025" });
    expect(found(a).points.map(({ period }) => period)).toStrictEqual(["2024", "2025"]);
    expect(found(b).points.map(({ period }) => period)).toStrictEqual(["2023", "2024", "2025"]);
    expect(c).toStrictEqual({ missing: { reason: "target-year-reached" } });
  });

  test("grow by an amount and no longer by a rate beyond the years that were measured", () => {
    const { e } = forecastRegions(five, { steps: 10, method: "naive", peers: { weight: 1 } });
    const [seventh = 0, eighth = 0, ninth = 0, tenth = 0] = meansOf(e).slice(6);
    expect(eighth / seventh).toBeCloseTo(1.1, 9);
    expect(tenth - ninth).toBeCloseTo(ninth - eighth, 9);
  });

  test("survive JSON, names of any kind, and say the growth in both languages", () => {
    const byPlace = JSON.parse('{"__proto__":[8,8,8],"a/b":[1,2],"c":[1,2],"constructor":[1,2]}');
    const result = forecastRegions(byPlace, { peers: true });
    expect(Object.keys(result)).toStrictEqual(Object.keys(byPlace));
    const own = Object.entries(result)[0]?.[1];
    expect(found(own as Forecast).because[1]).toStrictEqual({
      "zh-Hans": "以 0.5 的权重计入：最近值每年增长 100.0%（其他 3 个地区增长率的中位数）",
      en: "0.5 of it is the last value, growing by 100.0% a year, the median growth of 3 other places",
    });
    expect(JSON.stringify(structuredClone(result))).toBe(JSON.stringify(result));
  });

  const one = series(level, { 2022: 1, 2023: 2 });
  test.each<[string, unknown, unknown, string, string, string]>([
    ["no object", [1, 2], {}, "argument-invalid", "/byPlace", "参数 byPlace 有误"],
    ["no series", { a: 3 }, {}, "series-invalid", "/a", "不是序列"],
    [
      "a number that is none",
      { a: [1, 2], b: [1, Number.NaN] },
      {},
      "value-not-finite",
      "/b/1",
      "非有限数值",
    ],
    ["numbers beside series", { a: one, b: [1, 2] }, {}, "regions-differ", "/b", "各地区数据形式不同"],
    [
      "another measure",
      { a: one, b: series(total, { 2023: 2 }) },
      {},
      "regions-differ",
      "/b",
      "各地区口径不同",
    ],
    ["an unknown option", { a: one }, { peer: true }, "option-unknown", "/peer", "未知的选项"],
    ["no choice of peers", { a: one }, { peers: 0.5 }, "forecast-option-invalid", "/peers", "peers 无效"],
    [
      "a weight above 1",
      { a: one },
      { peers: { weight: 2 } },
      "forecast-option-invalid",
      "/peers/weight",
      "0 至 1",
    ],
    [
      "an unknown option of peers",
      { a: one },
      { peers: { share: 1 } },
      "option-unknown",
      "/peers/share",
      "未知",
    ],
    ["no year", { a: one }, { until: "2025-06" }, "forecast-option-invalid", "/until", "四位数的年份"],
    [
      "two horizons",
      { a: one },
      { until: "2025", steps: 2 },
      "forecast-option-invalid",
      "/until",
      "二者取一",
    ],
    [
      "a year of plain numbers",
      { a: [1, 2] },
      { until: "2025" },
      "forecast-option-invalid",
      "/until",
      "序列",
    ],
  ])("refuse %s", (_, byPlace, options, code, path, zh) => {
    const { issue } = thrown(byPlace, options);
    expect(issue).toMatchObject({ code, path });
    expect(issue.message["zh-Hans"]).toContain(zh);
    expect(issue.message.en).toContain("expected");
  });
});
