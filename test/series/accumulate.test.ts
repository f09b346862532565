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

  test("of several reporters each one's last value counts, then the sum (Akvo RSR 5239, 5241)", () => {
    const one = carryForward(series(totals, { 2021: 10, 2022: 15 }));
    const other = carryForward(series(totals, { 2021: 4, 2022: null }));
    expect(values(rollUpRegions({ one, other }))).toEqual(["14", "19"]);
  });
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
