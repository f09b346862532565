import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlDialect } from "ipr-plan/sql";
import { emptyPostgres } from "./empty-postgres.js";

let files = 0;

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

/** The engines that statements are written for and that need nothing but a package of npm, each empty. */
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
    fill: async (table, columns, rows) => {
      await run(tableSql(table, columns));
      const file = join(tmpdir(), `ipr-plan-${process.pid}-${++files}.csv`);
      for (const part of linesOf(rows, (values) => `[${values.map((one) => `'${one}'`).join(", ")}]`)) {
        writeFileSync(file, part, { flag: "a" });
        await run(`COPY ${table} FROM '${file}' (FORMAT csv, HEADER false, ALLOW_QUOTED_NULLS false)`);
        rmSync(file);
      }
    },
    drop: (table) => run(`DROP TABLE ${table}`),
  };
}

export async function openPostgres(): Promise<Engine> {
  const database = await emptyPostgres();
  const run: Engine["run"] = async (sql) =>
    (await database.query<readonly unknown[]>(sql, undefined, { rowMode: "array" })).rows.map((row) =>
      row.map(cellOf),
    );
  return {
    dialect: "postgres",
    run,
    fill: async (table, columns, rows) => {
      await run(tableSql(table, columns));
      for (const part of linesOf(rows, (values) => `{${values.map((one) => `"${one}"`).join(",")}}`)) {
        const blob = new Blob([part]);
        await database.query(`COPY ${table} FROM '/dev/blob' (FORMAT csv)`, undefined, { blob });
      }
      // Without it the planner takes a table for a few rows, and joins two large ones row by row.
      await run(`ANALYZE ${table}`);
    },
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

const tableSql = (table: string, columns: Readonly<Record<string, string>>): string =>
  `CREATE TABLE ${table} (${Object.entries(columns).map(([name, type]) => `${name} ${type}`)})`;

/** Rows as texts of CSV; nothing at all is NULL, and a text stands in quotes, also an empty one. */
function* linesOf(
  rows: readonly (readonly Value[])[],
  listOf: (values: readonly string[]) => string,
): Generator<string> {
  const textOf = (value: Value): string => {
    if (value === null) return "";
    return `"${(typeof value === "string" ? value : listOf(value)).replaceAll('"', '""')}"`;
  };
  for (let start = 0; start < rows.length; start += 100_000) {
    const part = rows.slice(start, start + 100_000);
    yield `${part.map((row) => row.map(textOf).join(",")).join("\n")}\n`;
  }
}
