// What a series says of single periods: published numbers beside those of places, and a change from one to another.
import { decomposeChange, type ObservationInput, observe, type Plan, parsePeriod, reconcile } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { planOf } from "../aims/small-plan.js";

type Values = Readonly<Record<string, ObservationInput>>;
const amounts = planOf({ unit: "件", measure: "annual" });
const level = planOf({ unit: "件" });
const totals = planOf({ unit: "件", measure: "cumulative" });

/** What is published for some periods, of which a place says something, or why nothing is. */
function published(plan: Plan<"it">, values: Values, periods: readonly string[]) {
  return periods.map((period) => {
    const [of, it] = [observe(plan, { it: values }), observe(plan, { it: { [period]: 1 } })];
    const rows = reconcile(plan, of, { 南宁: it }).indicators.flatMap((one) => one.periods);
    const { start, end } = parsePeriod(period);
    const own = rows.filter((one) => parsePeriod(one.period).end === end);
    const isSame = (one: { readonly period: string }) => parsePeriod(one.period).start === start;
    const row = plan.indicators[0]?.measure === "annual" ? own.find(isSame) : own[0];
    if (row === undefined) throw new Error(`nothing of ${period}`);
    return typeof row.published === "string" ? row.published : row.published.missing.reason;
  });
}

describe("a published amount", () => {
  test.each<[string, Values, Readonly<Record<string, string>>]>([
    [
      "of a part of a year that is over is that of its days, however they are written",
      { "2022-01": 1, "2022-Q1": 3, "2022-Q2": 5, "2023-01": 7 },
      { "2022-01": "1", "2022-01/2022-03": "3", "2022-04/2022-06": "5" },
    ],
    [
      "of each part of the year under way is known, not only of the first",
      { 2022: 50, "2023-Q1": 3, "2023-Q2": 5, "2023-Q4": 7 },
      { "2023-Q1": "3", "2023-Q2": "5", "2023-Q4": "7" },
    ],
    [
      "of each part of a year before the one under way is, too",
      { "2022-01": 3, "2022-02": 5, "2023-01": 1 },
      { "2022-01": "3", "2022-02": "5", "2023-01": "1" },
    ],
    [
      "of a part behind a break is, too",
      { 2022: 50, "2023-Q1": { value: 3, status: "B" }, "2023-Q2": 5 },
      { "2023-Q1": "3", "2023-Q2": "5" },
    ],
    [
      "of a year to date is the sum of its parts",
      { 2022: 50, "2023-Q1": 3, "2023-Q2": 5, "2023-07": 1 },
      { "2023-S1": "8", "2023-01/2023-07": "9" },
    ],
    [
      "that its parts do not fill is none",
      { 2022: 50, "2023-Q1": 3 },
      { "2023-S1": "no-observation", "2023-Q2": "no-observation" },
    ],
    ["of the year is the sum of its halves", { "2022-S1": 3, "2022-S2": 5 }, { 2022: "8" }],
    [
      "that is forecast is none, and one before a break is one",
      { 2021: 1, 2022: { value: 2, status: "B" }, 2023: { value: 9, status: "F" } },
      { 2021: "1", 2022: "2", 2023: "no-observation" },
    ],
    [
      "that is a gap has its reason",
      { 2021: { missing: "blank-cell" }, 2023: 1 },
      { 2021: "blank-cell", 2022: "no-observation" },
    ],
  ])("%s", (_, values, expected) => {
    expect(published(amounts, values, Object.keys(expected))).toStrictEqual(Object.values(expected));
  });
});

test("a level or a total of a day is that of the period that it ends, and nothing is added up", () => {
  const values = { "2023-03": 3, "2023-06-30": 5 };
  for (const plan of [level, totals]) {
    expect(published(plan, values, ["2023-Q1", "2023-S1", "2023"])).toStrictEqual([
      "3",
      "5",
      "no-observation",
    ]);
  }
});

test("a score of half a year is that of the half, beside the one of the whole year", () => {
  const score = planOf({ unit: "分", measure: "annual", regionRule: "weighted-mean" });
  const values = { "2022-01/2022-12": 80, "2022-S1": 75, "2022-S2": 84, "2023-S1": 70 };
  expect(published(score, values, ["2022", "2022-S1", "2022-S2", "2023-S1", "2023"])).toStrictEqual([
    "80",
    "75",
    "84",
    "70",
    "no-observation",
  ]);
});

test("of a part of a year nothing is known from a longer one and what comes before it", () => {
  const observed = observe(amounts, { it: { "2023-Q1": 3, "2023-01/2023-06": 8 } });
  const found = (from: string, to: string) =>
    JSON.stringify(decomposeChange(amounts, "it", { 南宁: observed }, { from, to }));
  expect(found("2023-Q1", "2023-S1")).toContain('"change":"5"');
  expect(found("2023-Q1", "2023-Q2")).toContain("no-observation");
  expect(found("2023-Q1", "2023-Q2")).not.toContain('"change"');
});

describe("a value before a break and one from it on make no change", () => {
  const broken = { 2021: 1, 2022: { value: 2, status: "B" }, 2023: 4 } as const;
  const change = (from: string, to: string) => {
    const found = decomposeChange(level, "it", { 南宁: observe(level, { it: broken }) }, { from, to });
    return "whole" in found && "change" in found.whole ? found.whole.change : JSON.stringify(found);
  };

  test("and two on one side do, the break being the first of its side", () => {
    expect(change("2022", "2023")).toBe("2");
    expect(change("2021", "2022")).toContain("not-comparable");
    expect(change("2021", "2023")).toContain("not-comparable");
  });

  test("nor does a later break part what lies before it", () => {
    const later = { 2021: 1, 2022: 2, 2023: { value: 9, status: "B" } } as const;
    const found = decomposeChange(
      level,
      "it",
      { 南宁: observe(level, { it: later }) },
      { from: "2021", to: "2022" },
    );
    expect(found).toMatchObject({ whole: { from: "1", to: "2", change: "1" } });
  });
});
