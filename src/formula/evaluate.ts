import { areAlike, dimensionText } from "../value/are-alike.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { counted } from "../value/counted.js";
import type { RoundingMode } from "../value/decimal.js";
import { type DecimalText, isDecimalText } from "../value/decimal-text.js";
import type { MissingReason } from "../value/missing.js";
import { roundingModes } from "../value/rounding-modes.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import { isPlaces } from "./check-formula.js";
import { calculateInSteps } from "./exact/calculate-in-steps.js";
import { roundFraction, shift, toSignificant } from "./exact/fraction.js";
import { type ReadFormula, readFormula } from "./expression/read-formula.js";
import type { UnitLike } from "./expression/unit-dimension.js";
import type { FormulaDefinition } from "./formula-definition.js";
import { type CheckedInputs, type FormulaInputs, type ReadInput, readInputs } from "./formula-inputs.js";
import { type FormulaStep, formulaStep, shown } from "./formula-step.js";

/**
 * How a result is given, where it is not as the formula says.
 *
 * @category Formulas
 * @example
 * const options: FormulaOptions = { places: 1 };
 */
export interface FormulaOptions<Unit extends UnitText = UnitText> {
  /**
   * Decimal places of the result, 0 to 100.
   * @defaultValue those of the formula; in a larger unit as many more as keep the number as exact
   */
  readonly places?: number;
  /**
   * How the last place is rounded.
   * @defaultValue that of the formula
   */
  readonly rounding?: RoundingMode;
  /**
   * The unit of the result, of the same dimension as the formula's.
   * @defaultValue that of the formula
   */
  readonly unit?: Unit;
}

export const formulaOptionNames: OptionNames<FormulaOptions> = { places: true, rounding: true, unit: true };

/**
 * The value of a formula, rounded once, with the steps that led to it.
 *
 * @category Formulas
 * @example
 * const evaluated: EvaluatedFormula = { value: "2.5", unit: "件/万人", unrounded: "2.50004987", steps: [] };
 */
export interface EvaluatedFormula {
  /** The result, rounded to the places asked for. */
  readonly value: DecimalText;
  /** The unit of the result. */
  readonly unit: UnitText;
  /** Before rounding; to 30 significant digits where it does not end. */
  readonly unrounded: DecimalText;
  /** The calculation, a step an item: the inputs, the operations, the rounding. */
  readonly steps: readonly FormulaStep[];
}

/**
 * Why a formula has no value, and which input is the cause where one is.
 *
 * @category Formulas
 * @example
 * const none: MissingFormulaValue = { missing: { reason: "zero-denominator", input: "population" } };
 */
export interface MissingFormulaValue {
  /** The reason; `input` is the name of the input that has no value, absent where no single one is the cause. */
  readonly missing: { readonly reason: MissingReason; readonly input?: string };
}

/**
 * Evaluates a formula exactly (公式计算). It calculates in fractions and rounds once, at the end.
 *
 * @param definition - The formula.
 * @param inputs - A value for each input: decimal text or a number in the unit of the input, a quantity in another unit
 * of the same dimension, `null` or `{ missing }`.
 * @param options - Places, rounding or unit of the result, where they are not the formula's own.
 * @returns The value as decimal text in the unit of the formula; or the reason why there is none: that of a missing
 * input, `zero-denominator`, or `out-of-range` for a value of more digits than decimal text holds, or a step of
 * more than 400 digits before the point.
 * @throws {@link UsageError} `Input "…" cannot be read: …`, `Different dimensions: …`, `Unknown unit: …`, and the first
 * error that {@link checkFormula} finds.
 * @category Formulas
 * @example
 * const now = evaluate(highValuePatentsPer10k, { patents: "12532", population: { value: "5012.7", unit: "万人" } });
 * "value" in now && [now.value, now.unit] // => ["2.5", "件/万人"]
 * evaluate(highValuePatentsPer10k, { patents: "12532", population: 0 })
 * // => { missing: { reason: "zero-denominator", input: "population" } }
 */
export function evaluate<
  Units extends Readonly<Record<string, UnitText>>,
  Result extends UnitText,
  const Given extends FormulaInputs<Units>,
  const Unit extends UnitText = Result,
>(
  definition: FormulaDefinition<Units, Result>,
  inputs: Given & CheckedInputs<Units, Given>,
  options: FormulaOptions<UnitLike<Result, Unit>> = {},
): EvaluatedFormula | MissingFormulaValue {
  checkOptions<FormulaOptions>(options, formulaOptionNames);
  return evaluateInputs(definition, inputs, options);
}

/** The same without the types of the formula. */
export function evaluateInputs(
  definition: FormulaDefinition,
  inputs: FormulaInputs,
  options: FormulaOptions,
): EvaluatedFormula | MissingFormulaValue {
  const formula = readFormula(definition);
  return evaluateRead(definition, formula, readInputs(definition, inputs), options);
}

/** The same with a formula and inputs that are read already. */
export function evaluateRead(
  definition: FormulaDefinition,
  formula: ReadFormula,
  inputs: ReadonlyMap<string, ReadInput>,
  options: FormulaOptions,
): EvaluatedFormula | MissingFormulaValue {
  const { places, rounding, unit, power } = resultForm(definition, options);
  const present = new Map<string, Exclude<ReadInput, { missing: unknown }>>();
  for (const [input, read] of inputs) {
    if ("missing" in read) return { missing: { reason: read.missing, input } };
    present.set(input, read);
  }
  const { exact, beyond, zero, steps } = calculateInSteps(definition, formula, present);
  if (exact === undefined) {
    if (beyond) return { missing: { reason: "out-of-range" } };
    return { missing: { reason: "zero-denominator", ...(zero !== undefined && { input: zero }) } };
  }
  const inUnit = shift(exact, -power);
  const value = roundFraction(inUnit, places, rounding);
  if (!isDecimalText(value)) return { missing: { reason: "out-of-range" } };
  const unrounded = toSignificant(inUnit, 30);
  const exactly = value === unrounded && (value !== "0" || exact.above === 0n);
  const rounded = formulaStep("rounding", { value, unit, exactly }, (locale) => {
    const number = shown({ value: toSignificant(inUnit, 12), unit }, locale);
    return locale === "en"
      ? `${number}, to ${counted(places, "place")} (${rounding})`
      : `${number}，${roundingModes[rounding]["zh-Hans"]}到 ${places} 位小数`;
  });
  return { value, unit, unrounded, steps: [...steps, rounded] };
}

/** The form of a result: the formula's own, or what the options say. */
export function resultForm(
  definition: FormulaDefinition,
  options: FormulaOptions,
): { places: number; rounding: RoundingMode; unit: UnitText; power: number } {
  const own = parseUnit(definition.unit);
  const unit = options.unit === undefined ? own : parseUnit(options.unit);
  // 2.50 件/万人 is 0.000250 件/人: a larger unit writes the number otherwise, and leaves it as exact as it was.
  const asExact = Math.min(100, definition.places + Math.max(0, unit.power - own.power));
  const { places = asExact, rounding = definition.rounding ?? "half-up" } = options;
  const wholeNumber = ["0 至 100 的整数", "a whole number from 0 to 100"] as const;
  checkOption("formula", "places", isPlaces(places), wholeNumber, places);
  const modes = keysOf(roundingModes).join(" | ");
  checkOption("formula", "rounding", isKeyOf(roundingModes, rounding), modes, rounding);
  checkOption("formula", "unit", areAlike(unit, own), `a unit of ${dimensionText(own)}`, unit.text);
  return { places, rounding, unit: unit.text, power: unit.power };
}
