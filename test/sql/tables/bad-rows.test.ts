import { observe } from "ipr-plan";
import { national2025 } from "ipr-plan/plans";
import {
  observationRows,
  observationsFromRows,
  patentRows,
  planFromRows,
  planRows,
  tableSql,
} from "ipr-plan/sql";
import { describe, expect, test } from "vitest";

const rows = planRows(national2025);
const observed = observationRows(national2025, {
  全国: observe(national2025, { royalties: { 2022: "3872.5" } }),
});

describe("a wrong call is told what was expected", () => {
  test.each([
    [
      "another subject",
      () => tableSql("plans" as "plan", { dialect: "duckdb" }),
      "SQL option subject: expected plan, observations or patents",
    ],
    [
      "no options",
      () => tableSql("plan", undefined as never),
      "SQL option dialect: expected options with a dialect",
    ],
    [
      "another engine",
      () => tableSql("plan", { dialect: "oracle" as "duckdb" }),
      "SQL option dialect: expected duckdb",
    ],
    [
      "an unknown option",
      () => tableSql("plan", { dialect: "duckdb", place: 3 } as never),
      'Unknown option: expected "places"',
    ],
    [
      "half a place",
      () => tableSql("plan", { dialect: "duckdb", places: 0.5 }),
      "SQL option places: expected a whole number from 0 to 30",
    ],
    [
      "a language",
      () => tableSql("plan", { dialect: "duckdb", language: "fr" as "en" }),
      "SQL option language: expected zh-Hans | en",
    ],
    [
      "a name too long",
      () => tableSql("plan", { dialect: "postgres", schema: "x".repeat(64) }),
      "Not a name: expected a name of at most 63 bytes",
    ],
    [
      "more places than the column has",
      () =>
        observationRows(
          national2025,
          { a: observe(national2025, { royalties: { 2022: "1.234" } }) },
          { places: 2 },
        ),
      "The number does not fit its column: expected at most 36 digits before the point and 2 after it",
    ],
    [
      "a plan's number of more places",
      () => planRows(national2025, { places: 0 }),
      "The number does not fit its column",
    ],
    [
      "an amount that is none",
      () => patentRows([{ id: "a", filedOn: "2020-01-01", pledgeAmount: "many" }]),
      "Not an amount: expected an amount of money",
    ],
    ["no records", () => patentRows(3 as never), "records: expected a list of records"],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});

describe("rows that are wrong are told, and never thrown for", () => {
  test.each([
    ["no plan", { ...rows, plans: [] }, undefined, "/plans"],
    [
      "two plans",
      { ...rows, plans: [...rows.plans, { ...rows.plans[0], plan: "other" }] },
      undefined,
      "/plans",
    ],
    ["no list", { ...rows, targets: 3 as never }, undefined, "/targets"],
    ["no row", { ...rows, indicators: [null as never] }, undefined, "/indicators/0"],
    [
      "more that is no JSON",
      { ...rows, plans: [{ ...rows.plans[0], more: "{" }] },
      undefined,
      "/plans/0/more",
    ],
    [
      "a measure that is none",
      { ...rows, indicators: [{ ...rows.indicators[0], measure: "x" }] },
      undefined,
      "/indicators/0/measure",
    ],
  ])("of a plan: %s", (_, wrong, id, path) => {
    const result = planFromRows(wrong, id);
    expect(!result.ok && result.issues[0].path).toBe(path);
  });

  test("of several plans the one that is named is read, in whatever order its rows stand", () => {
    const others = [{ ...rows.plans[0], plan: "other", more: "{" }];
    const mixed = {
      plans: [...others, ...rows.plans],
      indicators: rows.indicators.toReversed(),
      targets: rows.targets.toReversed(),
    };
    expect(planFromRows(mixed, national2025.id)).toEqual({ ok: true, plan: national2025 });
  });

  test.each([
    ["no place", { place: null }, "/observations/0"],
    ["an indicator that the plan has not", { indicator: "royaltys" }, "/全国/royaltys"],
    ["a value that is none", { value: "many" }, "/全国/royalties/observations/0/value"],
    ["a period that is none", { period: "2022年" }, "/全国/royalties/observations/0/period"],
    ["a reference that is no JSON", { reference: "{" }, "/全国/royalties/observations/0/reference"],
  ])("of observations: %s", (_, change, path) => {
    const result = observationsFromRows(national2025, [{ ...observed[0], ...change }]);
    expect(!result.ok && result.issues[0].path).toBe(path);
  });

  test("rows of another plan are left alone", () => {
    expect(observationsFromRows(national2025, [{ ...observed[0], plan: "other" }])).toEqual({
      ok: true,
      byPlace: {},
    });
  });
});
