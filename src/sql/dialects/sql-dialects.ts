import { checkOption } from "../../value/check-option.js";
import { isKeyOf, keysOf } from "../../value/closed-list.js";
import type { SqlDialectRow } from "../dialect.js";
import { clickhouse } from "./clickhouse.js";
import { duckdb } from "./duckdb.js";
import { postgres } from "./postgres.js";
import { spark } from "./spark.js";

/** The engines that statements are written for. Each is run by the tests, or by `npm run engines` where it is large. */
export const sqlDialects = { duckdb, postgres, clickhouse, spark } as const satisfies Record<
  string,
  SqlDialectRow
>;

/**
 * The engine that a statement is written for (方言): `"duckdb"`, `"postgres"`, `"clickhouse"` or `"spark"`.
 *
 * @category SQL
 * @example
 * const dialect: SqlDialect = "duckdb";
 * @useDeclaredType
 */
export type SqlDialect = keyof typeof sqlDialects;

/** What an engine is like. */
export function dialectOf(name: unknown): SqlDialectRow {
  checkOption("sql", "dialect", isKeyOf(sqlDialects, name), keysOf(sqlDialects).join(" | "), name);
  return sqlDialects[name as SqlDialect];
}
