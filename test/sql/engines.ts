import { createRequire } from "node:module";
import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlDialect } from "ipr-plan/sql";

/** A value as an engine gives it: numbers and decimals as text, so that no digit is lost. */
export type Cell = string | boolean | null;

/** A value to be put into a table: as text that the engine reads as the type of its column, or a list of texts. */
export type Value = string | null | readonly string[];

/** A database of an engine, empty and in memory. */
export interface Engine {
  readonly dialect: SqlDialect;
  readonly run: (sql: string) => Promise<readonly (readonly Cell[])[]>;
  /** Makes a table and fills it; types are written as DuckDB and PostgreSQL write them both. */
  readonly fill: (
    table: string,
    columns: Readonly<Record<string, string>>,
    rows: readonly (readonly Value[])[],
  ) => Promise<void>;
  readonly drop: (table: string) => Promise<unknown>;
}

/** The engines that statements are written for and that need nothing but a package of npm, each opened anew. */
export async function openEngines(): Promise<readonly Engine[]> {
  return [await openDuckDb(), await openPostgres()];
}

export async function openDuckDb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const run: Engine["run"] = async (sql) =>
    (await (await connection.runAndReadAll(sql)).getRowsJson()).map((row) => row.map(cellOf));
  return {
    dialect: "duckdb",
    run,
    fill: byValues(run, (values) => `[${values.map(literal).join(", ")}]`),
    drop: (table) => run(`DROP TABLE ${table}`),
  };
}

interface Postgres {
  query(
    sql: string,
    parameters: undefined,
    options: { readonly rowMode: "array" },
  ): Promise<{ readonly rows: readonly (readonly unknown[])[] }>;
}

export async function openPostgres(): Promise<Engine> {
  const require = createRequire(import.meta.url);
  const { PGlite } = require("@electric-sql/pglite") as { PGlite: new () => Postgres };
  const database = new PGlite();
  const run: Engine["run"] = async (sql) =>
    (await database.query(sql, undefined, { rowMode: "array" })).rows.map((row) => row.map(cellOf));
  return {
    dialect: "postgres",
    run,
    fill: byValues(run, (values) => literal(`{${values.map((value) => `"${value}"`).join(",")}}`)),
    drop: (table) => run(`DROP TABLE ${table}`),
  };
}

/** A column as text. */
export function textOf({ dialect }: Engine, column: string): string {
  // A cast would not let NULL be NULL.
  if (dialect === "clickhouse") return `toString(${column})`;
  return `CAST(${column} AS ${dialect === "spark" ? "STRING" : "VARCHAR"})`;
}

export function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === "boolean" ? value : String(value);
}

/** Fills a table by statements; every value is written as text and read by the engine as the type of its column. */
function byValues(run: Engine["run"], listOf: (values: readonly string[]) => string): Engine["fill"] {
  const textOf = (value: Value): string =>
    typeof value === "object" && value !== null ? listOf(value) : literal(value);
  return async (table, columns, rows) => {
    const list = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
    await run(`CREATE TABLE ${table} (${list.join(", ")})`);
    for (let start = 0; start < rows.length; start += 1000) {
      const lines = rows.slice(start, start + 1000).map((row) => `(${row.map(textOf).join(", ")})`);
      await run(`INSERT INTO ${table} VALUES ${lines.join(",\n")}`);
    }
  };
}

function literal(value: string | null): string {
  return value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`;
}
