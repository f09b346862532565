import { checkOption } from "../../value/check-option.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { isRecord } from "../../value/is-record.js";
import type { SqlName } from "../column.js";
import type { SqlDialectRow } from "../dialect.js";
import { fragment, quoted } from "../fragment.js";
import { factText, type SqlFact } from "../high-value/register-columns.js";

/**
 * Where the parts of observations stand in a table of them, a row for each place, indicator and period. Those that are
 * not named are read as {@link tableSql} makes them.
 *
 * @category SQL
 * @example
 * const columns: ObservationSqlColumns = { place: "city", startsOn: "from", endsOn: "until", value: "amount", status: null };
 */
export interface ObservationSqlColumns {
  /**
   * The id of the plan; `null` where the table is of one plan alone.
   * @defaultValue `"plan"`
   */
  readonly plan?: SqlFact | null;
  /**
   * The place that the value is of.
   * @defaultValue `"place"`
   */
  readonly place?: SqlFact;
  /**
   * The id of the indicator.
   * @defaultValue `"indicator"`
   */
  readonly indicator?: SqlFact;
  /**
   * The first day of the period, of the type DATE.
   * @defaultValue `"starts_on"`
   */
  readonly startsOn?: SqlFact;
  /**
   * The last day of the period, of the type DATE.
   * @defaultValue `"ends_on"`
   */
  readonly endsOn?: SqlFact;
  /**
   * The number in the indicator's unit, of a whole or decimal type; NULL where it is missing.
   * @defaultValue `"value"`
   */
  readonly value?: SqlFact;
  /**
   * SDMX `OBS_STATUS`; `null` where every value is actual.
   * @defaultValue `"status"`
   */
  readonly status?: SqlFact | null;
  /**
   * Why a value is missing; `null` where that is not said, and each is then `not-reported`.
   * @defaultValue `"reason"`
   */
  readonly reason?: SqlFact | null;
  /**
   * More than, less than, or about the number; `null` where each is exact.
   * @defaultValue `"qualifier"`
   */
  readonly qualifier?: SqlFact | null;
}

const names: OptionNames<ObservationSqlColumns> = {
  plan: true,
  place: true,
  indicator: true,
  startsOn: true,
  endsOn: true,
  value: true,
  status: true,
  reason: true,
  qualifier: true,
};

/** The columns as texts; absent where there is none. */
export interface ObservationTexts {
  readonly plan?: string;
  readonly place: string;
  readonly indicator: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly value: string;
  readonly status?: string;
  readonly reason?: string;
  readonly qualifier?: string;
}

/** Reads the columns of a table of observations. */
export function readObservationColumns(
  given: ObservationSqlColumns = {},
  dialect: SqlDialectRow,
): ObservationTexts {
  checkOption("sql", "columns", isRecord(given), "an object of columns", given);
  checkOptions<ObservationSqlColumns>(given, names, "/columns");
  const needed = (name: keyof ObservationSqlColumns, usual: string): string =>
    factText(given[name] ?? usual, `/columns/${name}`, dialect);
  const optional = (name: keyof ObservationSqlColumns, usual: string) =>
    given[name] === null ? {} : { [name]: needed(name, usual) };
  return {
    ...optional("plan", "plan"),
    place: needed("place", "place"),
    indicator: needed("indicator", "indicator"),
    startsOn: needed("startsOn", "starts_on"),
    endsOn: needed("endsOn", "ends_on"),
    value: needed("value", "value"),
    ...optional("status", "status"),
    ...optional("reason", "reason"),
    ...optional("qualifier", "qualifier"),
  };
}

/**
 * A table: its name, or a query of the caller's own.
 *
 * @category SQL
 * @example
 * const tables: SqlSource[] = ["observations", { sql: "SELECT * FROM reported WHERE status <> 'P'" }];
 */
export type SqlSource =
  | SqlName
  | {
      /** A query, which is put into the text as it stands. */
      readonly sql: string;
    };

/** Where rows come from, as it stands behind FROM. */
export function sourceText(table: SqlSource, alias: string, path: string, dialect: SqlDialectRow): string {
  return isRecord(table) && "sql" in table
    ? `${fragment(table.sql, `${path}/sql`, dialect)} AS ${alias}`
    : `${quoted(table, path, dialect)} AS ${alias}`;
}
