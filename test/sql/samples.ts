import { highValuePatentsPer10k, royaltiesTotal } from "ipr-plan";
import { formulaSql, highValueSql, type SqlDialect } from "ipr-plan/sql";
import { columnsFor } from "./same-as-counter.js";

/** The text of each statement, to be read and compared. */
export function samplesFor(dialect: SqlDialect): Readonly<Record<string, string>> {
  const quotient = formulaSql(highValuePatentsPer10k, {
    dialect,
    columns: { patents: "patents", population: { column: "population", places: 1 } },
  });
  const bounded = formulaSql(royaltiesTotal, {
    dialect,
    columns: {
      imports: { column: "imports", unit: "万元", places: 2, bounds: [0, "100000000"] },
      exports: { column: "exports", unit: "万元", places: 2, bounds: [0, "100000000"] },
    },
    rounding: "half-even",
  });
  const { judged, counts, overlaps, records } = highValueSql({
    dialect,
    table: ["public", "register"],
    columns: columnsFor({ dialect }),
    by: { sql: "left(held_in, 4)" },
    on: "2025-12-31",
    jurisdiction: "450000",
    pledgeAtLeast: { value: "1000", unit: "万元" },
  });
  return {
    "formula-value": quotient.value,
    "formula-reason": quotient.reason,
    "formula-with-bounds": bounded.value,
    "high-value-judged": judged,
    "high-value-counts": counts,
    "high-value-overlaps": overlaps,
    "high-value-records": records,
  };
}
