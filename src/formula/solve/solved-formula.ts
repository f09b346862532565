import type { Message } from "../../issue.js";
import type { SingleComparator } from "../../value/bound.js";
import type { OptionNames } from "../../value/check-options.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { UnitText } from "../../value/unit.js";
import type { FormulaOptions } from "../evaluate.js";

/**
 * What reaches the result wanted: at least that much, or at most; or more, or less, than that.
 *
 * @category Formulas
 * @example
 * const options: SolveOptions = { reach: "at-most", places: 1 };
 */
export interface SolveOptions extends Omit<FormulaOptions, "unit"> {
  /**
   * How the result has to compare with the one wanted.
   * @defaultValue `"at-least"`
   */
  readonly reach?: Exclude<SingleComparator, "attain" | "about">;
}

export const solveOptionNames: OptionNames<SolveOptions> = { places: true, rounding: true, reach: true };

/**
 * The value of an input that gives a formula its result.
 *
 * @category Formulas
 * @example
 * const solved: SolvedFormula = {
 *   value: "12532", unit: "件", exact: "12531.75", printed: "12507", method: "exact", because: [],
 * };
 */
export interface SolvedFormula {
  /**
   * For counts and people, the whole number that really reaches the result before rounding: the next one in the other
   * direction does not. For all else the same as `exact`, which is just not enough for more or less than the result.
   */
  readonly value: DecimalText;
  /** Unit of the input. */
  readonly unit: UnitText;
  /** Where the result comes out exactly; to 30 significant digits. */
  readonly exact: DecimalText;
  /** For counts and people, the whole number from which the rounded result reaches the one wanted. */
  readonly printed?: DecimalText;
  /** `exact` where the unknown is not multiplied with itself; otherwise `bracketed`, to 12 places in base units. */
  readonly method: "exact" | "bracketed";
  /** The way to the value in words, a sentence a step. */
  readonly because: readonly Message[];
}
