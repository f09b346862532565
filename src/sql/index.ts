/**
 * Definitions as SQL, to run where the data lie: `import { formulaSql } from "ipr-plan/sql"`. It gives text and opens no
 * connection; the application's own driver runs it.
 *
 * @module ipr-plan/sql
 * @category API
 */

export type { FormulaSqlColumn, SqlName, SqlNumbers } from "./column.js";
export type { SqlDialect } from "./dialects/sql-dialects.js";
export { type FormulaSql, type FormulaSqlOptions, formulaSql } from "./formula-sql.js";
export {
  type HighValueSql,
  type HighValueSqlOptions,
  highValueSql,
} from "./high-value/high-value-sql.js";
export type {
  HighValueSqlColumns,
  SqlFact,
  SqlLapseList,
  SqlLapseTable,
} from "./high-value/register-columns.js";
