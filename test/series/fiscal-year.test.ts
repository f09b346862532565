import fc from "fast-check";
import {
  accumulate,
  carryForward,
  evaluateSeries,
  forecast,
  forecastFormula,
  highValuePatentsPer10k,
  type ObservationInput,
  rollUp,
  rollUpRegions,
  type Series,
  type SeriesKind,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { thrown } from "../value/thrown.js";

const amounts: SeriesKind = { unit: "件", measure: "annual", regionRule: "sum", yearEnds: "03-31" };
const stock: SeriesKind = { ...amounts, measure: "point-in-time" };

const valuesOf = ({ observations }: Series): readonly (readonly [string, string | null])[] =>
  observations.map((one) => [one.period, "value" in one ? one.value : null]);

describe("a series of fiscal years", () => {
  test("keeps the last day of its years, and its periods in canonical text", () => {
    expect(series(amounts, { "2022–23": 1, FY2024: 2, "FY2025-Q1": 3 })).toEqual({
      ...amounts,
      observations: [
        { period: "2023", value: "1", status: "A" },
        { period: "2024", value: "2", status: "A" },
        { period: "2025-Q1", value: "3", status: "A" },
      ],
    });
  });

  test("stands in the order of its days: the quarter that ends in December comes before the month of January", () => {
    const own = series(amounts, { "2024-01": 2, "2024-Q3": 1, "2024": 9 });
    expect(own.observations.map(({ period }) => period)).toEqual(["2024-Q3", "2024-01", "2024"]);
  });

  test("has one value for a year, however it is written", () => {
    const issue = thrown(() => series(amounts, { FY2024: 1, "2023/24": 2 }));
    expect(issue.code).toBe("period-twice");
    expect(thrown(() => series(amounts, { "2024": 1, "2023-04/2024-03": 2 })).code).toBe("period-twice");
  });

  test("a level of its last month is that of the year", () => {
    expect(valuesOf(rollUp(series(stock, { "2023-06": 5, "2024-03": 7, "2024-04": 8 }), "year"))).toEqual([
      ["2024", "7"],
      ["2025", null],
    ]);
  });

  test("ends on a day that there is", () => {
    expect(thrown(() => series({ ...amounts, yearEnds: "02-30" }, {})).code).toBe("year-end-invalid");
  });
});

describe("amounts add up within a fiscal year", () => {
  const months = {
    "2023-04": 1,
    "2023-05": 2,
    "2023-06": 3,
    "2023-07": 4,
    "2023-08": 5,
    "2023-09": 6,
    "2023-10": 7,
    "2023-11": 8,
    "2023-12": 9,
    "2024-01": 10,
    "2024-02": 11,
    "2024-03": 12,
  };

  test.each([
    ["year", [["2024", "78"]]],
    [
      "half",
      [
        ["2024-S1", "21"],
        ["2024-S2", "57"],
      ],
    ],
    [
      "quarter",
      [
        ["2024-Q1", "6"],
        ["2024-Q2", "15"],
        ["2024-Q3", "24"],
        ["2024-Q4", "33"],
      ],
    ],
  ] as const)("its months roll up to each %s", (frequency, expected) => {
    expect(valuesOf(rollUp(series(amounts, months), frequency))).toEqual(expected);
  });

  test("months of calendar years do not make a fiscal year", () => {
    const own = series({ ...amounts, yearEnds: "09-30" }, months);
    expect(valuesOf(rollUp(own, "year"))).toEqual([
      ["2023", null],
      ["2024", null],
    ]);
  });

  test("the year to date is the sum of its quarters, as an amount and as a forecast of the year", () => {
    const before = { FY2022: 60, FY2023: 70 };
    fc.assert(
      fc.property(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)), ([first, second, third]) => {
        const quarters = series(amounts, {
          ...before,
          "FY2024-Q1": first,
          "FY2024-Q2": second,
          "FY2024-Q3": third,
        });
        const toDate = series(amounts, { ...before, "2023-04/2023-12": first + second + third });
        expect(forecast(quarters)).toEqual(forecast(toDate));
      }),
    );
  });

  test("what has come in is weighed by the days of the fiscal year", () => {
    const ahead = forecast(series(amounts, { FY2023: 70, "FY2024-Q1": 20 }));
    expect("because" in ahead && ahead.because.map(({ en }) => en)).toContain(
      "25 % of FY2024 is over and 20 has come in; the rest follows the amounts of whole years, evenly over their days",
    );
    expect("because" in ahead && ahead.because.map((one) => one["zh-Hans"])).toContain(
      "FY2024 财年已过 25 %，已发生 20；其余按各年数额在年内平均分布推算",
    );
    expect("points" in ahead && ahead.points.map(({ period }) => period)).toEqual(["2024"]);
  });

  test("running totals begin with the first day of a fiscal year", () => {
    const totals = accumulate(series(amounts, { FY2022: 5, ...months }), { from: "2023" });
    expect(valuesOf(totals)[0]).toEqual(["2023-04", null]);
    const own = accumulate(series(amounts, { FY2022: 5, FY2023: 6, ...months }), { from: "2023" });
    expect(own).toMatchObject({ measure: "cumulative", yearEnds: "03-31" });
    expect(valuesOf(own).at(0)).toEqual(["2023", "6"]);
    expect(valuesOf(own).at(-1)).toEqual(["2024-03", "84"]);
  });

  test("a fiscal year that is missing is filled year by year", () => {
    const gaps = { FY2021: 10, FY2022: null, FY2023: null, FY2024: 20 };
    expect(valuesOf(accumulate(series(amounts, gaps), { fill: "carry" }))).toEqual([
      ["2021", "10"],
      ["2022", "20"],
      ["2023", "30"],
      ["2024", "50"],
    ]);
  });

  test("a total of its last month stands for the year", () => {
    const totals = series({ ...amounts, measure: "cumulative" }, { "2024-03": 7, FY2024: null });
    expect(valuesOf(carryForward(totals))).toEqual([
      ["2024-03", "7"],
      ["2024", "7"],
    ]);
  });
});

