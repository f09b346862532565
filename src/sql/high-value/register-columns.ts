import { pointer, show, type UsageError } from "../../issue.js";
import { checkOptions } from "../../value/check-options.js";
import { isRecord } from "../../value/is-record.js";
import { refuse } from "../../value/refuse.js";
import { parseUnit, type UnitText } from "../../value/unit.js";
import type { SqlName } from "../column.js";
import type { SqlDialectRow } from "../dialect.js";
import { fragment, quoted } from "../fragment.js";
import type { SqlLapseList, SqlLapseTable } from "./lapse-columns.js";

/**
 * Where a fact stands: the name of a column, or an SQL expression of the caller's own.
 *
 * @category SQL
 * @example
 * const facts: SqlFact[] = ["filed_on", { column: ["p", "filed_on"] }, { sql: "CAST(filed AS DATE)" }];
 */
export type SqlFact =
  | string
  | {
      /** The name of the column. */
      readonly column: SqlName;
    }
  | {
      /** An SQL expression, which is put into the query as it stands. */
      readonly sql: string;
    };

/**
 * Where the facts of a {@link PatentRecord} stand in a register. A fact that has no column is unknown of every patent;
 * days are of the type DATE, flags BOOLEAN, amounts of a whole or decimal type.
 *
 * @category SQL
 * @example
 * const columns: HighValueSqlColumns = {
 *   filedOn: "filed_on", grantedOn: "granted_on", heldIn: "holder_place", familyAbroad: "family_abroad",
 *   pledgeAmount: { column: "pledged", unit: "万元" },
 * };
 */
export interface HighValueSqlColumns {
  /** The filing date (申请日). */
  readonly filedOn: SqlFact;
  /** The day the grant was announced (授权公告日), NULL while it is not granted. */
  readonly grantedOn: SqlFact;
  /**
   * The first day after the term, NULL where it is twenty years after filing.
   * @defaultValue twenty years after filing
   */
  readonly expiresOn?: SqlFact;
  /**
   * The kind of the patent, as {@link PatentKind} writes it.
   * @defaultValue all are inventions
   */
  readonly kind?: SqlFact;
  /**
   * The times out of force.
   * @defaultValue no patent has any
   */
  readonly lapses?: SqlLapseTable | SqlLapseList;
  /** A code; or a list of codes, the first-named holder's first. */
  readonly heldIn?: SqlFact | { readonly list: SqlName };
  /** A flag: whether it belongs to a strategic emerging industry. */
  readonly strategicEmergingIndustry?: SqlFact;
  /** A flag: whether it has a family member abroad. */
  readonly familyAbroad?: SqlFact;
  /** In yuan where no unit of money is told. */
  readonly pledgeAmount?: SqlFact | ({ readonly unit: UnitText } & Exclude<SqlFact, string>);
  /**
   * A list of texts; a flag beside it says of which patents it is known, where NULL does not: ClickHouse has no lists
   * that are NULL, and takes an empty one for none won.
   */
  readonly awards?: SqlFact | { readonly list: SqlName; readonly known: SqlFact };
}

/** The columns as read: texts of SQL, and what is said of them. */
export interface RegisterColumns {
  readonly filedOn: string;
  readonly grantedOn: string;
  readonly expiresOn: string | undefined;
  readonly kind: string | undefined;
  readonly lapses: SqlLapseTable | SqlLapseList | undefined;
  readonly heldIn: { readonly text: string; readonly isList: boolean } | undefined;
  readonly strategicEmergingIndustry: string | undefined;
  readonly familyAbroad: string | undefined;
  readonly pledge: { readonly text: string; readonly power: number } | undefined;
  readonly awards: { readonly text: string; readonly known: string | undefined } | undefined;
}

const names = {
  filedOn: true,
  grantedOn: true,
  expiresOn: true,
  kind: true,
  lapses: true,
  heldIn: true,
  strategicEmergingIndustry: true,
  familyAbroad: true,
  pledgeAmount: true,
  awards: true,
};

/** Reads where the facts stand. */
export function readRegisterColumns(given: HighValueSqlColumns, dialect: SqlDialectRow): RegisterColumns {
  checkOptions<HighValueSqlColumns>(given, names, "/columns");
  if (!isRecord(given)) throw notFact("/columns", "an object with the columns of the register", given);
  const optional = (name: "expiresOn" | "kind" | "strategicEmergingIndustry" | "familyAbroad") => {
    const fact = given[name];
    return fact === undefined ? undefined : factText(fact, pointer("/columns", name), dialect);
  };
  return {
    filedOn: factText(given.filedOn, "/columns/filedOn", dialect),
    grantedOn: factText(given.grantedOn, "/columns/grantedOn", dialect),
    expiresOn: optional("expiresOn"),
    kind: optional("kind"),
    lapses: given.lapses,
    heldIn: readHolder(given.heldIn, dialect),
    strategicEmergingIndustry: optional("strategicEmergingIndustry"),
    familyAbroad: optional("familyAbroad"),
    pledge: readPledge(given.pledgeAmount, dialect),
    awards: readAwards(given.awards, dialect),
  };
}

/** The text of a fact. */
export function factText(fact: unknown, path: string, dialect: SqlDialectRow): string {
  if (typeof fact === "string") return quoted(fact, path, dialect);
  const { column, sql } = isRecord(fact) ? (fact as { column?: unknown; sql?: unknown }) : {};
  if (column !== undefined && sql === undefined) return quoted(column, pointer(path, "column"), dialect);
  if (sql !== undefined && column === undefined) return fragment(sql, pointer(path, "sql"), dialect);
  throw notFact(path, "the name of a column, { column } or { sql }", fact);
}

function readHolder(fact: HighValueSqlColumns["heldIn"], dialect: SqlDialectRow): RegisterColumns["heldIn"] {
  if (fact === undefined) return undefined;
  return isRecord(fact) && "list" in fact
    ? { text: quoted(fact.list, "/columns/heldIn/list", dialect), isList: true }
    : { text: factText(fact, "/columns/heldIn", dialect), isList: false };
}

function readAwards(fact: HighValueSqlColumns["awards"], dialect: SqlDialectRow): RegisterColumns["awards"] {
  if (fact === undefined) return undefined;
  if (!isRecord(fact) || !("list" in fact)) {
    return { text: factText(fact, "/columns/awards", dialect), known: undefined };
  }
  return {
    text: quoted(fact.list, "/columns/awards/list", dialect),
    known: factText(fact.known, "/columns/awards/known", dialect),
  };
}

function readPledge(
  fact: HighValueSqlColumns["pledgeAmount"],
  dialect: SqlDialectRow,
): RegisterColumns["pledge"] {
  if (fact === undefined) return undefined;
  const text = factText(fact, "/columns/pledgeAmount", dialect);
  const unit = typeof fact === "object" && "unit" in fact ? parseUnit(fact.unit) : parseUnit("元");
  if (unit.dimension !== "money") throw notFact("/columns/pledgeAmount/unit", "a unit of money", unit.text);
  return { text, power: unit.power };
}

function notFact(path: string, expected: string, received: unknown): UsageError {
  return refuse({
    code: "sql-column-invalid",
    path,
    expected,
    received: received === undefined ? "nothing" : show(received),
    words: ["SQL 的列有误", "Not a column"],
  });
}
