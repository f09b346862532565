import { anyOf } from "../../value/closed-list.js";
import { refuse } from "../../value/refuse.js";
import type { SqlDialect } from "./sql-dialects.js";

/** The statements that differ from engine to engine, and the engines on which they give what the library gives. */
const statements = {
  tableSql: { duckdb: true, postgres: true, clickhouse: true, spark: true },
  rollUpSql: { duckdb: true, postgres: true, clickhouse: true, spark: true },
  progressSql: { duckdb: true, postgres: true, clickhouse: true, spark: true },
} as const satisfies Record<string, { readonly [Dialect in SqlDialect]?: true }>;

/** Throws where a statement was not run on an engine, or did not pass there. */
export function checkStatement(name: keyof typeof statements, dialect: SqlDialect): void {
  const engines = statements[name];
  if (Object.hasOwn(engines, dialect)) return;
  throw refuse({
    code: "sql-not-here",
    path: "/dialect",
    expected: anyOf(engines),
    received: dialect,
    words: ["该引擎不支持这种写法", "Not on this engine"],
  });
}
