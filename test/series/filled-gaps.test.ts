// How amounts that are missing are filled in a running total: with nothing, or with as much as came in before.
import { type AccumulateOptions, accumulate, series } from "ipr-plan";
import { describe, expect, test } from "vitest";

const amounts = { unit: "件", measure: "annual", regionRule: "sum" } as const;
type Values = Parameters<typeof series>[1];

const totals = (values: Values, options: AccumulateOptions) =>
  accumulate(series(amounts, values), options).observations.map((one) =>
    "value" in one ? `${one.period}: ${one.value} ${one.status}` : `${one.period}: ${one.reason}`,
  );

describe("years that are missing are filled one by one, each like the year before it", () => {
  test.each<[Values, string]>([
    [{ 2020: 10, 2021: 20, 2024: 5 }, "2024: 75 E"],
    [{ 2019: 1, 2020: 10, 2021: 20, 2025: 5 }, "2025: 96 E"],
    [{ 2020: 10, 2021: 20, 2023: null }, "2023: 70 E"],
    [{ 2020: 10, 2021: 20, 2024: null }, "2024: 90 E"],
  ])("%j", (values, last) => {
    expect(totals(values, { fill: "carry" }).at(-1)).toBe(last);
  });
});

describe("what is carried is the pace of the last amount where nothing as long came before", () => {
  test.each<[string, Values, string[]]>([
    [
      "by months, where both begin with one",
      { "2022-01/2022-02": 10, "2022-03": null },
      ["2022-01/2022-02: 10 A", "2022-03: 15 E"],
    ],
    [
      "by days, where the amount does not",
      { "2022-01-31": 2, "2022-02": null },
      ["2022-01-31: 2 A", "2022-02: 58 E"],
    ],
    [
      "by days, where the gap does not",
      { "2022-01": 31, "2022-02-01": null },
      ["2022-01: 31 A", "2022-02-01: 32 E"],
    ],
    [
      "over one gap after another",
      { "2022-01-01": 2, "2022-01-04": null, "2022-01-06": 1 },
      ["2022-01-01: 2 A", "2022-01-04: 8 E", "2022-01-06: 11 E"],
    ],
  ])("%s", (_, values, expected) => {
    expect(totals(values, { fill: "carry" })).toStrictEqual(expected);
  });
});

describe("a day is reached with as little filled as can be", () => {
  test.each<AccumulateOptions["fill"]>(["zero", "carry"])(
    "by a year, and not by its second half alone (%s)",
    (fill) => {
      const values = { 2021: 1, "2022-S2": 4, 2022: 9 };
      expect(totals(values, { ...(fill && { fill }) })).toStrictEqual([
        "2021: 1 A",
        "2022-S2: 10 A",
        "2022: 10 A",
      ]);
    },
  );

  test("by its halves, and not by nine months behind a gap, which come first", () => {
    const values = { 2021: 1, "2022-S1": 5, "2022-04/2022-12": 100, "2022-S2": 6 };
    expect(totals(values, { fill: "zero" })).toStrictEqual([
      "2021: 1 A",
      "2022-S1: 6 A",
      "2022-S2: 12 A",
      "2022-04/2022-12: 12 A",
    ]);
  });
});

describe("where there is nothing to add up nothing is filled", () => {
  test.each<AccumulateOptions>([{}, { fill: "zero" }, { fill: "carry" }])("%j", (options) => {
    expect(totals({}, options)).toStrictEqual([]);
    expect(totals({ 2021: 1 }, { ...options, from: "2030" })).toStrictEqual([]);
    expect(totals({ 2020: null, 2021: { missing: "blank-cell" } }, options)).toStrictEqual([
      "2020: not-reported",
      "2021: blank-cell",
    ]);
  });

  test("nor is anything years before the first amount", () => {
    for (const fill of ["zero", "carry"] as const) {
      expect(totals({ 2019: null, 2020: null, 2021: 1 }, { fill })).toStrictEqual([
        "2019: not-reported",
        "2020: not-reported",
        "2021: 1 A",
      ]);
    }
  });
});
