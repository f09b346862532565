import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Value } from "../sql/engines.js";

/** Writes rows as a file of Parquet, which DuckDB makes from lines of JSON; the path of the file. */
export async function writeParquet(
  folder: string,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly Value[])[],
): Promise<string> {
  const names = Object.keys(columns);
  const [lines, file] = [join(folder, `${table}.ndjson`), join(folder, `${table}.parquet`)];
  writeFileSync(lines, "");
  for (let start = 0; start < rows.length; start += 50_000) {
    const part = rows
      .slice(start, start + 50_000)
      .map((row) => JSON.stringify(Object.fromEntries(names.map((name, at) => [name, row[at]]))));
    writeFileSync(lines, `${part.join("\n")}\n`, { flag: "a" });
  }
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const types = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`);
  await connection.run(
    `COPY (SELECT * FROM read_json('${lines}', format = 'newline_delimited', columns = {${types.join(", ")}}))
     TO '${file}' (FORMAT parquet)`,
  );
  connection.closeSync();
  rmSync(lines);
  return file;
}

/** A folder for the files of one run, which go with it. */
export function folderOfRun(): string {
  const folder = mkdtempSync(join(tmpdir(), "ipr-plan-engines-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
