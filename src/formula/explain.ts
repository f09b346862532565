import type { Message } from "../issue.js";
import { checkOptions } from "../value/check-options.js";
import { type Locale, localize } from "../value/localized-text.js";
import { missingReasons } from "../value/missing.js";
import type { UnitText } from "../value/unit.js";
import { evaluateInputs, type FormulaOptions, formulaOptionNames } from "./evaluate.js";
import { tokens } from "./expression/tokens.js";
import type { UnitLike } from "./expression/unit-dimension.js";
import type { FormulaDefinition } from "./formula-definition.js";
import type { CheckedInputs, FormulaInputs } from "./formula-inputs.js";
import type { FormulaStep } from "./formula-step.js";
import { nameOf } from "./name-of.js";

/**
 * How a formula came to its value, in words.
 *
 * @category Formulas
 * @example
 * const none: FormulaExplanation = {
 *   formula: { "zh-Hans": "覆盖率 = 已覆盖 ÷ 全部", en: "coverage = covered ÷ all" }, steps: [],
 *   outcome: { "zh-Hans": "无法计算：分母为零", en: "no value: the denominator is zero" },
 * };
 */
export interface FormulaExplanation {
  /** The formula with the names of its inputs. */
  readonly formula: Message;
  /** Empty where there is no value. */
  readonly steps: readonly FormulaStep[];
  /** The result with its unit, or why there is none, in a sentence. */
  readonly outcome: Message;
}

/**
 * Explains how a formula comes to its value (计算说明), in Chinese and English: the formula in words, each step with
 * numbers and units, and the outcome or why there is none. {@link toLatex} and {@link toMathml} write the formula for
 * documents.
 *
 * @param definition - The formula.
 * @param inputs - As in {@link evaluate}.
 * @param options - As in {@link evaluate}.
 * @throws {@link UsageError} as {@link evaluate}
 * @category Formulas
 * @example
 * const told = explain(firstInstanceAcceptance, { appeals: "81", closedCases: "1000" });
 * told.formula.en
 * // => "Share of first-instance civil judgments not appealed = 1 − appeals ÷ cases closed"
 * told.steps.filter(({ kind }) => kind === "operation").map(({ text }) => text["zh-Hans"])
 * // => ["81 件 ÷ 1000 件 = 8.1%", "1 − 8.1% = 91.9%"]
 */
export function explain<
  Units extends Readonly<Record<string, UnitText>>,
  Result extends UnitText,
  const Given extends FormulaInputs<Units>,
  const Unit extends UnitText = Result,
>(
  definition: FormulaDefinition<Units, Result>,
  inputs: Given & CheckedInputs<Units, Given>,
  options: FormulaOptions<UnitLike<Result, Unit>> = {},
): FormulaExplanation {
  checkOptions<FormulaOptions>(options, formulaOptionNames);
  const result = evaluateInputs(definition, inputs, options);
  const line = (locale: Locale): string =>
    `${localize(definition.name, locale)} = ${inWords(definition, locale)}`;
  const formula = { "zh-Hans": line("zh-Hans"), en: line("en") };
  if ("missing" in result) {
    const { reason, input } = result.missing;
    const cause = (locale: Locale): string => (input === undefined ? "" : nameOf(definition, input, locale));
    const why = missingReasons[reason];
    return {
      formula,
      steps: [],
      outcome: {
        "zh-Hans": `无法计算：${cause("zh-Hans")}${why["zh-Hans"]}`,
        en: `no value: ${[cause("en"), why.en].filter(Boolean).join(": ")}`,
      },
    };
  }
  const outcome = result.steps.at(-1)?.text ?? formula;
  return { formula, steps: result.steps, outcome };
}

const signs: Readonly<Record<string, string>> = { "+": " + ", "-": " − ", "*": " × ", "/": " ÷ ", ",": ", " };

/** The expression as it is written, with the names of the inputs and the signs of print. */
function inWords(definition: FormulaDefinition, locale: Locale): string {
  const all = tokens(definition.expression);
  const words = all.map(({ kind, text }, index) => {
    if (kind === "name") return nameOf(definition, text, locale);
    // A minus with nothing before it that it could take from belongs to what follows.
    if (text === "-" && /^$|^[^)\w]$/.test(all[index - 1]?.text ?? "")) return "−";
    return signs[text] ?? text;
  });
  return words.join("");
}
