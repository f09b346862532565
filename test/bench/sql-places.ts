// `rollUpSql` and `progressSql` on each engine against the library, on many more plans and places than the tests have, and what
// they cost over many places. Stops at the first difference.
// Run: npx tsx test/bench/sql-places.ts [rounds] [places]

import assert from "node:assert/strict";
import { guangxi2025 } from "ipr-plan/plans";
import { progressSql, rollUpSql } from "ipr-plan/sql";
import { openDuckDb, openPostgres } from "../sql/engines.js";
import { compareProgress } from "../sql/progress/same-as-assess.js";
import { compareRollUps } from "../sql/roll-up/same-as-library.js";

const rounds = Number(process.argv[2] ?? 20);
const places = Number(process.argv[3] ?? 3000);

for (const open of [openDuckDb, openPostgres]) {
  const engine = await open();
  for (const yearEnds of [undefined, "03-31", "06-30"]) {
    const fiscal = yearEnds === undefined ? {} : { yearEnds };
    const frequencies = ["year", "half", "quarter", "month", undefined] as const;
    const rolled = await compareRollUps([engine], {
      seed: 5n,
      rounds: Math.ceil(rounds / 5),
      frequencies,
      ...fiscal,
    });
    assert.deepEqual(rolled.differences.slice(0, 3), []);
    const judged = await compareProgress([engine], { seed: 7n, rounds, ...fiscal });
    assert.deepEqual(judged.differences.slice(0, 3), []);
    console.log(
      `${engine.dialect}, years to ${yearEnds ?? "12-31"}: ${rolled.rows} rows rolled up and ${judged.verdicts} verdicts, no difference; seen ${[...rolled.seen, ...judged.seen].filter(Boolean).toSorted().join(", ")}`,
    );
  }
}

// What it costs: five years of each indicator in many places.
const duckdb = await openDuckDb();
const ids = guangxi2025.indicators.map(({ id }) => `'${id}'`).join(", ");
await duckdb.run(`CREATE TABLE observations AS
  SELECT 'guangxi-2025' AS plan, 'place ' || place AS place, indicator,
    make_date(year, 1, 1) AS starts_on, make_date(year, 12, 31) AS ends_on,
    CAST((place * 7919 + year * 104729) % 10000 AS DECIMAL(20, 4)) / 100 AS ratio,
    CAST((place * 7919 + year * 104729) % 10000 AS DECIMAL(20, 4)) AS value, 'A' AS status, NULL::VARCHAR AS reason, NULL::VARCHAR AS qualifier
  FROM range(${places}) AS places(place), range(2020, 2025) AS years(year), (SELECT unnest([${ids}]) AS indicator)`);
const timed = async (name: string, sql: string): Promise<void> => {
  const start = process.cpuUsage();
  const [[count] = []] = await duckdb.run(`SELECT count(*) FROM (${sql}) AS asked`);
  const { user, system } = process.cpuUsage(start);
  console.log(`${name}: ${count} rows in ${((user + system) / 1e6).toFixed(2)} s of processor time`);
};
const options = { dialect: "duckdb", table: "observations", valuePlaces: 4 } as const;
const regions = { table: { sql: "SELECT DISTINCT place FROM observations" }, place: "place" } as const;
const rolled = rollUpSql(guangxi2025, { ...options, frequency: "year", regions });
await timed("places by year", rolled.places);
await timed("the whole by year", rolled.whole ?? "");
const judged = guangxi2025.indicators
  .map(({ id }) => id)
  .filter((id) => {
    try {
      progressSql(guangxi2025, { ...options, asOf: "2024-12-31", indicators: [id] });
      return true;
    } catch {
      return false;
    }
  });
console.log(`progress of ${judged.length} of ${guangxi2025.indicators.length} indicators`);
await timed("progress", progressSql(guangxi2025, { ...options, asOf: "2024-12-31", indicators: judged }));
