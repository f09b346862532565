import { type ObservationInput, observe } from "ipr-plan";
import { type OutlookChartOptions, outlookChart } from "ipr-plan/charts";
import {
  gansu2035,
  guangxi2025,
  guangxi2025Observations,
  national2025,
  national2025Observations,
} from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, type Terms, to, within } from "../aims/small-plan.js";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";
import { draw, textsOf } from "./draw.js";

type Values = Readonly<Record<string, ObservationInput>>;

function chartOf(facts: Facts, values: Values, options: OutlookChartOptions = {}, terms: Terms = {}) {
  const plan = planOf(facts, terms);
  return outlookChart(plan, "it", deepFreeze(observe(plan, { it: values })), deepFreeze(options));
}

const rowsOf = ({ data }: ReturnType<typeof chartOf>, ...kinds: readonly string[]) =>
  data.values.filter(({ kind }) => kinds.includes(kind));
const numbers = (...given: Parameters<typeof rowsOf>) =>
  rowsOf(...given).map(({ period, value }) => [period, value]);

const rising: Facts = { baseline: from("6.3"), targets: [to("12")], unit: "件/万人" };

describe("the rows of an outlook chart", () => {
  test("are actuals, path, target, forecast and intervals, as the outlook and the path have them", () => {
    const chart = outlookChart(
      deepFreeze(national2025),
      "high-value-patents-per-10k",
      national2025Observations,
      {
        asOf: "2022-12-31",
      },
    );
    expect(numbers(chart, "actual")).toEqual([
      ["2020", 6.3],
      ["2021", 7.5],
      ["2022", 9.4],
    ]);
    expect(numbers(chart, "path")).toEqual([
      ["2020", 6.3],
      ["2021", 7.44],
      ["2022", 8.58],
      ["2023", 9.72],
      ["2024", 10.86],
      ["2025", 12],
    ]);
    expect(numbers(chart, "target")).toEqual([["2025", 12]]);
    expect(
      rowsOf(chart, "forecast").map(({ period, step, value }) => [period, step, value?.toFixed(2)]),
    ).toEqual([
      ["2022", 0, "9.40"],
      ["2023", 1, "10.93"],
      ["2024", 2, "12.46"],
      ["2025", 3, "13.92"],
    ]);
    expect(rowsOf(chart, "as-of")).toMatchObject([{ date: "2022-12-31", text: "截至 2022-12-31" }]);
    expect(chart.title.subtitle.at(-1)).toBe(
      "2022 年为 9.4，2025 年目标 12，达到目标的概率 69%，预计 2024 年达到",
    );
  });

  test("hold the widest interval first, because what comes first is drawn below", () => {
    const bands = rowsOf(chartOf(rising, { 2021: 7.5, 2022: 9.4 }, { level: [0.5, 0.95, 0.8] }), "interval");
    expect([...new Set(bands.map(({ level }) => level))]).toEqual([0.95, 0.8, 0.5]);
    expect(bands.every(({ lower, upper }) => Number(lower) <= Number(upper))).toBe(true);
    expect(bands.filter(({ step }) => step === 0).map(({ lower, upper }) => [lower, upper])).toEqual(
      Array.from({ length: 3 }, () => [9.4, 9.4]),
    );
  });

  test.each([
    ["2022", 2022, "2022-12-31"],
    ["2023-06", 2022 + 181 / 365, "2023-06-30"],
    ["2023-Q3", 2022 + 273 / 365, "2023-09-30"],
    ["2024-02", 2023 + 60 / 366, "2024-02-29"],
  ])("of %s stand at %d, where a year's tick is its end", (period, tick, date) => {
    const [row] = rowsOf(chartOf(rising, { [period]: 8 }), "actual");
    expect(row?.tick).toBeCloseTo(tick, 9);
    expect(row).toMatchObject({ period, date, value: 8, status: "A" });
  });

  test("hold a gap as null with its reason, and no zero", () => {
    const chart = chartOf(rising, { 2021: 7, 2022: null, 2023: { missing: "blank-cell" } });
    expect(rowsOf(chart, "actual").slice(1)).toMatchObject([
      { period: "2022", value: null, status: "M", reason: "not-reported" },
      { period: "2023", value: null, status: "M", reason: "blank-cell" },
    ]);
  });

  test("count the breaks of a series, over which no line is drawn", () => {
    const rows = rowsOf(
      chartOf(rising, { 2021: 7, 2022: { value: 5, status: "B" }, 2023: 6 }),
      "actual",
      "baseline",
    );
    expect(rows.map(({ run }) => run)).toEqual([0, 0, 1, 1]);
  });

  test.each<[string, Facts["measure"] & string, Values, readonly number[]]>([
    [
      "at half a year of an annual amount",
      "annual",
      { 2021: 10, 2022: 12, "2023-S1": { value: 20, status: "B" }, 2023: 42, 2024: 44 },
      [0, 0, 0, 1, 1],
    ],
    [
      "at half a year before the baseline",
      "annual",
      { "2019-S1": { value: 20, status: "B" }, 2021: 42, 2022: 44 },
      [1, 1, 1],
    ],
    [
      "in an earlier period of a running total",
      "cumulative",
      { 2019: { value: 300, status: "B" }, 2021: 42, 2022: 90 },
      [0, 0, 0],
    ],
    ["at a gap, which is none", "annual", { 2021: 10, 2022: null, 2023: 12 }, [0, 0, 0, 0]],
  ])("count a break also where its own value is not drawn: %s", (_where, measure, values, runs) => {
    const chart = chartOf({ ...rising, measure }, values);
    expect(rowsOf(chart, "actual", "baseline").map(({ run }) => run)).toEqual(runs);
  });

  test("name provisional and estimated values apart from actual ones", () => {
    const values = { 2021: 7, 2022: { value: 8, status: "P" }, 2023: { value: 9, status: "E" } } as const;
    expect(rowsOf(chartOf(rising, values, { locale: "en" }), "actual").map(({ label }) => label)).toEqual([
      "actual",
      "provisional or estimated",
      "provisional or estimated",
    ]);
  });

  test("hold the baseline only where nothing was observed at its time or before", () => {
    expect(numbers(chartOf(rising, {}), "baseline")).toEqual([["2020", 6.3]]);
    expect(numbers(chartOf(rising, { 2021: 7 }), "baseline")).toEqual([["2020", 6.3]]);
    expect(numbers(chartOf(rising, { 2020: 6.4 }), "baseline")).toEqual([]);
  });

  test("of a running total start from nothing, and leave out what an earlier period reached", () => {
    const chart = chartOf(
      { measure: "cumulative", baseline: from("402"), targets: [to("500")] },
      { 2020: 402, 2021: 90 },
    );
    expect(numbers(chart, "baseline", "actual")).toEqual([
      ["2020", 0],
      ["2021", 90],
    ]);
  });

  test("of an annual amount are whole years, and no forecasts of others", () => {
    const values = { 2021: 7, "2022-06": 4, 2022: 8, 2023: { value: 9, status: "F" } } as const;
    expect(numbers(chartOf({ ...rising, measure: "annual" }, values), "actual")).toEqual([
      ["2021", 7],
      ["2022", 8],
    ]);
  });

  test.each([
    ["a single number", to("12", { comparator: "at-least" }), [["target", 12, undefined, undefined, "≥12"]]],
    ["an interval", within("4", "6"), [["target-band", undefined, 4, 6, "4—6"]]],
    [
      "about",
      to("20", { comparator: "about" }),
      [
        ["target-band", undefined, 19, 21, ""],
        ["target", 20, undefined, undefined, "≈20"],
      ],
    ],
    ["an average over the period", to("6", { basis: "period-average" }), []],
  ])("of %s are a point or a band", async (_name, target, expected) => {
    const chart = chartOf({ baseline: from("2"), targets: [target] }, { 2021: 3, 2022: 3.5 });
    const rows = rowsOf(chart, "target", "target-band");
    expect(rows.map(({ kind, value, lower, upper, text }) => [kind, value, lower, upper, text])).toEqual(
      expected,
    );
    const printed = expected.map((row) => row[4]).filter((text) => text !== "");
    expect(textsOf(await draw(chart))).toEqual(expect.arrayContaining(printed));
  });

  test("of a level that is derived print eight digits, and draw all", () => {
    const chart = chartOf({ baseline: from("7"), targets: [to("3.3", { basis: "annual-growth" })] }, {});
    expect(rowsOf(chart, "target")).toMatchObject([{ text: "8.2337874" }]);
    expect(rowsOf(chart, "target")[0]?.value).toBeCloseTo(7 * 1.033 ** 5, 12);
  });

  test("hold earlier targets too, and the path through them in the shape asked for", () => {
    const targets = [to("8", { year: "2023" }), to("12")];
    const chart = chartOf({ ...rising, targets }, {}, { path: { shape: "geometric", places: 1 } });
    expect(numbers(chart, "target")).toEqual([
      ["2023", 8],
      ["2025", 12],
    ]);
    expect(numbers(chart, "path").slice(3)).toEqual([
      ["2023", 8],
      ["2024", 9.8],
      ["2025", 12],
    ]);
  });

  test("of a number that no float holds are null with a reason", () => {
    const chart = chartOf({ targets: [to(`1${"0".repeat(399)}`)] }, {});
    expect(rowsOf(chart, "target")).toMatchObject([{ value: null, reason: "out-of-range" }]);
  });
});

