// How far the two forecasts of a whole lie apart, and what is said of it.
import { type ForecastTotalOptions, forecastTotal, type SeriesKind, series } from "ipr-plan";
import { describe, expect, test } from "vitest";

const amount: SeriesKind = { unit: "件", measure: "annual", regionRule: "sum" };
/** A straight line has intervals without any width. */
const regression = { method: "linear-trend", intervals: "regression" } as const;

const withPeers = "the sum of the places is advised: joined with the growth of the others, it was";
const alone = "the sum of the places is advised: it was as good a forecast where it was measured";

describe("the difference of two forecasts of a year", () => {
  test("is the sum less the whole, as a share of the width of the whole's 80 % interval", () => {
    const total = [30, 34, 29, 35];
    const { topDown, differences } = forecastTotal({ a: [10, 20, 30, 40] }, { total, method: "naive" });
    if ("missing" in topDown) throw new Error("no forecast");
    const [interval] = topDown.points[0]?.intervals ?? [];
    const width = (interval?.upper ?? 0) - (interval?.lower ?? 0);
    expect(interval?.level).toBe(0.8);
    expect(differences).toStrictEqual([{ step: 1, difference: 5, share: 5 / width, matters: true }]);
  });

  test("has no share where the interval has no width, and matters unless it is none", () => {
    const lines = { a: [1, 2, 3, 4], b: [2, 4, 6, 8] };
    const differenceOf = (total: readonly number[]) =>
      forecastTotal(lines, { ...regression, total }).differences;
    expect(differenceOf([3, 6, 9, 12])).toStrictEqual([
      { step: 1, difference: 0, share: null, matters: false },
    ]);
    expect(differenceOf([2, 4, 6, 8])).toStrictEqual([
      { step: 1, difference: 5, share: null, matters: true },
    ]);
  });

  test("matters by what it is of the numbers, however small they are, and not where all are 0", () => {
    const small = 2 ** -30;
    const options = (total: readonly number[]) => ({ ...regression, total });
    const line = [1, 2, 3, 4].map((value) => value * small);
    const twice = line.map((value) => value * 2);
    expect(forecastTotal({ a: twice }, options(line)).differences[0]).toMatchObject({
      difference: 5 * small,
      matters: true,
    });
    const zeros = [0, 0, 0, 0];
    expect(forecastTotal({ a: zeros }, options(zeros)).differences[0]).toMatchObject({
      difference: 0,
      matters: false,
    });
  });

  test("is told of the years that both have, and of none where one has no forecast", () => {
    const place = series(amount, { 2021: 10, 2022: 20, 2023: 30 });
    const total = series(amount, { 2020: 8, 2021: 10 });
    const { differences } = forecastTotal({ a: place }, { total, until: "2025" });
    expect(differences.map(({ step, period }) => [step, period])).toEqual([
      [3, "2024"],
      [4, "2025"],
    ]);
    expect(forecastTotal({ a: [1, 2] }, { total: [3] }).differences).toStrictEqual([]);
    expect(forecastTotal({ a: [1] }, { total: [3, 4] }).differences).toStrictEqual([]);
  });
});

describe("what is said of a whole and its places", () => {
  const saysOf = (byPlace: Parameters<typeof forecastTotal>[0], options: ForecastTotalOptions) =>
    forecastTotal(byPlace, options).because;

  test("names the year in which they differ most, the first or a later one", () => {
    const growing = { a: [10, 20, 30] };
    const shares = (total: readonly number[]) => {
      const { differences, because } = forecastTotal(growing, { method: "drift", total, steps: 3 });
      return { years: because[0]?.en, shares: differences.map(({ share }) => share ?? 0) };
    };
    // The sum grows by 10 a year; the whole stays. From 30 it moves away, from 100 it comes nearer.
    const away = shares([31, 29, 30]);
    expect(away.shares).toEqual(away.shares.toSorted((one, other) => one - other));
    expect(away.years).toContain("for year 3 the sum of the places is ");
    const nearer = shares([101, 99, 100]);
    expect(nearer.shares).toEqual(nearer.shares.toSorted((one, other) => other - one));
    expect(nearer.years).toContain("for year 1 the sum of the places is ");
  });

  test("names a year without width before all others, and no share of it", () => {
    // The whole falls below 0 in the third year, where nothing of its interval is left.
    const total = series(amount, { 2018: 100, 2019: 80, 2020: 61, 2021: 40 });
    const a = series(amount, { 2018: 50, 2019: 50, 2020: 50, 2021: 50 });
    const { differences, because } = forecastTotal({ a }, { ...regression, total, steps: 4 });
    expect(differences.map(({ share }) => share === null)).toEqual([false, false, true, true]);
    expect(because[0]).toStrictEqual({
      "zh-Hans": "2024 年各地区预测之和比按合计数直接预测多 50",
      en: "for 2024 the sum of the places is 50 more than the forecast of the whole by itself",
    });
  });

  test("tells the size of the difference, its side and its share, of a year with a name or a number", () => {
    const total = { 2018: 300, 2019: 310, 2020: 290, 2021: 300 };
    const place = { 2018: 90, 2019: 100, 2020: 100, 2021: 100 };
    const dated = forecastTotal(
      { a: series(amount, place) },
      { total: series(amount, total), method: "naive" },
    );
    const percent = `${((dated.differences[0]?.share ?? 0) * 100).toFixed(0)}%`;
    expect(dated.because[0]).toStrictEqual({
      "zh-Hans": `2022 年各地区预测之和比按合计数直接预测少 200，为后者 80% 区间宽度的 ${percent}`,
      en: `for 2022 the sum of the places is 200 less than the forecast of the whole by itself, ${percent} of the width of its 80 % interval`,
    });
    const numbers = saysOf({ a: Object.values(total) }, { total: Object.values(place), method: "naive" });
    expect(numbers[0]?.["zh-Hans"]).toMatch(/^第 1 年各地区预测之和比按合计数直接预测多 200，为后者/);
    expect(numbers[0]?.en).toMatch(/^for year 1 the sum of the places is 200 more than/);
  });

  const grown = { a: [1, 2, 4], b: [1, 2, 4], c: [1, 2, 4], d: [1, 2, 4] };
  const early = series(amount, { 2021: 10, 2022: 20, 2023: 30, 2024: 40 });
  const late = series(amount, { 2021: 10, 2022: 20, 2023: 30 });
  test.each<[string, Parameters<typeof forecastTotal>[0], ForecastTotalOptions, string]>([
    ["the places go alone", grown, {}, alone],
    ["they are joined with the growth of each other", grown, { peers: true }, withPeers],
    ["one of them does not grow by a rate", { ...grown, e: [1, 1, 0] }, { peers: true }, withPeers],
    ["too few are there to be joined", { a: [1, 2, 4], b: [1, 2, 4] }, { peers: true }, alone],
    ["one is there already", { early, late }, { until: "2024" }, alone],
    [
      "the whole has no forecast",
      { a: [1, 2, 4] },
      { total: [7] },
      "the whole by itself has no forecast, so the sum of the places is advised",
    ],
    [
      "the places have no sum",
      { a: [1] },
      { total: [7, 8] },
      "the places have no sum, so the forecast of the whole by itself is advised",
    ],
  ])("gives the reason of the advice where %s", (_, byPlace, options, reason) => {
    expect(saysOf(byPlace, options).at(-1)?.en).toContain(reason);
  });
});
