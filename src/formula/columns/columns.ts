import { contrast, pointer, show, UsageError } from "../../issue.js";
import { areAlike, dimensionText } from "../../value/are-alike.js";
import { counted } from "../../value/counted.js";
import { nearest } from "../../value/nearest.js";
import { parseUnit, type UnitText } from "../../value/unit.js";
import type { UnitLike } from "../expression/unit-dimension.js";
import type { FormulaDefinition } from "../formula-definition.js";
import { checkGiven } from "../formula-inputs.js";

/**
 * The values of one input, one for each row (列): a typed array or a plain one, in the unit of the input or in another
 * of its dimension. A double is read as it prints (`0.1` is exactly 0.1); `NaN` and infinities are missing.
 *
 * @category Formulas
 * @example
 * const columns: FormulaColumn[] = [new Float64Array([1, 2]), [1, 2], { values: [1, 2], unit: "万人" }];
 */
export type FormulaColumn =
  | ArrayLike<number>
  | {
      /** One number for each row; `NaN` where it is missing. */
      readonly values: ArrayLike<number>;
      /** The unit of the numbers, of the same dimension as that of the input. */
      readonly unit: UnitText;
    };

/**
 * A column for each input of a formula, by name.
 *
 * @category Formulas
 * @example
 * const columns: FormulaColumns = { patents: new Float64Array([12532]), population: [5012.7] };
 */
export type FormulaColumns<
  Units extends Readonly<Record<string, UnitText>> = Readonly<Record<string, UnitText>>,
> = { readonly [Name in keyof Units]: FormulaColumn };

/** The columns as given, where no name is misspelt and each literal unit is of the dimension of its input. */
export type CheckedColumns<Units extends Readonly<Record<string, UnitText>>, Given> = {
  readonly [Name in keyof Given]: Name extends keyof Units
    ? Given[Name] extends { readonly unit: infer Unit extends string }
      ? { readonly values: ArrayLike<number>; readonly unit: UnitLike<Units[Name], Unit> }
      : FormulaColumn
    : never;
};

/** A column as read, and the unit it came in. */
export interface ReadColumn {
  readonly values: Float64Array;
  readonly power: number;
}

/** Reads the columns of a formula: all of them and no others, of one length. */
export function readColumns(
  definition: FormulaDefinition,
  given: Readonly<Record<string, FormulaColumn>>,
): ReadonlyMap<string, ReadColumn> {
  checkGiven(given);
  const names = Object.keys(definition.inputs);
  const extra = Object.keys(given).find((name) => !names.includes(name));
  if (extra !== undefined) throw wrong(extra, nearest(extra, names) ?? names.join(", "), show(extra));
  const columns = new Map<string, ReadColumn>();
  let rows: number | undefined;
  for (const [name, { unit: declared }] of Object.entries(definition.inputs)) {
    const column = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof column !== "object" || column === null) throw noColumn(name, column);
    const { values, unit = declared } = "values" in column && "unit" in column ? column : { values: column };
    if (typeof values !== "object" || values === null || !isLength(values.length)) {
      throw noColumn(name, values);
    }
    const [own, as] = [parseUnit(declared), parseUnit(unit)];
    if (!areAlike(own, as)) throw wrong(name, `a unit of ${dimensionText(own)}`, as.text);
    rows ??= values.length;
    if (values.length !== rows) throw wrong(name, counted(rows, "row"), counted(values.length, "row"));
    columns.set(name, {
      values: values instanceof Float64Array ? values : Float64Array.from(values, numberOf(name)),
      power: as.power,
    });
  }
  return columns;
}

/** A blank is no 0, and a text no number: only `NaN` stands for a missing value. */
function numberOf(name: string): (value: unknown, row: number) => number {
  return (value, row) => {
    if (typeof value === "number") return value;
    throw wrong(name, "numbers, and NaN where a value is missing", show(value), row);
  };
}

function isLength(length: unknown): boolean {
  return typeof length === "number" && Number.isInteger(length) && length >= 0;
}

function noColumn(name: string, received: unknown): UsageError {
  return wrong(name, "a typed array, an array, or { values, unit }", show(received));
}

function wrong(name: string, expected: string, received: string, row?: number): UsageError {
  const path = pointer("", name);
  const [place, called] = row === undefined ? [path, name] : [pointer(path, row), `${name}/${row}`];
  return new UsageError({
    code: "column-invalid",
    path: place,
    expected,
    received,
    message: contrast(`列 ${show(called)} 有误`, `Column ${show(called)} cannot be used`, expected, received),
  });
}
