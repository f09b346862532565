import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlDialect, SqlRow, SqlTable } from "ipr-plan/sql";
import { emptyPostgres } from "../empty-postgres.js";

/** A database to which a driver hands values. */
export interface Database {
  readonly dialect: SqlDialect;
  readonly run: (sql: string, values?: readonly SqlRow[string][]) => Promise<readonly SqlRow[]>;
}

/** The engines that statements are written for and that need nothing but a package of npm, each empty. */
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
  const postgres = await emptyPostgres();
  return {
    dialect: "postgres",
    run: async (sql, values = []) => (await postgres.query<SqlRow>(sql, values)).rows,
  };
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
