import { type FormulaOptions, formulaOptionNames, resultForm } from "../formula/evaluate.js";
import { readFormula } from "../formula/expression/read-formula.js";
import type { UnitLike } from "../formula/expression/unit-dimension.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import { show } from "../issue.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { shiftPoint } from "../value/decimal-text.js";
import { localize } from "../value/localized-text.js";
import { refuse } from "../value/refuse.js";
import type { UnitText } from "../value/unit.js";
import { type FormulaSqlColumn, readSqlColumns, type SqlColumn } from "./column.js";
import type { IntegerWidth, SqlDialectRow } from "./dialect.js";
import { dialectOf, type SqlDialect } from "./dialects/sql-dialects.js";
import { comment } from "./fragment.js";
import { ratioOf } from "./ratio.js";
import { rounded } from "./round.js";
import type { Whole } from "./whole.js";
import { type Calculation, type Fitted, fitNarrow, fitWide, holdsConstants } from "./width.js";
import { hasItsPlaces, writeWhole } from "./write-whole.js";

/**
 * For which engine a formula is written, and where its inputs stand.
 *
 * @category SQL
 * @example
 * const options: FormulaSqlOptions = { dialect: "duckdb", columns: { patents: "patents", population: "residents" } };
 */
export interface FormulaSqlOptions<
  Units extends Readonly<Record<string, UnitText>> = Readonly<Record<string, UnitText>>,
  Unit extends UnitText = UnitText,
> extends FormulaOptions<Unit> {
  readonly dialect: SqlDialect;
  /** A column for each input, by its name. */
  readonly columns: { readonly [Name in keyof Units]: FormulaSqlColumn };
}

/**
 * A formula as SQL: two expressions, to be put wherever one can stand, such as the list of a SELECT.
 *
 * @category SQL
 * @example
 * const { value, reason }: FormulaSql = formulaSql(patentsPer10k, {
 *   dialect: "postgres", columns: { patents: "patents", population: "residents" },
 * });
 * const query = `SELECT place, ${value} AS per_10k, ${reason} AS per_10k_why FROM yearbook`;
 */
export interface FormulaSql {
  /** The rounded value as a decimal number; NULL where there is none. */
  readonly value: string;
  /**
   * Why there is none, as a text: `not-reported` where an input is NULL, `places-undeclared` where one has more places
   * than its column is said to have, `zero-denominator`, or `out-of-range`; NULL where there is a value.
   */
  readonly reason: string;
}

const optionNames: OptionNames<FormulaSqlOptions> = { ...formulaOptionNames, dialect: true, columns: true };

/** More would be no text to read, and slow to plan. */
const mostParts = 5000;

/**
 * Writes a formula as SQL (公式转 SQL), exact to the printed digit: the same decimal as {@link evaluate} gives for each
 * row, half-up and half-even, of either sign. It calculates in whole numbers and rounds by a whole division, so that no
 * floating number and no division of decimals comes near it.
 *
 * Rows whose numbers are small enough for machine integers, which are nearly all, are calculated in them; all others in
 * the widest numbers of the engine. With bounds on every column only one of the two is written.
 *
 * @param definition - The formula.
 * @param options - The engine; the columns; places, rounding or unit of the result, where they are not the formula's own.
 * @returns The value and the reason where there is none, as two expressions. The same call gives the same text.
 * @throws {@link UsageError} `SQL option dialect: expected duckdb | postgres, received …`; `Not a column: …`; `Not a
 * name: …`; `Not an SQL expression: …`; `The numbers are too long for the engine: …`, and as {@link evaluate}
 * @category SQL
 * @example
 * const { value } = formulaSql(patentsPer10k, {
 *   dialect: "duckdb",
 *   columns: {
 *     patents: { column: "patents", bounds: [0, 10_000_000] },
 *     population: { column: "residents", unit: "人", bounds: [0, 2_000_000_000] },
 *   },
 * });
 * value.split("\n").length // => 10
 */
export function formulaSql<
  Units extends Readonly<Record<string, UnitText>>,
  Result extends UnitText,
  const Unit extends UnitText = Result,
>(
  definition: FormulaDefinition<Units, Result>,
  options: FormulaSqlOptions<Units, UnitLike<Result, Unit>>,
): FormulaSql {
  checkOption(
    "sql",
    "dialect",
    typeof options === "object" && options !== null,
    "options with a dialect",
    options,
  );
  checkOptions<FormulaSqlOptions>(options, optionNames);
  const dialect = dialectOf(options.dialect);
  const formula = readFormula(definition);
  const { dialect: _dialect, columns: given, ...form } = options;
  const { places, rounding, unit, power } = resultForm(definition, form);
  const columns = readSqlColumns(definition, given, dialect);
  const { ratio, divisors } = ratioOf(formula, columns);
  const whole = rounded({ ...ratio, power: ratio.power - power }, places, rounding);
  const calculation: Calculation = { whole, divisors, places };
  if (whole.size > mostParts)
    throw tooLong(`an expression of at most ${mostParts} parts`, String(whole.size));
  const title = `${localize(definition.name, "en")}: ${definition.expression}, in ${unit}, to ${places} places, ${rounding}`;
  const value = writeValue(calculation, [...columns.values()], dialect, title);
  return { value, reason: writeReason(value, calculation, [...columns.values()], dialect) };
}

