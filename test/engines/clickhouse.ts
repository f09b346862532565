import type { Engine } from "../sql/engines.js";
import { openBridge } from "./bridge.js";
import { fetchPackage } from "./fetch.js";
import type { Opened } from "./opened.js";
import { writeParquet } from "./parquet.js";

/** ClickHouse as chDB, a package of PyPI with the whole engine in it. */
export async function openClickHouse(folder: string): Promise<Opened> {
  const bridge = openBridge("chdb_bridge.py", { PYTHONPATH: fetchPackage("chdb", "4.4.0") });
  const engine: Engine = {
    dialect: "clickhouse",
    run: bridge.ask,
    fill: async (table, columns, rows) => {
      const file = await writeParquet(folder, table, columns, rows);
      const list = Object.entries(columns).map(([name, type]) => `${name} ${typeOf(type)}`);
      await bridge.ask(`CREATE TABLE ${table} (${list.join(", ")}) ENGINE = Memory`);
      await bridge.ask(`INSERT INTO ${table} SELECT * FROM file('${file}', Parquet)`);
    },
    drop: (table) => bridge.ask(`DROP TABLE ${table}`),
  };
  const [[version = ""] = []] = await bridge.ask("SELECT version()");
  const database = { dialect: "clickhouse", run: bridge.askNamed } as const;
  return { engine, database, version: String(version), close: bridge.close };
}

function typeOf(type: string): string {
  const names: Readonly<Record<string, string>> = {
    VARCHAR: "String",
    DATE: "Date32",
    BOOLEAN: "Bool",
    BIGINT: "Int64",
    INTEGER: "Int32",
  };
  if (type.endsWith("[]")) return `Array(${names[type.slice(0, -2)]})`;
  return `Nullable(${names[type] ?? type.replace("DECIMAL", "Decimal")})`;
}
