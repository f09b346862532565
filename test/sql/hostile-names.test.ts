import { patentsPer10k } from "ipr-plan";
import { formulaSql, highValueSql } from "ipr-plan/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngines } from "./engines.js";
import { pick, randomNumbers } from "./random.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
  for (const { run } of engines) {
    await run("CREATE TABLE kept (id INTEGER)");
    await run("INSERT INTO kept VALUES (1), (2), (3)");
  }
}, 120_000);

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const attacks = [
  'a"; DROP TABLE kept; --',
  '"; DELETE FROM kept; SELECT "',
  '""',
  '"',
  "'; DROP TABLE kept; --",
  "a; DROP TABLE kept",
  "*/ ; DROP TABLE kept; /*",
  "$$; DROP TABLE kept; $$",
  "\\'; DROP TABLE kept; --",
  "line\nDROP TABLE kept;",
  "专利 拥有量",
  "select",
  "?",
  "$1",
  ":name",
];
const pieces = [..."\";'\\-/*()$?:,.\n\t abAB专", "--", "/*", "*/", "DROP TABLE kept"];
const random = randomNumbers(42n);
const names = [
  ...attacks,
  ...Array.from({ length: 60 }, () =>
    Array.from({ length: 1 + random(12) }, () => pick(random, pieces)).join(""),
  ),
].filter((name) => new TextEncoder().encode(name).length < 60);

describe("a name is read letter for letter, whatever it is made of", () => {
  test.each(["duckdb", "postgres"])("columns and tables on %s, and no table is harmed", async (dialect) => {
    const engine = engines.find((one) => one.dialect === dialect);
    if (engine === undefined) throw new Error(dialect);
    for (const name of names) {
      const [patents, people] = [`p${name}`, `n${name}`];
      await engine.run(
        `CREATE TABLE ${quote(`t${name}`)} (${quote(patents)} BIGINT, ${quote(people)} BIGINT, d DATE)`,
      );
      await engine.run(`INSERT INTO ${quote(`t${name}`)} VALUES (12532, 5013, DATE '2020-01-01')`);
      const { value, reason } = formulaSql(
        { ...patentsPer10k, name: { "zh-Hans": name, en: name } },
        { dialect: engine.dialect, columns: { patents, population: people } },
      );
      const rows = await engine.run(`SELECT ${value}, ${reason} FROM ${quote(`t${name}`)}`);
      expect([name, Number(rows[0]?.[0]), rows[0]?.[1]]).toEqual([name, 2.5, null]);
      const counts = highValueSql({
        dialect: engine.dialect,
        table: `t${name}`,
        columns: { filedOn: "d", grantedOn: "d" },
        on: "2025-12-31",
        by: { column: [`t${name}`, patents] },
      });
      expect((await engine.run(counts.counts)).map((row) => Number(row[2]))).toEqual([1, 1]);
      await engine.run(`DROP TABLE ${quote(`t${name}`)}`);
    }
    expect(await engine.run("SELECT count(*) FROM kept")).toEqual([["3"]]);
  });

  test("a name of 10,000 characters is a name on DuckDB, and refused where it would be cut off", async () => {
    const name = 'x"'.repeat(5000);
    const [duckdb] = engines;
    await duckdb?.run(`CREATE TABLE long (${quote(name)} BIGINT, n BIGINT)`);
    await duckdb?.run("INSERT INTO long VALUES (1, 1)");
    const columns = { patents: name, population: "n" };
    const { value } = formulaSql(patentsPer10k, { dialect: "duckdb", columns });
    expect(await duckdb?.run(`SELECT ${value} FROM long`)).toEqual([["1.00"]]);
    expect(() => formulaSql(patentsPer10k, { dialect: "postgres", columns })).toThrow(
      "Not a name: expected a name of at most 63 bytes, where the engine cuts it off, received",
    );
  });
});
