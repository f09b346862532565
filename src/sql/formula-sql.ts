import { type FormulaOptions, formulaOptionNames, resultForm } from "../formula/evaluate.js";
import { readFormula } from "../formula/expression/read-formula.js";
import type { UnitLike } from "../formula/expression/unit-dimension.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { localize } from "../value/localized-text.js";
import type { UnitText } from "../value/unit.js";
import { type FormulaSqlColumn, readSqlColumns } from "./column.js";
import { dialectOf, type SqlDialect } from "./dialects/sql-dialects.js";
import { ratioOf } from "./ratio.js";
import { rounded } from "./round.js";
import { tooLong } from "./too-long.js";
import type { Calculation } from "./width.js";
import { writeReason, writeValue } from "./write-formula.js";

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
  /** The engine that the query is written for. */
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
   * than its column is said to have, `zero-denominator`, or `out-of-range`, each a {@link SqlReason}; NULL where there is a value.
   */
  readonly reason: string;
}

const optionNames: OptionNames<FormulaSqlOptions> = { ...formulaOptionNames, dialect: true, columns: true };

/** More would be no text to read, and slow to plan. */
const mostParts = 20_000;

/**
 * Writes a formula as SQL (公式转 SQL), exact to the printed digit: for each row the same decimal as {@link evaluate}
 * gives, half-up and half-even, for either sign. The SQL calculates in whole numbers and rounds by a whole division.
 * It uses no floating number and no division of decimals.
 *
 * Nearly all rows have numbers that are small enough for machine integers, and are calculated in them. All others are
 * calculated in the widest numbers of the engine. With bounds on every column only one of the two is written.
 *
 * @param definition - The formula.
 * @param options - The engine; the columns; places, rounding or unit of the result, where they are not the formula's own.
 * @returns The value and the reason where there is none, as two expressions. The same call gives the same text.
 * @throws {@link UsageError} `SQL option dialect: expected duckdb | postgres | clickhouse | spark, received …`; `Not a column: …`; `Not a
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
 * value.includes("CAST(\"patents\" AS BIGINT)") // => true
 * value.includes("HUGEINT") // => false
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
  const title = `${localize(definition.name, "en")}: ${definition.expression}, in ${unit}, to ${places} ${places === 1 ? "place" : "places"}, ${rounding}`;
  const value = writeValue(calculation, [...columns.values()], dialect, title);
  return { value, reason: writeReason(value, calculation, [...columns.values()], dialect) };
}
