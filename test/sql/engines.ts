import { createRequire } from "node:module";
import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlDialect } from "ipr-plan/sql";

/** A value as an engine gives it: numbers and decimals as text, so that no digit is lost. */
export type Cell = string | boolean | null;

/** A database of an engine, empty and in memory. */
export interface Engine {
  readonly dialect: SqlDialect;
  readonly run: (sql: string) => Promise<readonly (readonly Cell[])[]>;
}

/** The engines that statements are written for, each opened anew. */
export async function openEngines(): Promise<readonly Engine[]> {
  return [await openDuckDb(), await openPostgres()];
}

export async function openDuckDb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    dialect: "duckdb",
    run: async (sql) =>
      (await (await connection.runAndReadAll(sql)).getRowsJson()).map((row) => row.map(cellOf)),
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
  return {
    dialect: "postgres",
    run: async (sql) =>
      (await database.query(sql, undefined, { rowMode: "array" })).rows.map((row) => row.map(cellOf)),
  };
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === "boolean" ? value : String(value);
}

/** Makes a table and fills it; every value is written as text and read by the engine as the type of its column. */
export async function fill(
  { run }: Engine,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  await run(
    `CREATE TABLE ${table} (${Object.entries(columns)
      .map(([name, type]) => `${name} ${type}`)
      .join(", ")})`,
  );
  for (let start = 0; start < rows.length; start += 500) {
    const lines = rows.slice(start, start + 500).map((row) => `(${row.map(literal).join(", ")})`);
    await run(`INSERT INTO ${table} VALUES ${lines.join(",\n")}`);
  }
}

function literal(value: string | null): string {
  return value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`;
}
