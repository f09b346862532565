import { createRequire } from "node:module";
import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlDialect, SqlRow, SqlTable } from "ipr-plan/sql";

/** A database to which a driver hands values. */
export interface Database {
  readonly dialect: SqlDialect;
  readonly run: (sql: string, values?: readonly SqlRow[string][]) => Promise<readonly SqlRow[]>;
}

interface Postgres {
  query(sql: string, values: readonly unknown[]): Promise<{ readonly rows: readonly SqlRow[] }>;
}

/** The engines that statements are written for and that need nothing but a package of npm, each opened anew. */
export async function openDatabases(): Promise<readonly Database[]> {
  return [await openDuckDbTables(), await openPostgresTables()];
}

export async function openDuckDbTables(): Promise<Database> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    dialect: "duckdb",
    run: async (sql, values = []) =>
      (await connection.runAndReadAll(sql, [...values])).getRowObjectsJson() as unknown as SqlRow[],
  };
}

export async function openPostgresTables(): Promise<Database> {
  const require = createRequire(import.meta.url);
  const { PGlite } = require("@electric-sql/pglite") as { PGlite: new () => Postgres };
  const postgres = new PGlite();
  return { dialect: "postgres", run: async (sql, values = []) => (await postgres.query(sql, values)).rows };
}

/** Makes tables, fills them, and reads them back. */
export async function throughTables<Name extends string>(
  { run }: Database,
  tables: readonly SqlTable<Name>[],
  rows: { readonly [Table in Name]: readonly SqlRow[] },
): Promise<{ readonly [Table in Name]: readonly SqlRow[] }> {
  for (const { create, comments } of tables) {
    await run(create);
    for (const comment of comments) await run(comment);
  }
  for (const { name, columns, insert } of tables) {
    for (const row of rows[name])
      await run(
        insert,
        columns.map((column) => row[column] ?? null),
      );
  }
  const back = {} as { [Table in Name]: readonly SqlRow[] };
  for (const { name, select } of tables) back[name] = await run(select);
  for (const { name } of tables.toReversed()) await run(`DROP TABLE ${name}`);
  return back;
}
