import type { DecimalInput, RoundingMode } from "../value/decimal.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MeasureKind, RegionRule } from "../value/measure.js";
import type { Reference } from "../value/reference.js";
import type { UnitText } from "../value/unit.js";
import type { ResultUnit } from "./expression/unit-dimension.js";

/**
 * One input of a formula (公式的输入项): what it is, in which unit a plain number is read, and what kind of number.
 *
 * @category Formulas
 * @example
 * const population: FormulaInput = {
 *   name: { "zh-Hans": "人口", en: "population" }, unit: "万人", measure: "point-in-time",
 * };
 */
export interface FormulaInput<Unit extends UnitText = UnitText> {
  /** Its name for readers, such as 有效发明专利. */
  readonly name: LocalizedText;
  /** A plain number is in this unit; a quantity may come in any unit of the same dimension. */
  readonly unit: Unit;
  /** What kind of number it is, such as a level at a moment or an amount of a year. */
  readonly measure: MeasureKind;
}

/**
 * A printed figure that a formula gives again: inputs, places and result as the document has them.
 *
 * @category Formulas
 * @example
 * const printed: WorkedExample = {
 *   inputs: { products: "92", marks: "72" }, value: "164",
 *   reference: { document: "规划", locator: "主要指标表 序号6", raw: "164" },
 * };
 */
export interface WorkedExample {
  /** The numbers as the document prints them, by the names of the inputs. */
  readonly inputs: Readonly<
    Record<string, DecimalInput | { readonly value: DecimalInput; readonly unit: UnitText }>
  >;
  /** Decimal places as printed, where they are not the formula's own. */
  readonly places?: number;
  /** The result as printed, such as `"7.52"`. */
  readonly value: string;
  /** The place in the document that prints it. */
  readonly reference: Reference;
}

/**
 * A formula as plain data (公式定义): inputs with their units, an expression in ordinary text, the unit and rounding of
 * the result. It is evaluated, evaluated in bulk, explained, solved and typeset from this one record.
 *
 * The expression has numbers, the names of inputs, `+ - * /`, parentheses, and `min`, `max`, `sum` of one or more
 * values. Units carry the factors: 件 over 万人 comes out in 件/万人, and nobody writes 10000.
 *
 * @category Formulas
 * @example
 * const coverage: FormulaDefinition = {
 *   id: "coverage", name: { "zh-Hans": "覆盖率", en: "Coverage" },
 *   inputs: {
 *     covered: { name: { "zh-Hans": "已覆盖" }, unit: "个", measure: "point-in-time" },
 *     all: { name: { "zh-Hans": "全部" }, unit: "个", measure: "point-in-time" },
 *   },
 *   expression: "covered / all", unit: "%", measure: "point-in-time", regionRule: "ratio", places: 1, references: [],
 * };
 * checkFormula(coverage) // => []
 */
export interface FormulaDefinition<
  Units extends Readonly<Record<string, UnitText>> = Readonly<Record<string, UnitText>>,
  Result extends UnitText = UnitText,
> {
  /** Its own id, by which indicators name it. */
  readonly id: string;
  /** Its name for readers. */
  readonly name: LocalizedText;
  /** By the name that the expression uses: a letter, then letters, digits or `_`. */
  readonly inputs: { readonly [Name in keyof Units]: FormulaInput<Units[Name]> };
  /** The calculation, such as `patents / population`. */
  readonly expression: string;
  /** Unit of the result. */
  readonly unit: Result;
  /** What kind of number the result is. */
  readonly measure: MeasureKind;
  /** How the results of several regions make that of the whole. */
  readonly regionRule: RegionRule;
  /** Decimal places of the result, 0 to 100. */
  readonly places: number;
  /**
   * How the last place of the result is rounded.
   * @defaultValue `"half-up"`
   */
  readonly rounding?: RoundingMode;
  /** What users should know; absent where there is nothing. */
  readonly notes?: readonly LocalizedText[];
  /** Printed figures that the formula gives again; absent where none was found. */
  readonly examples?: readonly WorkedExample[];
  /** Where the formula is defined or used. */
  readonly references: readonly Reference[];
}

/**
 * Writes a formula in TypeScript. It keeps the names and units of the inputs as literal types, so that a missing or
 * misspelt input, or a unit of another dimension, does not compile. It checks nothing at run time;
 * {@link checkFormula} does that.
 *
 * @param definition - The formula, as plain data.
 * @returns The same object.
 * @category Formulas
 * @example
 * const royalties = defineFormula({
 *   id: "royalties", name: { "zh-Hans": "知识产权使用费进出口总额", en: "Royalties, imports and exports" },
 *   inputs: {
 *     imports: { name: { "zh-Hans": "进口" }, unit: "亿元", measure: "annual" },
 *     exports: { name: { "zh-Hans": "出口" }, unit: "亿元", measure: "annual" },
 *   },
 *   expression: "imports + exports", unit: "亿元", measure: "annual", regionRule: "sum", places: 1, references: [],
 * });
 * const result = evaluate(royalties, { imports: "3186", exports: { value: "8011000", unit: "万元" } });
 * "value" in result && result.value // => "3987.1"
 */
export function defineFormula<
  const Units extends Readonly<Record<string, UnitText>>,
  const Result extends UnitText,
  const Expression extends string,
>(
  definition: FormulaDefinition<Units, Result> & {
    /** The calculation; the compiler checks that it names only inputs. */
    readonly expression: Expression;
    /** The unit of the result; the compiler checks it against those of the inputs. */
    readonly unit: ResultUnit<Units, Expression, Result>;
  },
): FormulaDefinition<Units, Result> {
  return definition;
}
