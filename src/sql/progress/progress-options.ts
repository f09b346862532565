import type { PaceThresholds } from "../../assessment/verdict.js";
import type { OptionNames } from "../../value/check-options.js";
import type { PeriodText } from "../../value/period.js";
import type { SqlDialect } from "../dialects/sql-dialects.js";
import type { SqlFact } from "../high-value/register-columns.js";
import type { ObservationSqlColumns, SqlSource } from "../roll-up/observation-columns.js";
import type { SqlRegionTable } from "../roll-up/regions.js";

/**
 * A table of the targets that places were given for themselves, a row for each place and indicator.
 *
 * @category SQL
 * @example
 * const targets: SqlTargetTable = { table: "city_targets", place: "city", indicator: "indicator", value: "target" };
 */
export interface SqlTargetTable {
  /** The name of a table or view, or a query. */
  readonly table: SqlSource;
  /** The place, as the observations name it. */
  readonly place: SqlFact;
  /** The id of the indicator. */
  readonly indicator: SqlFact;
  /** In the indicator's unit, of a whole or decimal type. */
  readonly value: SqlFact;
}

/**
 * Where observations stand, and as of when places are judged.
 *
 * @category SQL
 * @example
 * const options: ProgressSqlOptions = { dialect: "postgres", table: "observations", asOf: "2023-12-31" };
 */
export interface ProgressSqlOptions<Id extends string = string> {
  /** The engine that the query is written for. */
  readonly dialect: SqlDialect;
  /** The observations: the name of a table or view, or a query. */
  readonly table: SqlSource;
  /**
   * Where the parts of an observation stand.
   * @defaultValue the columns that {@link tableSql} makes
   */
  readonly columns?: ObservationSqlColumns;
  /** Only what was observed until the end of this day or period counts. */
  readonly asOf: PeriodText;
  /**
   * The indicators that places are judged by.
   * @defaultValue all indicators of the plan
   */
  readonly indicators?: readonly Id[];
  /**
   * The places that are judged.
   * @defaultValue those of the table
   */
  readonly regions?: readonly string[] | SqlRegionTable;
  /** Targets of single places; the others are judged by the plan's, but not of a total, which is of all places together. */
  readonly targets?: SqlTargetTable;
  /**
   * The target due next as of the day, or the final one.
   * @defaultValue `"next"`
   */
  readonly target?: "next" | "final";
  /**
   * From which pace a verdict holds.
   * @defaultValue {@link defaultPaceThresholds}
   */
  readonly thresholds?: PaceThresholds;
  /**
   * Decimal places that the values of the tables have at most.
   * @defaultValue `4`
   */
  readonly valuePlaces?: number;
  /**
   * Decimal places of completion, shares and pace. They are rounded after the verdict.
   * @defaultValue `6`
   */
  readonly places?: number;
}

export const progressOptionNames: OptionNames<ProgressSqlOptions> = {
  dialect: true,
  table: true,
  columns: true,
  asOf: true,
  indicators: true,
  regions: true,
  targets: true,
  target: true,
  thresholds: true,
  valuePlaces: true,
  places: true,
};
