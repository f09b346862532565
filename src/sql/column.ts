import type { FormulaDefinition } from "../formula/formula-definition.js";
import { pointer, show, type UsageError } from "../issue.js";
import { areAlike, dimensionText } from "../value/are-alike.js";
import { checkOptions } from "../value/check-options.js";
import { counted } from "../value/counted.js";
import { type DecimalInput, decimalText, readDecimal } from "../value/decimal.js";
import { isRecord } from "../value/is-record.js";
import { nearest } from "../value/nearest.js";
import { refuse } from "../value/refuse.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import type { SqlDialectRow } from "./dialect.js";
import { fragment, quoted } from "./fragment.js";
import type { Range } from "./interval.js";

/**
 * The name of a column or a table: one name, or the steps to it. It is quoted, and so read letter for letter.
 *
 * @category SQL
 * @example
 * const names: SqlName[] = ["patents", ["yearbook", "residents"]];
 */
export type SqlName = string | readonly string[];

/**
 * What is said of the numbers of a column.
 *
 * @category SQL
 * @example
 * const numbers: SqlNumbers = { unit: "万人", places: 2, bounds: ["0", "200000"] };
 */
export interface SqlNumbers {
  /**
   * The unit that the numbers are in.
   * @defaultValue the unit of the input
   */
  readonly unit?: UnitText;
  /**
   * Decimal places that the numbers have at most, 0 to 30.
   * @defaultValue `0`, whole numbers
   */
  readonly places?: number;
  /** The least and the most they can be, in their unit. A number outside has no result: its reason is `out-of-range`. */
  readonly bounds?: readonly [least: DecimalInput, most: DecimalInput];
}

/**
 * Where the values of one input stand (列): the name of a column of whole numbers in the unit of the input; or a column or
 * an SQL expression, with what is said of its numbers. The numbers are of a whole or decimal type: a floating one has
 * digits that nobody wrote, so cast it in an expression of your own. An expression with an aggregate in it needs bounds on
 * DuckDB, or a query of its own below.
 *
 * @category SQL
 * @example
 * const columns: FormulaSqlColumn[] = [
 *   "patents",
 *   { column: ["yearbook", "residents"], unit: "人", bounds: [1, 200_000_000] },
 *   { sql: "granted - lapsed", bounds: [0, 10_000_000] },
 * ];
 */
export type FormulaSqlColumn =
  | string
  | ({
      /** The name of the column. */
      readonly column: SqlName;
    } & SqlNumbers)
  | ({
      /** An SQL expression, which is put into the query as it stands. */
      readonly sql: string;
    } & SqlNumbers);

/** A column as read. */
export interface SqlColumn {
  readonly input: string;
  /** A quoted name, or a fragment in parentheses. */
  readonly text: string;
  readonly unit: UnitText;
  readonly power: number;
  readonly places: number;
  /** In units of the last place. */
  readonly bounds: Range | undefined;
}

const numberNames = { unit: true, places: true, bounds: true };
const byName = { column: true, ...numberNames };
const bySql = { sql: true, ...numberNames };

/** The most decimal places of a column. */
const mostPlaces = 30;

/** Reads the columns of a formula: all of them, and no others. */
export function readSqlColumns(
  { inputs }: FormulaDefinition,
  given: Readonly<Record<string, FormulaSqlColumn>>,
  dialect: SqlDialectRow,
): ReadonlyMap<string, SqlColumn> {
  const names = Object.keys(inputs);
  if (!isRecord(given)) throw wrong("/columns", "an object with a column for each input", show(given));
  const extra = Object.keys(given).find((name) => !names.includes(name));
  if (extra !== undefined) {
    throw wrong(pointer("/columns", extra), nearest(extra, names) ?? names.join(", "), show(extra));
  }
  return new Map(
    Object.entries(inputs).map(([name, { unit }]) => [
      name,
      readColumn(name, unit, Object.hasOwn(given, name) ? given[name] : undefined, dialect),
    ]),
  );
}

function readColumn(
  input: string,
  declared: UnitText,
  given: FormulaSqlColumn | undefined,
  dialect: SqlDialectRow,
): SqlColumn {
  const path = pointer("/columns", input);
  if (typeof given === "string") return readColumn(input, declared, { column: given }, dialect);
  if (!isRecord(given) || "column" in given === "sql" in given) {
    throw wrong(path, "the name of a column, { column } or { sql }", show(given ?? "nothing"));
  }
  const isNamed = "column" in given;
  if (isNamed) checkOptions(given, byName, path);
  else checkOptions(given, bySql, path);
  const text = isNamed
    ? quoted(given.column, pointer(path, "column"), dialect)
    : fragment(given.sql, pointer(path, "sql"), dialect);
  const [own, unit] = [parseUnit(declared), parseUnit(given.unit ?? declared)];
  if (!areAlike(own, unit)) throw wrong(pointer(path, "unit"), `a unit of ${dimensionText(own)}`, unit.text);
  const { places = 0, bounds } = given;
  if (!Number.isInteger(places) || places < 0 || places > mostPlaces) {
    throw wrong(pointer(path, "places"), `a whole number from 0 to ${mostPlaces}`, show(places));
  }
  return {
    input,
    text,
    unit: unit.text,
    power: unit.power,
    places,
    bounds: bounds === undefined ? undefined : readBounds(bounds, places, pointer(path, "bounds")),
  };
}

function readBounds(bounds: unknown, places: number, path: string): Range {
  const [least, most] =
    Array.isArray(bounds) && bounds.length === 2 ? bounds.map((one) => wholeOf(one, places)) : [];
  if (least === undefined || most === undefined || least > most) {
    throw wrong(
      path,
      `the least and the most, with at most ${counted(places, "decimal place")}`,
      show(bounds),
    );
  }
  return { least, most };
}

/** A bound in units of the last place; `undefined` where it is none. */
function wholeOf(bound: unknown, places: number): bigint | undefined {
  if (readDecimal(bound) === undefined) return undefined;
  const [whole = "", decimals = ""] = decimalText(bound as DecimalInput).split(".");
  return decimals.length > places ? undefined : BigInt(whole + decimals.padEnd(places, "0"));
}

function wrong(path: string, expected: string, received: string): UsageError {
  return refuse({
    code: "sql-column-invalid",
    path,
    expected,
    received,
    words: ["SQL 的列有误", "Not a column"],
  });
}
