import { type ClassifyOptions, classifyOptionNames, rulesOf } from "../../patents/rules.js";
import { checkOption } from "../../value/check-option.js";
import { checkOptions, type OptionNames } from "../../value/check-options.js";
import { isRecord } from "../../value/is-record.js";
import type { SqlName } from "../column.js";
import { dialectOf, type SqlDialect } from "../dialects/sql-dialects.js";
import { fragment, quoted } from "../fragment.js";
import { countsQuery, judgedQuery, overlapsQuery, talliedSql } from "./counts.js";
import { factsSql, holderColumn, inForceSql, type Register, residentOf, soundSql } from "./judged.js";
import { factText, type HighValueSqlColumns, readRegisterColumns, type SqlFact } from "./register-columns.js";

/**
 * A register in a database, and how the definition of high value is read.
 *
 * @category SQL
 * @example
 * const options: HighValueSqlOptions = {
 *   dialect: "postgres", table: "register", columns: { filedOn: "filed_on", grantedOn: "granted_on" }, on: "2025-12-31",
 * };
 */
export interface HighValueSqlOptions extends ClassifyOptions {
  /** The engine that the query is written for. */
  readonly dialect: SqlDialect;
  /** The register: the name of a table or view, or a query. */
  readonly table: SqlName | { readonly sql: string };
  /** Where the facts of a patent stand in the register. */
  readonly columns: HighValueSqlColumns;
  /** The key of the group that a patent is counted in. Without it there are no groups. */
  readonly by?: SqlFact;
}

/**
 * The counts of a register as SQL: queries, each whole.
 *
 * @category SQL
 * @example
 * const { counts }: HighValueSql = highValueSql({
 *   dialect: "duckdb", table: "register", columns: { filedOn: "filed_on", grantedOn: "granted_on" }, on: "2025-12-31",
 * });
 */
export interface HighValueSql {
  /**
   * A row for each patent that is in force and not known to be held elsewhere: `group_key`, `resident` (NULL where the
   * holder is unknown), and a column for each condition, NULL where the record does not say. For a view.
   */
  readonly judged: string;
  /**
   * A row with all counts of {@link PatentCount}: `in_force_at_least`, `total_at_least`, `total_at_most`,
   * `family_abroad_alone`, `met_exactly_2` and so on. With `by`, a row for each `group_key` too; `is_all` is true of the
   * row of all.
   */
  readonly counts: string;
  /** A row for each set of conditions that patents are known to meet: a column for each condition, and `patents`. */
  readonly overlaps: string;
  /** One row: how many `records` there are, and how many are `set_aside` because they contradict themselves. */
  readonly records: string;
}

const optionNames: OptionNames<HighValueSqlOptions> = {
  ...classifyOptionNames,
  dialect: true,
  table: true,
  columns: true,
  by: true,
};

/**
 * Writes the counts of {@link countHighValuePatents} as SQL (高价值发明专利统计转 SQL), to be run where the register lies:
 * the same total as a range, the same counts by condition, alone and overlapping, and the same groups. What a record does
 * not say is NULL, and three-valued logic keeps it unknown.
 *
 * A record in which something is wrong is set aside, as there: a grant before the filing, lapses that overlap, a kind or
 * an award that is none, a negative amount. A table has no order, so repeated ids are not looked for.
 *
 * @param options - The engine, where the register and its facts stand, the day, and how the definition is read.
 * @returns Four queries. The same call gives the same text.
 * @throws {@link UsageError} `SQL option dialect: expected duckdb | postgres | clickhouse | spark, received …`; `Not a column: …`; `Not a
 * name: …`; `Not an SQL expression: …`; `Patent option on: …`, and so for each option; `Not on this engine: …`
 * @category SQL
 * @example
 * const { counts, judged } = highValueSql({
 *   dialect: "duckdb",
 *   table: "register",
 *   columns: { filedOn: "filed_on", grantedOn: "granted_on", heldIn: "holder_place", awards: "awards" },
 *   on: "2025-12-31",
 *   jurisdiction: "450000",
 *   by: { sql: "left(holder_place, 4)" },
 * });
 * const view = `CREATE VIEW judged AS ${judged}`;
 * counts.startsWith("WITH patent_facts (") // => true
 */
export function highValueSql(options: HighValueSqlOptions): HighValueSql {
  checkOption("sql", "dialect", isRecord(options), "options with a dialect", options);
  checkOptions<HighValueSqlOptions>(options, optionNames);
  const { dialect: name, table, columns, by, ...rest } = options;
  const dialect = dialectOf(name);
  const rules = rulesOf(rest);
  const register: Register = {
    table:
      isRecord(table) && "sql" in table
        ? `${fragment(table.sql, "/table/sql", dialect)} AS register`
        : quoted(table, "/table", dialect),
    columns: readRegisterColumns(columns, dialect),
    by: by === undefined ? undefined : factText(by, "/by", dialect),
  };
  const facts = factsSql(register, rules, dialect);
  const withAll = (parts: readonly string[], query: string): string => `WITH ${parts.join(",\n")}\n${query}`;
  const inForce = [...facts, inForceSql(register, rules, dialect)];
  const resident = residentOf(register, rules, dialect);
  const tallied = [...inForce, ...talliedSql(holderColumn(register, rules), resident)];
  const isGrouped = by !== undefined;
  return {
    judged: withAll(inForce, judgedQuery(resident)),
    counts: withAll(tallied, countsQuery(isGrouped, dialect)),
    overlaps: withAll(tallied, overlapsQuery(isGrouped, dialect)),
    records: withAll(
      facts,
      `SELECT count(*) AS records, count(*) FILTER (WHERE (\n    ${soundSql(register, dialect)}\n  ) IS NOT TRUE) AS set_aside\nFROM patent_facts`,
    ),
  };
}
