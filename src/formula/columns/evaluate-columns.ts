import { checkOptions } from "../../value/check-options.js";
import { decimalText } from "../../value/decimal.js";
import { isDecimalText } from "../../value/decimal-text.js";
import type { UnitText } from "../../value/unit.js";
import { type FormulaOptions, formulaOptionNames, resultForm } from "../evaluate.js";
import { calculate } from "../exact/calculate.js";
import { roundFraction, shift, toFraction } from "../exact/fraction.js";
import { type ReadFormula, readFormula } from "../expression/read-formula.js";
import type { UnitLike } from "../expression/unit-dimension.js";
import type { FormulaDefinition } from "../formula-definition.js";
import { runBlocks } from "./block-program.js";
import { type CheckedColumns, type FormulaColumns, type ReadColumn, readColumns } from "./columns.js";
import { quotientColumn } from "./quotient-column.js";
import { mostPlaces } from "./rounding-bound.js";

/**
 * Evaluates a formula over columns (按列计算), exact to the printed digit: each row is the double nearest to what
 * {@link evaluate} gives for it. Most rows are calculated in floating numbers with a proven bound on the error. Only
 * where that bound cannot decide the rounding, next to a tie, is a row calculated in exact fractions.
 *
 * @param definition - The formula.
 * @param columns - A column for each input, all of one length.
 * @param options - Places, rounding or unit of the result, where they are not the formula's own.
 * @returns A value for each row; `NaN` where an input is missing (`NaN` or infinite), a denominator is zero, or the
 * value is out of range.
 * @throws {@link UsageError} `Column "…" cannot be used: …`, and as {@link evaluate}
 * @see The proof of the bound stands in `src/formula/rounding-bound.ts`, after N. J. Higham, Accuracy and Stability of
 * Numerical Algorithms, 2nd ed., SIAM 2002, chapters 2 and 3.
 * @category Formulas
 * @example
 * const perHead = evaluateColumns(highValuePatentsPer10k, {
 *   patents: new Float64Array([12532, 201, 7]), population: new Float64Array([5012.7, 200, 0]),
 * });
 * [...perHead] // => [2.5, 1.01, Number.NaN]
 */
export function evaluateColumns<
  Units extends Readonly<Record<string, UnitText>>,
  Result extends UnitText,
  const Given extends FormulaColumns<Units>,
  const Unit extends UnitText = Result,
>(
  definition: FormulaDefinition<Units, Result>,
  columns: Given & CheckedColumns<Units, Given>,
  options: FormulaOptions<UnitLike<Result, Unit>> = {},
): Float64Array {
  checkOptions<FormulaOptions>(options, formulaOptionNames);
  const formula = readFormula(definition);
  const read = readColumns(definition, columns);
  const form = resultForm(definition, options);
  const rows = Math.max(0, ...[...read.values()].map(({ values }) => values.length));
  const result = new Float64Array(rows);
  const exactRow = rowCalculator(formula, read, form);
  if (form.places > mostPlaces) return result.map((_, row) => exactRow(row));
  for (const row of runFast(formula, read, form, result)) result[row] = exactRow(row);
  return result;
}

type Form = ReturnType<typeof resultForm>;

/** The rows decided in floating point are written to the result; the others come back by index. */
function runFast(
  formula: ReadFormula,
  columns: ReadonlyMap<string, ReadColumn>,
  { places, power }: Form,
  result: Float64Array,
): readonly number[] {
  const { tree } = formula;
  const divisor = tenTo(places);
  if (
    tree.kind === "binary" &&
    tree.operator === "/" &&
    tree.left.kind === "name" &&
    tree.right.kind === "name"
  ) {
    const [above, below] = [columns.get(tree.left.name), columns.get(tree.right.name)];
    if (above !== undefined && below !== undefined) {
      const scale = tenTo(above.power - below.power - power + places);
      return quotientColumn(above.values, below.values, scale, divisor, result);
    }
  }
  return runBlocks(tree, columns, tenTo(places - power), divisor, result);
}

/** The double nearest to a power of ten; the operator `**` need not give it. */
function tenTo(power: number): number {
  return Number(`1e${power}`);
}

/** Calculates single rows as `evaluate` does, in fractions. */
function rowCalculator(
  formula: ReadFormula,
  columns: ReadonlyMap<string, ReadColumn>,
  { places, rounding, power }: Form,
): (row: number) => number {
  return (row) => {
    for (const { values } of columns.values()) if (!Number.isFinite(values[row])) return Number.NaN;
    const exact = calculate(formula, (name) => {
      const column = columns.get(name);
      return column && toFraction(decimalText(column.values[row] ?? 0), column.power);
    });
    const text = exact === undefined ? "" : roundFraction(shift(exact, -power), places, rounding);
    const value = isDecimalText(text) ? Number(text) : Number.NaN;
    return Number.isFinite(value) ? value : Number.NaN;
  };
}
