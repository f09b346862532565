import { patentsPer10k } from "ipr-plan";
import { formulaSql } from "ipr-plan/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { type Engine, openEngines } from "./engines.js";
import { pick, randomNumbers } from "./random.js";
import { asItShould, quote, readsNames } from "./reads-names.js";

let engines: readonly Engine[] = [];
beforeAll(async () => {
  engines = await openEngines();
  for (const { run } of engines) {
    await run("CREATE TABLE kept (id INTEGER)");
    await run("INSERT INTO kept VALUES (1), (2), (3)");
  }
}, 120_000);

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
  // An odd quote in the remark, and a space in the name that DuckDB takes for one outside of quotes.
  '"\u200b',
  "$$\u00a0",
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
    for (const name of names) expect([name, await readsNames(engine, name)]).toEqual([name, asItShould]);
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
