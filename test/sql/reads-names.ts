import { patentsPer10k } from "ipr-plan";
import { formulaSql, highValueSql } from "ipr-plan/sql";
import type { Engine } from "./engines.js";

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What a table of one patent comes to: the ratio, no reason, and a count of one for the group and for all. */
export const asItShould: readonly unknown[] = [2.5, null, 1, 1];

/** Makes a table of which each name has the given text in it, and asks it; DuckDB and PostgreSQL only. */
export async function readsNames(engine: Engine, name: string): Promise<readonly unknown[]> {
  const { dialect, run } = engine;
  const [table, patents, people] = [`t${name}`, `p${name}`, `n${name}`];
  await run(`CREATE TABLE ${quote(table)} (${quote(patents)} BIGINT, ${quote(people)} BIGINT, d DATE)`);
  await run(`INSERT INTO ${quote(table)} VALUES (12532, 5013, DATE '2020-01-01')`);
  const { value, reason } = formulaSql(
    { ...patentsPer10k, name: { "zh-Hans": name, en: name } },
    { dialect, columns: { patents, population: people } },
  );
  const [[ratio, why] = []] = await run(`SELECT ${value}, ${reason} FROM ${quote(table)}`);
  const { counts } = highValueSql({
    dialect,
    table,
    columns: { filedOn: "d", grantedOn: "d" },
    on: "2025-12-31",
    by: { column: [table, patents] },
  });
  const counted = (await run(counts)).map((row) => Number(row[2]));
  await run(`DROP TABLE ${quote(table)}`);
  return [Number(ratio), why, ...counted];
}
