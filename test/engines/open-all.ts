import { type Engine, openDuckDb, openPostgres } from "../sql/engines.js";
import { type Database, openDuckDbTables, openPostgresTables } from "../sql/tables/tables.js";
import { openClickHouse } from "./clickhouse.js";
import type { Opened } from "./opened.js";
import { folderOfRun } from "./parquet.js";
import { openSpark } from "./spark.js";

const inProcess = async (
  open: () => Promise<Engine>,
  openTables: () => Promise<Database>,
): Promise<Opened> => {
  const [engine, database] = [await open(), await openTables()];
  const [[version = ""] = []] = await engine.run("SELECT version()");
  return {
    engine,
    database,
    version: String(version).replace(/^PostgreSQL (\S+).*$/, "$1"),
    close: () => undefined,
  };
};

/** A line for each dialect: how its engine is opened. */
const ways: Readonly<Record<Engine["dialect"], (folder: string) => Promise<Opened>>> = {
  duckdb: () => inProcess(openDuckDb, openDuckDbTables),
  postgres: () => inProcess(openPostgres, openPostgresTables),
  clickhouse: openClickHouse,
  spark: openSpark,
};

/** Opens every engine that can be had. */
export async function openAll(only: string): Promise<{
  readonly opened: readonly Opened[];
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
}> {
  const folder = folderOfRun();
  const opened: Opened[] = [];
  const skipped: { name: string; why: string }[] = [];
  for (const [name, open] of Object.entries(ways).filter(([name]) => name.includes(only))) {
    try {
      opened.push(await open(folder));
    } catch (error) {
      skipped.push({ name, why: String(error).slice(0, 300) });
    }
  }
  return { opened, skipped };
}
