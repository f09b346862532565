import { highValuePatentsPer10k } from "ipr-plan";
import { formulaSql, highValueSql } from "ipr-plan/sql";

// en: The same definition as a query: DuckDB, PostgreSQL, ClickHouse or Spark.
// zh: 同一定义写成查询语句：DuckDB、PostgreSQL、ClickHouse 或 Spark。
const { counts } = highValueSql({
  dialect: "duckdb",
  table: { sql: "SELECT * FROM 'register.parquet'" },
  columns: {
    filedOn: "filed_on",
    grantedOn: "granted_on",
    heldIn: "holder_place",
    familyAbroad: "family_abroad",
    pledgeAmount: { column: "pledged", unit: "万元" },
  },
  by: { sql: "left(holder_place, 4)" },
  on: "2025-12-31",
  jurisdiction: "450000",
  pledgeAtLeast: { value: "1000", unit: "万元" },
});
console.log(counts);

const { value } = formulaSql(highValuePatentsPer10k, {
  dialect: "duckdb",
  columns: { patents: "total_at_least", population: { column: "residents", places: 2 } },
});
console.log(value);
counts.includes("GROUPING SETS"); // => true
