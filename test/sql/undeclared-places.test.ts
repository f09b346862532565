import { guangxi2025 } from "ipr-plan/plans";
import { progressSql, rollUpSql } from "ipr-plan/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { type Engine, openDuckDb } from "./engines.js";

let engine: Engine;
const id = "high-value-patents-per-10k";
const options = { dialect: "duckdb", table: "observations", indicators: [id], valuePlaces: 2 } as const;
beforeAll(async () => {
  engine = await openDuckDb();
  await engine.run(`CREATE TABLE observations AS
    SELECT 'guangxi-2025' AS plan, place, '${id}' AS indicator, make_date(year, 1, 1) AS starts_on,
      make_date(year, 12, 31) AS ends_on, CAST(value AS DECIMAL(18, 4)) AS value, 'A' AS status, NULL AS reason, NULL AS qualifier
    FROM (VALUES ('a', 2020, 1), ('a', 2022, 2.4999), ('a', 2023, 2), ('b', 2020, 1), ('b', 2023, 2.49)) AS rows(place, year, value)`);
  await engine.run(
    `CREATE TABLE own AS SELECT 'b' AS place, '${id}' AS indicator, CAST(2.4999 AS DECIMAL(18, 4)) AS target`,
  );
}, 60_000);

describe("a number with more places than are declared is no number, and nothing is rounded to it", () => {
  test("in a roll-up it is a gap that says why", async () => {
    const { places } = rollUpSql(guangxi2025, { ...options, frequency: "year" });
    const rows = await engine.run(
      `SELECT value, status, reason FROM (${places}) AS asked WHERE place = 'a' AND ends_on = DATE '2022-12-31'`,
    );
    expect(rows).toEqual([[null, "M", "places-undeclared"]]);
  });

  test("a place with such a number is not judged, and neither is one with such a target", async () => {
    const targets = { table: "own", place: "place", indicator: "indicator", value: "target" };
    const sql = progressSql(guangxi2025, { ...options, asOf: "2023-12-31", targets });
    const rows = await engine.run(`SELECT place, verdict, reason FROM (${sql}) AS asked ORDER BY place`);
    expect(rows).toEqual([
      ["a", "not-assessable", "places-undeclared"],
      ["b", "not-assessable", "places-undeclared"],
    ]);
    const plain = progressSql(guangxi2025, { ...options, asOf: "2023-12-31" });
    expect(await engine.run(`SELECT verdict FROM (${plain}) AS asked WHERE place = 'b'`)).toEqual([
      ["ahead"],
    ]);
  });
});
