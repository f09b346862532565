// Which observations count, as it is seen from outside: in the rows of a chart, in a year of a plan, and where targets are judged.
import { forecast, observe, series } from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { describe, expect, test } from "vitest";
import { type Facts, planOf } from "../aims/small-plan.js";
import { amounts, judged, level, type Values, yearOf } from "./year-of.js";

/** What is drawn as observed: each period with its value or the reason of its gap, and the run between breaks. */
function drawn(facts: Facts, values: Values, options: { readonly asOf?: string } = {}) {
  const plan = planOf(facts);
  const { data } = outlookChart(plan, "it", observe(plan, { it: values }), options);
  return data.values
    .filter(({ kind }) => kind === "actual")
    .map(({ period, value, reason, run }) => [period, value ?? reason, run]);
}

describe("gaps", () => {
  test("of levels are gaps wherever they stand, of amounts those of whole years", () => {
    const values = { 2021: 1, "2022-03": null, 2022: null, 2023: 3 };
    expect(drawn(level, values)).toStrictEqual([
      ["2021", 1, 0],
      ["2022-03", "not-reported", 0],
      ["2022", "not-reported", 0],
      ["2023", 3, 0],
    ]);
    expect(drawn(amounts, values)).toStrictEqual([
      ["2021", 1, 0],
      ["2022", "not-reported", 0],
      ["2023", 3, 0],
    ]);
  });

  test("that are not known yet are none", () => {
    expect(drawn(level, { 2021: 1, 2022: null, 2023: null }, { asOf: "2022-12-31" })).toStrictEqual([
      ["2021", 1, 0],
      ["2022", "not-reported", 0],
    ]);
  });

  test("beside a value of the same time are none, and beside one of another time are gaps", () => {
    expect(drawn(level, { 2021: null, 2022: null, "2022-12": 5 })).toStrictEqual([
      ["2021", "not-reported", 0],
      ["2022-12", 5, 0],
    ]);
  });
});

describe("what lies before a break", () => {
  test("is drawn as a run of its own, and what is judged begins with the break", () => {
    const broken = { 2021: 1, 2022: 2, 2023: { value: 3, status: "B" } } as const;
    const rows = [
      ["2021", 1, 0],
      ["2022", 2, 0],
      ["2023", 3, 1],
    ];
    expect(drawn(level, broken)).toStrictEqual(rows);
    expect(drawn(level, { ...broken, 2024: 4 })).toStrictEqual([...rows, ["2024", 4, 1]]);
    const plan = planOf(level);
    const chart = outlookChart(plan, "it", observe(plan, { it: broken }));
    expect(chart.data.values.filter(({ kind, run }) => kind === "baseline" && run === 0)).toHaveLength(1);
  });

  test("is no history of what is forecast, which begins with the break", () => {
    const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
    const broken = { 2020: 1, 2021: 2, 2022: 3, 2023: { value: 4, status: "B" } } as const;
    expect(forecast(series(kind, { ...broken, 2023: 4 }))).toHaveProperty("points");
    expect(forecast(series(kind, broken))).toStrictEqual({ missing: { reason: "too-few-observations" } });
  });

  test("still counts while nothing whole comes after the break, and stands once", () => {
    const values = { 2021: 1, 2022: 2, 2023: 3, "2024-Q1": { value: 9, status: "B" } } as const;
    expect(drawn(amounts, values)).toStrictEqual([
      ["2021", 1, 0],
      ["2022", 2, 0],
      ["2023", 3, 0],
    ]);
    expect(judged(amounts, values)).toStrictEqual([
      "2023",
      null,
      "part-of-year-set-aside /2024-Q1",
      "break-crossed /2024-Q1",
    ]);
    expect(yearOf(amounts, values, "2024")?.actual).toStrictEqual({
      missing: { reason: "incomplete-period" },
    });
  });
});

test("what comes after the target's year is drawn and not judged; a forecast is neither", () => {
  const values = { 2021: 1, 2022: 2, 2023: { value: 9, status: "F" }, 2026: 9 } as const;
  expect(drawn(level, values)).toStrictEqual([
    ["2021", 1, 0],
    ["2022", 2, 0],
    ["2026", 9, 0],
  ]);
  expect(judged(level, values)).toStrictEqual(["2022", null]);
});

describe("a part of a year of amounts", () => {
  test("is set aside where a later year is whole, and is under way after the last whole year", () => {
    expect(judged(amounts, { "2021-Q1": 1, 2022: 5 })).toStrictEqual(["2022", null]);
    expect(judged(amounts, { "2021-Q1": 1, 2022: 5, "2023-Q1": 2 })).toStrictEqual([
      "2022",
      null,
      "part-of-year-set-aside /2023-Q1",
    ]);
  });

  test("of two years under way the later one is, and stands beside the same part of the year before", () => {
    const values = { 2021: 5, "2022-Q1": 1, "2023-Q1": 2 };
    expect(judged(amounts, values)[2]).toBe("part-of-year-set-aside /2023-Q1");
    expect(yearOf(amounts, values, "2023")?.change).toMatchObject({
      from: { period: "2022-Q1", value: "1", isWhole: false },
      by: { value: "1" },
      rate: 1,
    });
  });

  test.each<[string, Values, object]>([
    [
      "one amount as it was given",
      { "2022-01/2022-03": { value: 7, qualifier: "about" } },
      { period: "2022-01/2022-03", until: "2022-03-31", value: "7", status: "A", qualifier: "about" },
    ],
    [
      "an exact amount without a word",
      { "2022-Q1": 7 },
      { period: "2022-Q1", until: "2022-03-31", value: "7", status: "A" },
    ],
    [
      "amounts added up from January on, whose sum is no more exact than its parts",
      { "2022-Q1": { value: 7, qualifier: "about" }, "2022-Q2": 3 },
      { period: "2022-01/2022-06", until: "2022-06-30", value: "10", status: "A", qualifier: "about" },
    ],
    [
      "days until the last of them",
      { "2022-01-01": 1, "2022-01-02": 2 },
      { period: "2022-01-02", until: "2022-01-02", value: "3", status: "A" },
    ],
  ])("is %s", (_, values, actual) => {
    expect(yearOf(amounts, { 2021: 5, ...values })?.actual).toStrictEqual({ ...actual, isWhole: false });
  });
});
