import type { SqlName } from "../column.js";

/**
 * Lapses and revivals in a table of their own, a row each; in no order, since the days say it.
 *
 * @category SQL
 * @example
 * const lapses: SqlLapseTable = {
 *   table: "lapses", patent: "patent_id", id: "id", lapsedOn: "lapsed_on", revivedOn: "revived_on",
 * };
 */
export interface SqlLapseTable {
  /** The name of the table. */
  readonly table: SqlName;
  /** The column of this table that names the patent. */
  readonly patent: SqlName;
  /** The column of the register that it is the same as. */
  readonly id: SqlName;
  /** The column with the first day out of force. */
  readonly lapsedOn: SqlName;
  /** The column with the first day in force again, NULL while the right is lost. */
  readonly revivedOn: SqlName;
}

/**
 * Lapses and revivals as a list in the register, oldest first; each part has the fields that are named.
 *
 * @category SQL
 * @example
 * const lapses: SqlLapseList = { list: "lapses", lapsedOn: "lapsedOn", revivedOn: "revivedOn" };
 */
export interface SqlLapseList {
  /** The column that holds the list. */
  readonly list: SqlName;
  /** The field with the first day out of force. */
  readonly lapsedOn: string;
  /** The field with the first day in force again, NULL while the right is lost. */
  readonly revivedOn: string;
}
