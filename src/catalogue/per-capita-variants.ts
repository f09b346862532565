import {
  type EvaluatedFormula,
  evaluateInputs,
  type FormulaOptions,
  type MissingFormulaValue,
} from "../formula/evaluate.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import type { FormulaInputs } from "../formula/formula-inputs.js";
import type { Message } from "../issue.js";
import { checkOptions } from "../value/check-options.js";
import { decimal, type RoundingMode, round } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { populationScopes } from "../value/population-scopes.js";
import type { UnitText } from "../value/unit.js";
import { checkPopulations, type Population } from "./population.js";

/**
 * A figure per head with one population, and how far it is from the figure with the first.
 *
 * @category Catalogue
 * @example
 * const variant: PerCapitaVariant = {
 *   population: { value: "1756", unit: "万人", scope: "resident", asOf: "2020", revision: "census" },
 *   result: { value: "91.1", unit: "件/万人", unrounded: "91.1161731207289293849658314351", steps: [] },
 *   change: "-23.5",
 *   because: { "zh-Hans": "常住人口 1756 万人（2020）", en: "resident population 1756 万人 (2020)" },
 * };
 */
export interface PerCapitaVariant {
  /** The population that was divided by. */
  readonly population: Population;
  /** The figure per head with its steps, or why it has no value. */
  readonly result: EvaluatedFormula | MissingFormulaValue;
  /** In % of the first figure, to one place; absent for the first, and where either has no value. */
  readonly change?: DecimalText;
  /** The figure and its population in a sentence. */
  readonly because: Message;
}

/**
 * Shows how a figure per head changes with the population that is chosen (人口口径比较): resident, registered or total, of
 * this year's end or last year's, before or after a census.
 *
 * @param definition - A formula with an input `population`.
 * @param inputs - Its other inputs, as in {@link evaluate}.
 * @param populations - The choices; the others are compared with the first.
 * @param options - Places and rounding of the figure.
 * @throws {@link UsageError} as {@link evaluate}; `Argument populations: …`, `Unknown option: …`
 * @category Catalogue
 * @example
 * const variants = perCapitaVariants(patentsPer10k, { patents: "160000" }, [
 *   { value: "1343.88", unit: "万人", scope: "resident", asOf: "2019" },
 *   { value: "1756", unit: "万人", scope: "resident", asOf: "2020", revision: "census" },
 * ], { places: 1 });
 * variants.map(({ result }) => "value" in result && result.value) // => ["119.1", "91.1"]
 * variants[1]?.change // => "-23.5"
 * variants[1]?.because["zh-Hans"] // => "常住人口 1756 万人（2020，普查修订，与此前不可比）"
 */
export function perCapitaVariants<
  Units extends Readonly<Record<string, UnitText>> & { readonly population: UnitText },
  Result extends UnitText,
>(
  definition: FormulaDefinition<Units, Result>,
  inputs: FormulaInputs<Omit<Units, "population">>,
  populations: readonly Population[],
  options: {
    /**
     * Decimal places of the figures.
     * @defaultValue those of the formula
     */
    readonly places?: number;
    /**
     * How the last place is rounded.
     * @defaultValue that of the formula
     */
    readonly rounding?: RoundingMode;
  } = {},
): readonly PerCapitaVariant[] {
  checkOptions(options, { places: true, rounding: true });
  checkPopulations(populations);
  const results = populations.map((population) => variant(definition, inputs, population, options));
  const [first] = results;
  return results.map((one) => {
    if (one === first || first === undefined) return one;
    const change = changeFrom(first.result, one.result);
    return change === undefined ? one : { ...one, change };
  });
}

function variant(
  definition: FormulaDefinition,
  inputs: FormulaInputs,
  population: Population,
  options: FormulaOptions,
): PerCapitaVariant {
  const { value, unit, scope, asOf, revision } = population;
  const words = populationScopes[scope];
  const census = revision === "census";
  return {
    population: { ...population },
    result: evaluateInputs(definition, { ...inputs, population: { value, unit } }, options),
    because: {
      "zh-Hans": `${words["zh-Hans"]} ${value} ${unit}（${asOf}${census ? "，普查修订，与此前不可比" : ""}）`,
      en: `${words.en} ${value} ${unit} (${asOf}${census ? ", census revision, not comparable with earlier figures" : ""})`,
    },
  };
}

function changeFrom(
  first: PerCapitaVariant["result"],
  other: PerCapitaVariant["result"],
): DecimalText | undefined {
  if ("missing" in first || "missing" in other || decimal(first.unrounded).isZero()) return undefined;
  return round(decimal(other.unrounded).div(first.unrounded).minus(1).times(100), 1);
}
