import fc from "fast-check";
import {
  type AccumulateOptions,
  accumulate,
  carryForward,
  rollUp,
  rollUpRegions,
  type Series,
  series,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { thrown } from "../value/thrown.js";

const amounts = { unit: "件", measure: "annual", regionRule: "sum" } as const;
const totals = { unit: "件", measure: "cumulative", regionRule: "sum" } as const;
const values = (one: ReturnType<typeof series>) =>
  one.observations.map((each) => ("value" in each ? each.value : null));

describe("running totals with gaps", () => {
  const yearly = series(amounts, { 2020: null, 2021: 1, 2022: 2, 2023: null, 2024: 3, 2025: null });

  test.each<[AccumulateOptions, (string | null)[], string]>([
    [{}, [null, "1", "3", null, null, null], "MAAMMM"],
    // DHIS2, data element aggregation with gaps.
    [{ fill: "zero" }, [null, "1", "3", "3", "6", "6"], "MAAEEE"],
    [{ fill: "carry" }, [null, "1", "3", "5", "8", "11"], "MAAEEE"],
  ])("null, 1, 2, null, 3, null with %j accumulate to %j", (options, expected, statuses) => {
    const running = accumulate(yearly, options);
    expect(values(running)).toEqual(expected);
    expect(running.observations.map(({ status }) => status).join("")).toBe(statuses);
    expect(running.measure).toBe("cumulative");
  });

  test("a carried value fills only empty periods: correcting P1 changes neither P2 nor P3 (Akvo RSR 5211)", () => {
    const reported = (first: number) => carryForward(series(totals, { 2021: first, 2022: 25, 2023: null }));
    expect(values(reported(10))).toEqual(["10", "25", "25"]);
    expect(values(reported(12))).toEqual(["12", "25", "25"]);
    expect(reported(10).observations[2]?.status).toBe("E");
  });

  test("before the first report there is nothing to carry: the gap stays as it was", () => {
    const reported = series(totals, { 2021: { missing: "blank-cell" }, 2022: 25 });
    expect(carryForward(reported)).toStrictEqual(reported);
  });

  test("a forecast that is carried stays a forecast", () => {
    const reported = series(totals, { 2021: 10, 2022: { value: 25, status: "F" }, 2023: null });
    expect(carryForward(reported).observations[2]).toStrictEqual({
      period: "2023",
      value: "25",
      status: "F",
    });
    const broken = series(totals, { 2022: { value: 25, status: "B" }, 2023: null });
    expect(carryForward(broken).observations[1]).toStrictEqual({ period: "2023", value: "25", status: "E" });
  });

  test("the amount of one year is not carried into the next, as a level is", () => {
    const reported = { 2021: 10, 2022: null };
    expect(thrown(() => carryForward(series(amounts, reported)))).toMatchObject({
      code: "series-invalid",
      expected: "a series of running totals, or of levels at a date",
      received: '"annual"',
    });
    const level = { ...totals, measure: "point-in-time" } as const;
    expect(carryForward(series(level, reported)).observations[1]).toMatchObject({ value: "10", status: "E" });
  });

  test("of several reporters each one's last value counts, then the sum (Akvo RSR 5239, 5241)", () => {
    const one = carryForward(series(totals, { 2021: 10, 2022: 15 }));
    const other = carryForward(series(totals, { 2021: 4, 2022: null }));
    expect(values(rollUpRegions({ one, other }))).toEqual(["14", "19"]);
  });
});

describe("a hole in the amounts is a hole in the total, with its reason", () => {
  const blank = { missing: "blank-cell" } as const;

  test.each<[string, Parameters<typeof series>[1], Record<string, string>]>([
    [
      "a year that is a gap",
      { 2021: 10, 2022: blank, 2023: 30 },
      { 2021: "10", 2022: "blank-cell", 2023: "blank-cell" },
    ],
    [
      "a year that is not there at all",
      { 2021: 10, 2023: 30, 2024: 5 },
      { 2021: "10", 2023: "incomplete-period", 2024: "incomplete-period" },
    ],
    [
      "a year of which a part is there",
      { 2021: 100, "2022-S1": 40, 2023: 50 },
      { 2021: "100", "2022-S1": "140", 2023: "incomplete-period" },
    ],
    [
      "a part that begins too late",
      { 2021: 100, "2022-Q2": 40 },
      { 2021: "100", "2022-Q2": "incomplete-period" },
    ],
    [
      "a quarter that is a gap, until the year is told",
      { "2022-Q1": 1, "2022-Q2": blank, "2022-Q3": 3, 2022: 9, 2023: 1 },
      { "2022-Q1": "1", "2022-Q2": "blank-cell", "2022-Q3": "blank-cell", 2022: "9", 2023: "10" },
    ],
    [
      "two gaps: the first is what is said",
      { 2021: 1, 2022: blank, 2023: null, 2024: 3 },
      { 2021: "1", 2022: "blank-cell", 2023: "not-reported", 2024: "blank-cell" },
    ],
    [
      "none, where the months fill the gap",
      { 2021: 1, 2022: null, "2022-S1": 2, "2022-S2": 3 },
      { 2021: "1", "2022-S1": "3", "2022-S2": "6", 2022: "6" },
    ],
    [
      "none, by the year to date",
      { 2024: 97, "2025-01/2025-06": 51, "2025-01/2025-09": 81 },
      { 2024: "97", "2025-01/2025-06": "148", "2025-01/2025-09": "178" },
    ],
    ["none before the first amount", { 2020: blank, 2021: 1 }, { 2020: "blank-cell", 2021: "1" }],
  ])("%s", (_, given, expected) => {
    const { observations } = accumulate(deepFreeze(series(amounts, given)));
    const told = observations.map((one) => [one.period, "value" in one ? one.value : one.reason]);
    expect(Object.fromEntries(told)).toStrictEqual(expected);
  });

  const filled = (given: Parameters<typeof series>[1], options: AccumulateOptions) =>
    accumulate(series(amounts, given), options).observations.map((one) =>
      "value" in one ? `${one.period}: ${one.value} ${one.status}` : `${one.period}: ${one.reason}`,
    );

  test.each<[string, Parameters<typeof series>[1], zero: string[], carry: string[]]>([
    [
      "a gap",
      { 2021: 10, 2022: null, 2023: 30 },
      ["2021: 10 A", "2022: 10 E", "2023: 40 E"],
      ["2021: 10 A", "2022: 20 E", "2023: 50 E"],
    ],
    [
      "years that are not there",
      { 2021: 10, 2024: 30 },
      ["2021: 10 A", "2024: 40 E"],
      ["2021: 10 A", "2024: 60 E"],
    ],
    [
      "half a year",
      { "2022-S1": 40, 2023: 50 },
      ["2022-S1: 40 A", "2023: 90 E"],
      ["2022-S1: 40 A", "2023: 130 E"],
    ],
    [
      "a quarter",
      { "2022-Q1": 1, "2022-Q2": null, "2022-Q3": 3 },
      ["2022-Q1: 1 A", "2022-Q2: 1 E", "2022-Q3: 4 E"],
      ["2022-Q1: 1 A", "2022-Q2: 2 E", "2022-Q3: 5 E"],
    ],
    [
      "a year after quarters",
      { "2021-Q1": 1, "2021-Q2": 2, "2021-Q3": 3, "2021-Q4": 4, 2022: null },
      ["2021-Q1: 1 A", "2021-Q2: 3 A", "2021-Q3: 6 A", "2021-Q4: 10 A", "2022: 10 E"],
      ["2021-Q1: 1 A", "2021-Q2: 3 A", "2021-Q3: 6 A", "2021-Q4: 10 A", "2022: 20 E"],
    ],
    [
      "the rest of a year to date, at its pace",
      { "2022-01/2022-09": 90, 2023: 1 },
      ["2022-01/2022-09: 90 A", "2023: 91 E"],
      ["2022-01/2022-09: 90 A", "2023: 121 E"],
    ],
    [
      "days",
      { "2022-01-01": 2, "2022-01-04": 1 },
      ["2022-01-01: 2 A", "2022-01-04: 3 E"],
      ["2022-01-01: 2 A", "2022-01-04: 7 E"],
    ],
    [
      "a part of a year that is known as a whole",
      { 2021: 5, "2022-S1": null, 2022: 9 },
      ["2021: 5 A", "2022-S1: 5 E", "2022: 14 A"],
      ["2021: 5 A", "2022-S1: 7.5 E", "2022: 14 A"],
    ],
    [
      "nothing before the first amount",
      { 2020: null, 2021: 1 },
      ["2020: not-reported", "2021: 1 A"],
      ["2020: not-reported", "2021: 1 A"],
    ],
  ])("unless filled: %s", (_, given, zero, carry) => {
    expect(filled(given, { fill: "zero" })).toStrictEqual(zero);
    expect(filled(given, { fill: "carry" })).toStrictEqual(carry);
  });

  test("the first year that counts is a plan's: earlier amounts take no part, and a hole may be its first year", () => {
    const given = { 2019: 100, 2020: 100, 2021: 10, 2022: 20 };
    expect(filled(given, { from: "2021" })).toStrictEqual(["2021: 10 A", "2022: 30 A"]);
    expect(filled({ 2019: 100, 2022: 20 }, { from: "2021" })).toStrictEqual(["2022: incomplete-period"]);
    expect(filled({ 2019: 100, 2022: 20 }, { from: "2021", fill: "zero" })).toStrictEqual(["2022: 20 E"]);
    expect(filled({ 2019: 100, 2022: 20 }, { from: "2021", fill: "carry" })).toStrictEqual([
      "2022: incomplete-period",
    ]);
    expect(filled(given, { from: "2030" })).toStrictEqual([]);
  });

  test.each<[object, string, string]>([
    [{ fill: "mean" }, "/fill", 'Accumulate option fill: expected "zero" or "carry", received "mean"'],
    [{ from: 2021 }, "/from", 'Accumulate option from: expected a year such as "2021", received 2021'],
    [
      { from: "2021-06" },
      "/from",
      'Accumulate option from: expected a year such as "2021", received "2021-06"',
    ],
  ])("an option that is none is a wrong call: %j", (options, path, said) => {
    const issue = thrown(() => accumulate(series(amounts, { 2021: 1 }), options));
    expect(issue).toMatchObject({ code: "accumulate-option-invalid", path });
    expect(issue.message.en).toBe(said);
  });
});

test("at the end of every whole year the running total is what its years roll up to", () => {
  const periods = [
    "2021",
    "2021-S1",
    "2021-S2",
    "2022-Q1",
    "2022-01/2022-09",
    "2022-Q4",
    "2022",
    "2023-S1",
    "2023-S2",
  ];
  const given = fc.dictionary(fc.constantFrom(...periods), fc.nat({ max: 100 }));
  fc.assert(
    fc.property(given, (values) => {
      const observed = series(amounts, { ...values });
      const yearly = rollUp(observed, "year").observations;
      const totals = new Map(
        accumulate(observed, { from: "2021" }).observations.map((one) => [one.period, one]),
      );
      let sum: number | undefined = 0;
      for (const year of ["2021", "2022", "2023"]) {
        const amount = yearly.find(({ period }) => period === year);
        sum =
          sum !== undefined && amount !== undefined && "value" in amount
            ? sum + Number(amount.value)
            : undefined;
        const last = totals.get(`${year}-S2`) ?? totals.get(`${year}-Q4`) ?? totals.get(year);
        if (last === undefined) continue;
        expect("value" in last ? Number(last.value) : undefined).toBe(sum);
      }
    }),
  );
});

describe("running totals of amounts by parts of a year", () => {
  const byPeriod = (given: Parameters<typeof series>[1]) =>
    accumulate(deepFreeze(series(amounts, given))).observations.map((one) => [
      one.period,
      "value" in one ? one.value : one.reason,
    ]);

  test.each<[string, Parameters<typeof series>[1], [string, string][]]>([
    [
      "the year's amount stands for its first half, which is no more on top of it",
      { 2021: 100, "2022-S1": 40, 2022: 90 },
      [
        ["2021", "100"],
        ["2022-S1", "140"],
        ["2022", "190"],
      ],
    ],
    [
      "the year's amount stands for all parts of it, by whatever length, and for those alone",
      { "2021-S2": 30, "2022-Q1": 10, "2022-04": 5, "2022-S1": 40, "2022-12": 6, 2022: 90, "2023-01": 3 },
      [
        ["2021-S2", "30"],
        ["2022-Q1", "40"],
        ["2022-04", "45"],
        ["2022-S1", "70"],
        // The end of December is the end of the year, of which all is known.
        ["2022-12", "120"],
        ["2022", "120"],
        ["2023-01", "123"],
      ],
    ],
    [
      "parts add up where the year has no amount",
      { 2021: 100, "2022-S1": 40, "2022-S2": 50, 2022: null },
      [
        ["2021", "100"],
        ["2022-S1", "140"],
        ["2022-S2", "190"],
        ["2022", "190"],
      ],
    ],
    [
      "before the first amount there is none, of a part either",
      { "2021-S1": null, 2021: 100 },
      [
        ["2021-S1", "not-reported"],
        ["2021", "100"],
      ],
    ],
  ])("%s", (_rule, given, expected) => {
    expect(byPeriod(given)).toStrictEqual(expected);
  });

  test("what a year's amount stands for no longer weakens the status of the total", () => {
    const half = { value: 40, status: "P" } as const;
    expect(accumulate(series(amounts, { "2022-S1": half, 2022: 90 })).observations).toStrictEqual([
      { period: "2022-S1", value: "40", status: "P" },
      { period: "2022", value: "90", status: "A" },
    ]);
  });
});

test.each<[unknown, string]>([
  [series({ ...amounts, measure: "cumulative" }, { 2021: 100, 2022: 190 }), '"cumulative"'],
  [series({ ...amounts, measure: "point-in-time" }, { 2021: 100 }), '"point-in-time"'],
  [
    series({ unit: "%", measure: "annual", regionRule: "ratio" }, { 2021: 10, 2022: 12 }),
    "yearly values in %",
  ],
  [series({ unit: "%", measure: "annual", regionRule: "none" }, { 2021: 10 }), "yearly values in %"],
  [undefined, "undefined"],
])("only amounts add up to a running total: %j is refused", (given, received) => {
  const expected = 'the measure "annual", of values that add up over time';
  const issue = thrown(() => accumulate(deepFreeze(given) as Series));
  expect(issue).toMatchObject({ code: "not-amounts", path: "", expected, received });
  expect(issue.message.en).toBe(`Not a series of amounts: expected ${expected}, received ${received}`);
});

test.each([accumulate, (made: Series) => rollUp(made, "year")])(
  "a value that is no number, in a series made by hand, is named",
  (read) => {
    const made: Series = {
      measure: "annual",
      regionRule: "sum",
      observations: [
        { period: "2020-S1", value: "many", status: "A" },
        { period: "2020-S2", value: "1", status: "A" },
      ],
    };
    expect(() => read(made)).toThrow(/^Not a decimal number: .*received "many"$/);
  },
);