function writeValue(
  calculation: Calculation,
  columns: readonly SqlColumn[],
  dialect: SqlDialectRow,
  title: string,
): string {
  const { narrow, wide } = dialect;
  const branches: string[] = [];
  const fitted = fitNarrow(calculation, columns, narrow);
  if (fitted !== undefined) {
    branches.push(
      writeBranch(fitted, columns, narrow, calculation.places, `Every step fits ${narrow.type}.`),
    );
  }
  if (fitted === undefined || fitted.limit !== undefined) {
    const widely = fitWide(calculation, wide);
    if (calculation.places >= wide.decimalDigits || !holdsConstants(widely, wide)) {
      throw tooLong(`places and numbers that ${wide.type} holds`, `${calculation.places} places`);
    }
    const remark =
      fitted === undefined
        ? `Steps may be too long for ${narrow.type}.`
        : "Larger numbers, and those below 0.";
    branches.push(writeBranch(widely, columns, wide, calculation.places, remark, dialect.attempt));
  }
  return [comment(title), "CASE", ...branches, "END"].join("\n");
}

function writeBranch(
  { whole, divisors, limit }: Fitted,
  columns: readonly SqlColumn[],
  width: IntegerWidth,
  places: number,
  remark: string,
  attempt = (expression: string): string => expression,
): string {
  const guards = columns.flatMap((column) => [
    ...boundsOf(column, limit),
    hasItsPlaces(column),
    ...(divisors.some((divisor) => divisor.kind === "column" && divisor.column === column)
      ? [`${column.text} <> 0`]
      : []),
  ]);
  const others = divisors.filter(({ kind }) => kind !== "column");
  const value = attempt(
    unlessZero(others, width.toDecimal(writeWhole(whole, width, "      "), places), width),
  );
  const when = guards.length === 0 ? "TRUE" : guards.join("\n    AND ");
  return `  ${comment(remark)}\n  WHEN ${when}\n    THEN ${value}`;
}

/** Only what no column alone is needs a calculation to be known to be 0. */
function unlessZero(divisors: readonly Whole[], value: string, width: IntegerWidth): string {
  if (divisors.length === 0) return value;
  return `CASE WHEN ${divisors.map((one) => notZero(one, width)).join(" AND ")} THEN ${value} END`;
}

const notZero = (divisor: Whole, width: IntegerWidth): string =>
  `(${writeWhole(divisor, width, "      ")}) <> 0`;

function boundsOf({ text, bounds, places }: SqlColumn, limit: bigint | undefined): readonly string[] {
  if (bounds !== undefined) {
    const [least, most] = [bounds.least, bounds.most].map((bound) => shiftPoint(String(bound), -places));
    return [`${text} BETWEEN ${least} AND ${most}`];
  }
  return limit === undefined ? [] : [`${text} BETWEEN 0 AND ${limit}`];
}

function writeReason(
  value: string,
  calculation: Calculation,
  columns: readonly SqlColumn[],
  dialect: SqlDialectRow,
): string {
  const { wide } = dialect;
  const divisors = fitWide(calculation, wide).divisors;
  const line = (conditions: readonly string[], reason: string): readonly string[] =>
    conditions.length === 0 ? [] : [`  WHEN ${conditions.join(" OR ")} THEN '${reason}'`];
  const isZero = divisors.map((one) =>
    one.kind === "column"
      ? `${one.column.text} = 0`
      : `${dialect.attempt(`(${writeWhole(one, wide, "    ")})`)} = 0`,
  );
  return [
    "CASE",
    ...line(
      columns.map(({ text }) => `${text} IS NULL`),
      "not-reported",
    ),
    ...line(
      columns.map((column) => `NOT (${hasItsPlaces(column)})`),
      "places-undeclared",
    ),
    ...line(isZero, "zero-denominator"),
    `  WHEN (${value.replaceAll("\n", "\n  ")}) IS NULL THEN 'out-of-range'`,
    "END",
  ].join("\n");
}

function tooLong(expected: string, received: string): Error {
  return refuse({
    code: "sql-too-long",
    path: "",
    expected,
    received: show(received),
    words: ["数字超出该引擎可容纳的长度", "The numbers are too long for the engine"],
  });
}