describe("years that end on different days do not go together", () => {
  const calendar = (values: Readonly<Record<string, ObservationInput>>): Series =>
    series({ unit: "件", measure: "annual", regionRule: "sum" }, values);
  const [fiscal, other] = [series(amounts, { 2023: 1, 2024: 2 }), calendar({ 2023: 1, 2024: 2 })];

  test("not over regions: both days are named, and both regions", () => {
    const issue = thrown(() => rollUpRegions({ 北: fiscal, 南: other }));
    expect(issue).toMatchObject({
      code: "year-ends-differ",
      path: "/南",
      expected: 'years that end on 03-31 ("北")',
      received: '12-31 ("南")',
    });
    expect(issue.message.en).toBe(
      'Years that end on different days: expected years that end on 03-31 ("北"), received 12-31 ("南")',
    );
  });

  test("but where they end on the same day, the whole has their years", () => {
    expect(rollUpRegions({ 北: fiscal, 南: series(amounts, { "2023–24": 5 }) })).toEqual({
      ...amounts,
      observations: [
        { period: "2023", status: "M", reason: "region-missing" },
        { period: "2024", value: "7", status: "A" },
      ],
    });
    const december = series({ ...amounts, yearEnds: "12-31" }, { 2024: 3 });
    expect(valuesOf(rollUpRegions({ 北: december, 南: other }))).toContainEqual(["2024", "5"]);
  });

  const level = { measure: "point-in-time", regionRule: "sum" } as const;
  const patents = series({ ...level, unit: "件", yearEnds: "03-31" }, { FY2024: 30000, "2023-12": 20000 });
  const population = series({ ...level, unit: "万人" }, { 2022: 1000, 2023: 2000 });

  test("nor in a formula, unless a level is carried forward, which is found by its day", () => {
    expect(thrown(() => evaluateSeries(highValuePatentsPer10k, { patents, population })).code).toBe(
      "year-ends-differ",
    );
    const options = { carry: ["population"] } as const;
    expect(evaluateSeries(highValuePatentsPer10k, { patents, population }, options)).toMatchObject({
      yearEnds: "03-31",
      observations: [
        // The population of 31 December 2023 for both: not that of "2024" and not that of a year before.
        { period: "2023-12", value: "10" },
        { period: "2024", value: "15" },
      ],
    });
  });

  test("nor in a formula that is forecast through its inputs", () => {
    const issue = thrown(() =>
      forecastFormula(highValuePatentsPer10k, { patents, population }, { until: "2026", seed: 1 }),
    );
    expect(issue.code).toBe("year-ends-differ");
  });
});
