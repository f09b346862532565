// The same counts by SQL. Three-valued logic is what the five conditions need: OR over them is true, false, or unknown.

import { DuckDBInstance } from "@duckdb/node-api";
import type { PatentCount } from "ipr-plan";
import { conditions } from "../../src/patents/patent-condition.js";

const columns = `{id: 'VARCHAR', province: 'VARCHAR', heldIn: 'VARCHAR', filedOn: 'DATE', grantedOn: 'DATE',
  lapses: 'STRUCT(lapsedOn DATE, revivedOn DATE)[]', strategicEmergingIndustry: 'BOOLEAN', familyAbroad: 'BOOLEAN',
  pledgeAmount: 'DOUBLE', awards: 'VARCHAR[]'}`;

export const sourceOf = (path: string): string =>
  `read_json('${path}', format = 'newline_delimited', columns = ${columns})`;

export const on = "2025-12-31";
export const pledgeAtLeast = 10_000_000;

const countsOf = (condition: string, name: string): string =>
  `count_if(${condition}) AS "${name} atLeast", count_if((${condition}) IS NOT FALSE) AS "${name} atMost"`;

export const countSql = (source: string): string => `
  WITH judged AS (
    SELECT province, strategicEmergingIndustry AS c0, familyAbroad AS c1,
      filedOn + INTERVAL 10 YEAR < DATE '${on}' AS c2,
      CASE WHEN pledgeAmount = 0 THEN FALSE ELSE pledgeAmount >= ${pledgeAtLeast} END AS c3,
      CASE WHEN awards IS NULL THEN NULL ELSE len(list_filter(awards, lambda a: a <> 'other')) > 0 END AS c4
    FROM ${source}
    WHERE grantedOn <= DATE '${on}' AND filedOn + INTERVAL 20 YEAR > DATE '${on}'
      AND heldIn[1:2] NOT IN ('71', '81', '82')
      AND (lapses IS NULL OR len(list_filter(lapses,
        lambda l: l.lapsedOn <= DATE '${on}' AND (l.revivedOn IS NULL OR l.revivedOn > DATE '${on}'))) = 0)
  )
  SELECT province, count(*) AS inForce, ${countsOf("c0 OR c1 OR c2 OR c3 OR c4", "total")},
    ${conditions.map((name, index) => countsOf(`c${index}`, name)).join(", ")}
  FROM judged GROUP BY province ORDER BY province`;

/** Opens a database in memory; rows come back as plain records with numbers. */
export async function openDuckDb() {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    run: async (sql: string): Promise<Record<string, unknown>[]> => {
      const rows = await (await connection.runAndReadAll(sql)).getRowObjectsJson();
      return rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, name === "province" ? value : Number(value)]),
        ),
      );
    },
  };
}

/** The count of the library in the shape of the rows of the query. */
export function rowsOf({ groups }: PatentCount): Record<string, unknown>[] {
  return (
    Object.entries(groups)
      .map(([province, { total, inForce, conditions: met }]) => ({
        province,
        inForce: inForce.atLeast,
        "total atLeast": total.atLeast,
        "total atMost": total.atMost,
        ...Object.fromEntries(
          conditions.flatMap((name) => [
            [`${name} atLeast`, met[name].atLeast],
            [`${name} atMost`, met[name].atMost],
          ]),
        ),
      }))
      // As DuckDB orders: by the bytes of UTF-8.
      .sort((a, b) => Buffer.compare(Buffer.from(a.province), Buffer.from(b.province)))
  );
}
