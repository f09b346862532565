import type { Plan } from "ipr-plan";
import { guangxi2025, national2025, outline2030 } from "ipr-plan/plans";
import { progressSql, rollUpSql } from "ipr-plan/sql";
import { describe, expect, test } from "vitest";
import { panelPlan } from "./roll-up/panel.js";

const plan = panelPlan();
const rolled = { dialect: "duckdb", table: "observations" } as const;
// Options as data from anywhere: the compiler would refuse most of them.
const rollUp = (more: object, of: Plan = plan) => rollUpSql(of, { ...rolled, ...more } as never);
const progress = (more: object, of: Plan = guangxi2025 as Plan) =>
  progressSql(of, {
    ...rolled,
    indicators: ["high-value-patents-per-10k"],
    asOf: "2023-12-31",
    ...more,
  } as never);

describe("a wrong call is told what was expected", () => {
  test.each([
    ["another engine", { dialect: "oracle" }, "SQL option dialect: expected duckdb"],
    ["no table", { table: undefined }, "SQL option table: expected the name of a table"],
    ["an unknown option", { region: ["a"] }, 'Unknown option: expected "regions"'],
    [
      "a length that is none",
      { frequency: "week" },
      "SQL option frequency: expected year | half | quarter | month",
    ],
    ["places that are none", { places: 16 }, "SQL option places: expected a whole number from 0 to 15"],
    ["places of values", { valuePlaces: -1 }, "SQL option valuePlaces: expected a whole number from 0 to 15"],
    ["a rounding that is none", { rounding: "up" }, "SQL option rounding: expected half-up | half-even"],
    ["an indicator that the plan has not", { indicators: ["stok"] }, "Unknown indicator: expected"],
    ["a misspelt column", { columns: { starts: "s" } }, 'Unknown option: expected "startsOn"'],
    [
      "a column that is none",
      { columns: { value: { column: "v", sql: "v" } } },
      "Not a column: expected the name of a column",
    ],
    ["a fragment with a comment", { columns: { value: { sql: "v -- x" } } }, "Not an SQL expression"],
    ["no places", { regions: [] }, "Not places: expected a list of places, each named once"],
    ["a place twice", { regions: ["a", "a"] }, "Not places: expected a list of places, each named once"],
    ["a place that is none", { regions: [3] }, "Not places: expected a list of places"],
    ["a table of places without its name", { regions: { place: "p" } }, "Not places: expected"],
    [
      "a part that does not add up",
      { parts: { density: { numerator: "share", denominator: "people" } } },
      'Not parts of a ratio: expected an indicator that adds up over places, received "share"',
    ],
    [
      "a weight below 0",
      { weights: { mean: { a: -1 } } },
      "A negative weight: expected weights of 0 or more",
    ],
  ])("of a roll-up: %s", (_, more, message) => {
    expect(() => rollUp(more)).toThrow(message);
  });

  test.each([
    ["no day", { asOf: undefined }, "SQL option asOf: expected a day or a period"],
    ["a day that is none", { asOf: "2023-13" }, "Not a period"],
    ["another choice of target", { target: "2025" }, "SQL option target: expected next | final"],
    [
      "thresholds that overlap",
      { thresholds: { ahead: 0.5, onTrack: 1 } },
      "Thresholds: expected ahead ≥ onTrack > 0",
    ],
    ["an unknown option", { method: "eurostat" }, "Unknown option"],
    ["targets without a value", { targets: { table: "t", place: "p", indicator: "i" } }, "Not a column"],
    [
      "a day before the start",
      { asOf: "2019-12-31" },
      "Progress of high-value-patents-per-10k is not written as SQL: expected a day after 2020-12-31",
    ],
  ])("of progress: %s", (_, more, message) => {
    expect(() => progress(more)).toThrow(message);
  });

  test("years that end within a month are refused", () => {
    const own = { ...plan, yearEnds: "04-05" };
    expect(() => rollUp({}, own)).toThrow(
      "Years that SQL is not written for: expected years that end with a month, received 04-05",
    );
    expect(() => progress({ indicators: ["stock"] }, own)).toThrow("Years that SQL is not written for");
  });
});

describe("what SQL cannot judge as the library does is refused with the indicator named", () => {
  const reference = { document: "例", locator: "例", raw: "例" };
  const target = { year: "2025", basis: "level", comparator: "at-least", value: "10", reference };
  const baseline = { year: "2020", value: "7", reference };
  test.each([
    ["a mean of the years", { basis: "period-average" }, "alone"],
    ["each year", { basis: "every-year" }, "alone"],
    ["growth at a yearly rate", { basis: "annual-growth", value: "5" }, "alone"],
    ["an amount that is due within a year", { dueOn: "2025-06-30" }, "alone"],
    [
      "another indicator of the plan",
      { basis: "compared", with: { name: { "zh-Hans": "例" }, indicator: "stock" } },
      "alone",
    ],
  ])("%s", (_, change, id) => {
    const own = {
      ...plan,
      indicators: plan.indicators.map((one) =>
        one.id === id ? { ...one, baseline, targets: [{ ...target, ...change }] } : one,
      ),
    } as Plan;
    expect(() => progress({ indicators: [id] }, own)).toThrow(`Progress of ${id} is not written as SQL`);
    expect(() => progress({ indicators: ["density"] }, own)).not.toThrow();
  });

  test("two targets of one day", () => {
    const own = {
      ...plan,
      indicators: plan.indicators.map((one) => ({ ...one, targets: [target, { ...target, value: "11" }] })),
    } as Plan;
    expect(() => progress({ indicators: ["alone"] }, own)).toThrow(
      "expected one target a day, received several",
    );
  });
});

test("of a share measured over years no part of a year says anything, so that none is added up", () => {
  const reference = { document: "例", locator: "例", raw: "例" };
  const targets = [{ year: "2025", basis: "level", comparator: "at-least", value: "10", reference }];
  const own = { ...plan, indicators: plan.indicators.map((one) => ({ ...one, targets })) } as Plan;
  expect(progress({ indicators: ["share"] }, own)).not.toContain("step_13");
  expect(progress({ indicators: ["alone"] }, own)).toContain("step_13");
});

test("the same call gives the same text", () => {
  for (const dialect of ["duckdb", "postgres", "clickhouse", "spark"] as const) {
    expect(rollUp({ dialect, frequency: "year", regions: ["a"] })).toEqual(
      rollUp({ dialect, frequency: "year", regions: ["a"] }),
    );
    expect(progress({ dialect })).toBe(progress({ dialect }));
  }
});

test("of the shipped plans most indicators can be asked for", () => {
  for (const one of [guangxi2025, national2025, outline2030] as readonly Plan[]) {
    const said = one.indicators.filter(({ id }) => {
      try {
        progress({ indicators: [id], asOf: one.period.end }, one);
        return true;
      } catch (error) {
        expect(String(error)).toContain(id);
        return false;
      }
    });
    expect([one.id, said.length > one.indicators.length / 2]).toEqual([one.id, true]);
  }
});
