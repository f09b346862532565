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
export type { SqlLapseList, SqlLapseTable } from "./high-value/lapse-columns.js";
export type { HighValueSqlColumns, SqlFact } from "./high-value/register-columns.js";
export type { ProgressSqlOptions, SqlTargetTable } from "./progress/progress-options.js";
export { progressSql } from "./progress/progress-sql.js";
export type { ObservationSqlColumns, SqlSource } from "./roll-up/observation-columns.js";
export type { SqlRegionTable } from "./roll-up/regions.js";
export type { RollUpSql, RollUpSqlOptions } from "./roll-up/roll-up-options.js";
export { rollUpSql } from "./roll-up/roll-up-sql.js";
export { type SqlReason, sqlReasons } from "./sql-reasons.js";
export { observationRows } from "./tables/observation-rows.js";
export { observationsFromRows, type PlaceObservationsResult } from "./tables/observations-from-rows.js";
export { type PatentRows, patentRows, patentsFromRows } from "./tables/patent-rows.js";
export { planFromRows } from "./tables/plan-from-rows.js";
export { type PlanRows, planRows, type SqlRowOptions } from "./tables/plan-rows.js";
export type { SqlRow } from "./tables/sql-row.js";
export { type SqlTable, type SqlTableSubject, type TableSqlOptions, tableSql } from "./tables/table-sql.js";