describe("an outlook chart", () => {
  test.each([
    ["no-target", guangxi2025, "royalties", "无目标值"],
    ["no observation", gansu2035, "invention-patents", "2025 年目标 1，无观测值"],
  ] as const)("says below its title why there is no forecast: %s", async (_reason, plan, id, words) => {
    const chart = outlookChart(plan as typeof guangxi2025, id as "royalties", {});
    expect(chart.title.subtitle.at(-1)).toBe(words);
    expect(textsOf(await draw(chart))).toContain(words);
  });

  test("calls a year expected, not reached, that a value of its June does not reach yet", () => {
    const chart = chartOf({ targets: [to("10")] }, { 2023: 8, 2024: 9, "2025-06": 9.5 }, { method: "drift" });
    expect(chart.title.subtitle.at(-1)).toMatch(/预计 2025 年达到$/);
  });

  test.each([
    ["zh-Hans", /^2021 年为 66，2025 年目标 60—70，达到目标的概率 \d+%$/],
    ["en", /^66 in 2021, target 60—70 in 2025, probability of meeting it \d+%$/],
  ] as const)("names no year of arrival for a level to be kept: %s", (locale, words) => {
    const kept: Facts = { direction: "maintain", baseline: from("67"), targets: [within("60", "70")] };
    const chart = chartOf(kept, { 2020: 67, 2021: 66 }, { locale });
    expect(chart.title.subtitle.at(-1)).toMatch(words);
  });

  test.each([
    ["zh-Hans", "2022", "2022 年为 15，2023 年目标 16，"],
    ["en", "2022", "15 in 2022, target 16 in 2023, "],
    ["zh-Hans", "2024", "2024 年为 14，2025 年目标为规划期年均 ≥14，"],
    ["en", "2024", "14 in 2024, target ≥14 on average over the period to 2025, "],
  ] as const)("says which target is an average over the period: %s, as of %s", (locale, asOf, words) => {
    const average = to("14", { basis: "period-average", comparator: "at-least" });
    const facts: Facts = { measure: "annual", targets: [to("16", { year: "2023" }), average] };
    const chart = chartOf(facts, { 2021: 13, 2022: 15, 2023: 16, 2024: 14 }, { locale, asOf });
    expect(chart.description).toContain(words);
  });

  test.each<[string, string, Values, string]>([
    ["one of nearly 1", "-100", {}, "probability of meeting it >99%"],
    ["one of nearly 0", "100", {}, "probability of meeting it <1%"],
    ["a target met in its year has a result instead", "14", { 2025: 15 }, "target 14 in 2025, met"],
    ["a target missed in its year has a result instead", "16", { 2025: 15 }, "target 16 in 2025, missed"],
  ])("rounds no probability to certainty: %s", async (_what, target, values, words) => {
    const seen = { 2019: 8, 2020: 9, 2021: 10.5, 2022: 11, 2023: 12.5, ...values };
    const chart = chartOf({ targets: [to(target)] }, seen, { locale: "en" });
    expect(chart.description).toContain(words);
    expect(textsOf(await draw(chart))).toEqual(expect.arrayContaining(chart.title.subtitle));
  });

  test("puts a value of June in mid-year", async () => {
    const chart = outlookChart(guangxi2025, "high-value-patents-per-10k", guangxi2025Observations);
    expect(chart.title.subtitle.at(-1)).toBe(
      "2023-06 为 2.04，2025 年目标 2.5，达到目标的概率 53%，预计 2025 年达到",
    );
  });

  test.each([
    [
      { locale: "fr" },
      'Unknown locale: expected a language tag of Chinese or English, such as zh-CN, zh-Hant, en-GB, received "fr"',
    ],
    [{ width: 0 }, "Chart option width: expected a number of pixels from 100 to 10000, received 0"],
    [
      { height: Number.NaN },
      "Chart option height: expected a number of pixels from 100 to 10000, received NaN",
    ],
    [
      { level: 80 },
      "Forecast option level: expected a list of numbers between 0 and 1, both excluded, received 80",
    ],
    [
      { asOf: "soon" },
      'Not a period: expected 2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30, received "soon"',
    ],
    [
      { path: { places: -1 } },
      "Invalid decimal places: expected a whole number of decimal places from 0 to 100, received -1",
    ],
  ])("throws for %j", (options, message) => {
    const act = () => outlookChart(national2025, "royalties", {}, options as OutlookChartOptions);
    expect(thrown(act).message.en).toBe(message);
  });

  test("throws for an indicator that the plan does not have", () => {
    const act = () => outlookChart(national2025, "royaltes" as "royalties", {});
    expect(thrown(act).message.en).toMatch(/^Unknown indicator: .*did you mean "royalties"/);
  });
});
