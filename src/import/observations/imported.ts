import type { Issue } from "../../issue.js";
import type { Observations } from "../../model/observe.js";
import type { PeriodText } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { ObservationLayout } from "./layout-names.js";
import type { UnreadCell } from "./unread-cell.js";

/**
 * What {@link importObservations} is told of a table that the table does not say itself.
 *
 * @category Import
 * @example
 * const options: ImportObservationsOptions = { year: "2023", unit: "万件", document: "2023年知识产权统计" };
 */
export interface ImportObservationsOptions {
  /**
   * How the table is laid out.
   * @defaultValue found from the table
   */
  readonly layout?: ObservationLayout;
  /**
   * The unit of numbers for which the table prints none.
   * @defaultValue that of the indicator
   */
  readonly unit?: UnitText;
  /** The year of numbers for which the table prints none. */
  readonly year?: PeriodText;
  /**
   * The places that rows or columns may be of, and how else each is written: `["南宁", "柳州"]` or `{ 南宁: ["邕"] }`.
   * @defaultValue whatever its name or its column says is a place
   */
  readonly regions?: readonly string[] | Readonly<Record<string, readonly string[]>>;
  /** How many rows stand above the first row of values: titles, units and the header. */
  readonly headerRows?: number;
  /** What the numbers of running totals are where the table does not say: totals since the plan's start, or amounts of each year. */
  readonly totals?: "since-start" | "each-year";
  /**
   * Where the rows are from, for the references.
   * @defaultValue the title above the table
   */
  readonly document?: string;
}

/**
 * What {@link importObservations} read: observations as {@link observe} gives them, and what it left, with the reason.
 *
 * @category Import
 * @example
 * const nothing: ImportedObservations = { observations: {}, unread: [], issues: [] };
 */
export interface ImportedObservations<Id extends string = string> {
  /** Of the plan's own place: of tables without places, and of their rows for the whole. */
  readonly observations: Observations<Id>;
  /** By the name of each place, where the table has places. */
  readonly byRegion?: Readonly<Record<string, Observations<Id>>>;
  /** How the table is laid out; of several tables, the first that was read. Absent where nothing was read. */
  readonly layout?: ObservationLayout;
  /** Every cell that gave no observation and is neither header nor label, in the order of the rows. */
  readonly unread: readonly UnreadCell[];
  /** What was noticed of the tables; each unread cell is in `unread` instead. */
  readonly issues: readonly Issue[];
}
