import { checkOption } from "../../value/check-option.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { anyOf, isKeyOf } from "../../value/closed-list.js";
import { isRecord } from "../../value/is-record.js";
import type { SqlName } from "../column.js";
import { dialectOf, type SqlDialect } from "../dialects/sql-dialects.js";
import { sqlTables } from "./sql-tables.js";
import { placesOfTables } from "./table-places.js";
import type { TableRow } from "./table-row.js";
import { createText, insertText, remarkTexts, selectText, type TableForm } from "./table-text.js";

/**
 * What tables are made for: a `plan` with its indicators and targets, `observations`, or a register of `patents`.
 *
 * @category SQL
 * @example
 * const subject: SqlTableSubject = "observations";
 * @useDeclaredType
 */
export type SqlTableSubject = keyof typeof sqlTables;

/** The names of the tables of a subject. */
type NameOf<Subject extends SqlTableSubject> = keyof (typeof sqlTables)[Subject] & string;

/**
 * The engine, and the form of the tables.
 *
 * @category SQL
 * @example
 * const options: TableSqlOptions = { dialect: "postgres", schema: "ip", language: "zh-Hans" };
 */
export interface TableSqlOptions {
  /** The engine that the tables are made in. */
  readonly dialect: SqlDialect;
  /**
   * What stands before the names of the tables.
   * @defaultValue nothing
   */
  readonly schema?: SqlName;
  /**
   * Decimal places of exact numbers, where the type of the engine has a fixed number of them.
   * @defaultValue `10`
   */
  readonly places?: number;
  /**
   * The language of the remarks on tables and columns.
   * @defaultValue `"en"`
   */
  readonly language?: "zh-Hans" | "en";
}

/**
 * The statements of one table.
 *
 * @category SQL
 * @example
 * const [observations]: readonly SqlTable[] = tableSql("observations", { dialect: "duckdb" });
 * observations?.name // => "observations"
 */
export interface SqlTable<Name extends string = string> {
  /** The name of the table, without what stands before it. */
  readonly name: Name;
  /** In the order in which {@link SqlTable.insert} takes them. */
  readonly columns: readonly string[];
  /** Makes the table, with keys and checks where the engine has them. */
  readonly create: string;
  /** Say what the table and its columns are, where these are statements of their own. */
  readonly comments: readonly string[];
  /** Fills one row. The driver is handed a value for each column: a text, a flag, a whole number or NULL. */
  readonly insert: string;
  /** Reads the rows in the form in which the library takes them back. */
  readonly select: string;
}

const optionNames: OptionNames<TableSqlOptions> = {
  dialect: true,
  schema: true,
  places: true,
  language: true,
};

/**
 * Writes the tables that plans, observations and registers stand in (建表语句): one documented form, with exact numbers,
 * days, keys and checks. The statements hold no data. Rows come from {@link planRows}, {@link observationRows} and
 * {@link patentRows}, and the driver is handed their values; {@link planFromRows}, {@link observationsFromRows} and
 * {@link patentsFromRows} read back what `select` gives.
 *
 * @param subject - What the tables are for.
 * @param options - The engine, and the form of the tables.
 * @returns The tables, in the order in which they are made and filled. The same call gives the same text.
 * @throws {@link UsageError} `SQL option dialect: expected duckdb | postgres | …, received …`, and so for each option;
 * `SQL option subject: …`; `Not a name: …`
 * @category SQL
 * @example
 * const tables = tableSql("plan", { dialect: "postgres" });
 * tables.map(({ name }) => name) // => ["plans", "indicators", "targets"]
 * tables[0]?.create.startsWith('CREATE TABLE "plans" (') // => true
 */
export function tableSql<Subject extends SqlTableSubject>(
  subject: Subject,
  options: TableSqlOptions,
): readonly SqlTable<NameOf<Subject>>[] {
  checkOption("sql", "subject", isKeyOf(sqlTables, subject), anyOf(sqlTables), subject);
  checkOption("sql", "dialect", isRecord(options), "options with a dialect", options);
  checkOptions<TableSqlOptions>(options, optionNames);
  const { dialect, schema = [], places, language = "en" } = options;
  const isLanguage = language === "en" || language === "zh-Hans";
  checkOption("sql", "language", isLanguage, "zh-Hans | en", language);
  const row = dialectOf(dialect);
  const form: TableForm = {
    dialect: row,
    schema: typeof schema === "string" ? [schema] : schema,
    places: placesOfTables(places),
    language,
  };
  const tables: readonly TableRow[] = Object.values(sqlTables[subject]);
  return tables.map((table) => ({
    name: table.name as NameOf<Subject>,
    columns: table.columns.map(({ name }) => name),
    create: createText(table, form),
    comments: remarkTexts(table, form),
    insert: insertText(table, form),
    select: selectText(table, form),
  }));
}
