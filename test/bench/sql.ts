// The statements of `ipr-plan/sql` on DuckDB: a formula against plain floating SQL, and the counts of high-value patents
// against a query written by hand. Every count is compared, and so is a sample of rows with `evaluate`. CPU time, the
// least of several runs, one thread.
// Run: npx tsx test/bench/sql.ts [rows] [rows of a Parquet file]

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { evaluate, highValuePatentsPer10k } from "ipr-plan";
import { formulaSql, type HighValueSqlColumns, highValueSql } from "ipr-plan/sql";
import { countSql, on, pledgeAtLeast } from "./duckdb-register.js";

const rows = Number(process.argv[2] ?? 5_000_000);
const inFile = Number(process.argv[3] ?? 0);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
const run = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
await run("SET threads = 1; SET memory_limit = '4GB'");

async function cpuTime(sql: string, runs = 5): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < runs; index++) {
    const start = process.cpuUsage();
    await run(sql);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const report = (name: string, time: number, base: number): void =>
  console.log(`${name.padEnd(52)} ${time.toFixed(0).padStart(7)} ms  ${(time / base).toFixed(2)}`);

async function formulas(): Promise<void> {
  await run(`CREATE TABLE yearbook AS SELECT (hash(i) % 2000000)::BIGINT AS patents,
    (hash(i + 7) % 100000000 + 1)::BIGINT AS people FROM range(${rows}) AS series(i)`);
  const write = (bounds?: readonly [number, number]): string =>
    formulaSql(highValuePatentsPer10k, {
      dialect: "duckdb",
      columns: {
        patents: { column: "patents", ...(bounds && { bounds }) },
        population: { column: "people", unit: "人", ...(bounds && { bounds: [0, 2_000_000_000] }) },
      },
    }).value;
  const [bounded, free] = [write([0, 10_000_000]), write()];
  const sample = await run(
    `SELECT patents, people, ${free} AS free, ${bounded} AS bounded FROM yearbook USING SAMPLE 2000`,
  );
  for (const { patents, people, free: one, bounded: other } of sample) {
    const inputs = { patents: String(patents), population: { value: String(people), unit: "人" } };
    const exact = evaluate(highValuePatentsPer10k, inputs);
    assert.equal("value" in exact && Number(exact.value), Number(one));
    assert.equal(one, other);
  }
  const over = (expression: string): string =>
    `SELECT max(result) FROM (SELECT ${expression} AS result FROM yearbook)`;
  const floating = await cpuTime(over("round(patents / people, 2)"));
  report(`${rows} rows: round(patents / people, 2)`, floating, floating);
  report(
    "round(patents * 10000 / people, 2)",
    await cpuTime(over("round(patents * 10000 / people, 2)")),
    floating,
  );
  report("formulaSql with bounds", await cpuTime(over(bounded)), floating);
  report("formulaSql without bounds", await cpuTime(over(free)), floating);
  await run("DROP TABLE yearbook");
}

/** Shares are roughly those of the published national stock. */
const registerSql = (count: number): string => `
  SELECT 'ZL' || i AS id, province, province || '0100' AS "heldIn", "filedOn", CASE WHEN a % 10 > 0 THEN "grantedOn" END AS "grantedOn",
    CASE WHEN a % 100 < 12 THEN [{'lapsedOn': "grantedOn" + (b % 4000)::INTEGER,
      'revivedOn': CASE WHEN b % 4 = 0 THEN "grantedOn" + (b % 4000)::INTEGER + 30 END}] END AS lapses,
    CASE WHEN b % 100 >= 3 THEN c % 10 < 4 END AS "strategicEmergingIndustry",
    CASE WHEN b % 100 >= 2 THEN d % 10 = 0 END AS "familyAbroad",
    CASE WHEN c % 100 < 4 THEN 100000.0 * (d % 300) WHEN c % 100 < 99 THEN 0 END::DOUBLE AS "pledgeAmount",
    CASE WHEN d % 1000 = 0 THEN ['china-patent'] WHEN d % 1000 = 1 THEN ['other'] WHEN d % 1000 > 5 THEN []::VARCHAR[] END AS awards
  FROM (
    SELECT i, a, b, c, d, DATE '2003-01-01' + (a % 8300)::INTEGER AS "filedOn",
      DATE '2003-01-01' + (a % 8300 + 300 + c % 1500)::INTEGER AS "grantedOn",
      (['11','12','13','31','32','33','44','45','51','61','65','71','81'])[1 + (b % 13)::INTEGER] AS province
    FROM (SELECT i, hash(i) AS a, hash(i + 11) AS b, hash(i + 23) AS c, hash(i + 37) AS d FROM range(${count}) AS series(i))
  )`;

const columns: HighValueSqlColumns = {
  filedOn: "filedOn",
  grantedOn: "grantedOn",
  lapses: { list: "lapses", lapsedOn: "lapsedOn", revivedOn: "revivedOn" },
  heldIn: "heldIn",
  strategicEmergingIndustry: "strategicEmergingIndustry",
  familyAbroad: "familyAbroad",
  pledgeAmount: "pledgeAmount",
  awards: "awards",
};
const writeCounts = (table: string | { sql: string }): string =>
  highValueSql({ dialect: "duckdb", table, columns, by: "province", on, jurisdiction: "CN", pledgeAtLeast })
    .counts;

async function counts(): Promise<void> {
  await run(`CREATE TABLE register AS ${registerSql(rows)}`);
  const [written, byHand] = [writeCounts("register"), countSql("register")];
  const groups = (await run(written)).filter(({ is_all }) => is_all === false);
  const expected = await run(byHand);
  assert.equal(groups.length, expected.length);
  expected.forEach((row, index) => {
    const { group_key, in_force_at_least, total_at_least, total_at_most } = groups[index] ?? {};
    assert.deepEqual(
      [group_key, in_force_at_least, total_at_least, total_at_most],
      [row["province"], row["inForce"], row["total atLeast"], row["total atMost"]],
    );
  });
  const hand = await cpuTime(byHand);
  report(`${rows} patents by province: written by hand`, hand, hand);
  report("highValueSql, with overlaps, checks and any holder code", await cpuTime(written), hand);
  await run("DROP TABLE register");
}

async function parquet(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "ipr-sql-"));
  try {
    const sizes = [inFile / 10, inFile];
    for (const size of sizes) {
      const file = join(folder, `${size}.parquet`);
      await run(`COPY (${registerSql(size)}) TO '${file}' (FORMAT parquet)`);
      const time = await cpuTime(writeCounts({ sql: `SELECT * FROM read_parquet('${file}')` }), 2);
      const megabytes = (statSync(file).size / 2 ** 20).toFixed(0);
      console.log(
        `${size} patents from Parquet (${megabytes} MB): ${((time * 1e6) / size).toFixed(0)} ns of CPU each`,
      );
    }
    console.log(`most memory: ${(process.resourceUsage().maxRSS / 2 ** 10).toFixed(0)} MB`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await formulas();
await counts();
if (inFile > 0) await parquet();
