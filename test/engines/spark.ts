import { execFileSync } from "node:child_process";
import type { Engine } from "../sql/engines.js";
import { openBridge } from "./bridge.js";
import { fetchPackage } from "./fetch.js";
import type { Opened } from "./opened.js";
import { writeParquet } from "./parquet.js";

/** Spark as PySpark, a package of PyPI; Java 17 or newer has to be there. */
export async function openSpark(folder: string): Promise<Opened> {
  execFileSync("java", ["-version"], { stdio: "ignore" });
  const path = fetchPackage("pyspark", "4.3.0");
  // Another Spark of this machine is not meant.
  const bridge = openBridge("spark_bridge.py", { PYTHONPATH: path, SPARK_HOME: `${path}/pyspark` });
  const engine: Engine = {
    dialect: "spark",
    run: bridge.ask,
    fill: async (table, columns, rows) => {
      const file = await writeParquet(folder, table, columns, rows);
      await bridge.ask(`CREATE TEMPORARY VIEW ${table} USING parquet OPTIONS (path '${file}')`);
    },
    drop: (table) => bridge.ask(`DROP VIEW ${table}`),
  };
  const [[version = ""] = []] = await bridge.ask("SELECT version()");
  const database = { dialect: "spark", run: bridge.askNamed } as const;
  return { engine, database, version: String(version).split(" ")[0] ?? "", close: bridge.close };
}
