import { formulas as catalogue } from "../../catalogue/formulas.js";
import type { FormulaDefinition } from "../../formula/formula-definition.js";
import { unknownInput } from "../../formula/formula-inputs.js";
import { knownIndicators } from "../../known/known-indicators.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import type { Series } from "../../series/series.js";
import { checkOption } from "../../value/check-option.js";
import { isRecord } from "../../value/is-record.js";
import { expectedRate, type RateText, readRate } from "../../value/rate.js";
import type { Bilingual } from "../../value/refuse.js";

/**
 * What is assumed of a plan: rates of growth, and the inputs of formulas.
 *
 * @category Projection
 * @example
 * const assumed: PlanAssumptions<"royalties"> = { growth: { royalties: "8%" }, certain: true };
 */
export interface PlanAssumptions<Id extends string = string> {
  /**
   * Rates of growth a year from the latest value on, of a running total those of its yearly amounts: of an indicator, or of
   * the inputs of its formula by name.
   */
  readonly growth: { readonly [One in Id]?: RateText | Readonly<Record<string, RateText>> };
  /**
   * What an indicator is computed from by its formula: a series for each input, or the id of the indicator of the plan that
   * the input is. Inputs that are one series grow together.
   */
  readonly inputs?: { readonly [One in Id]?: Readonly<Record<string, Series | Id>> };
  /**
   * Takes what grows by a given rate as certain. Otherwise outcomes scatter around it as around the forecast.
   * @defaultValue `false`
   */
  readonly certain?: boolean;
  /**
   * The formulas that indicators name.
   * @defaultValue those of the catalogue
   */
  readonly formulas?: readonly FormulaDefinition[];
}

/** The formula of an indicator with what stands for its inputs. */
export interface GivenFormula {
  readonly definition: FormulaDefinition;
  readonly inputs: Readonly<Record<string, Series | string>>;
}

/** What is assumed of a plan, as it was checked. */
export interface Given {
  readonly certain: boolean;
  /** By the id of an indicator. */
  readonly growth: ReadonlyMap<string, RateText>;
  /** By the series of an input, wherever it stands. */
  readonly inputGrowth: ReadonlyMap<Series, RateText>;
  readonly formulas: ReadonlyMap<string, GivenFormula>;
}

/** Throws where something assumed is not what it should be. */
export function readGiven(plan: Plan, options: PlanAssumptions): Given {
  const {
    growth = {},
    inputs = {},
    certain = false,
    formulas = catalogue,
  }: Partial<PlanAssumptions> = options;
  check("certain", typeof certain === "boolean", "true | false", certain);
  check("formulas", Array.isArray(formulas), "a list of formulas", formulas);
  check("inputs", isRecord(inputs), "inputs by indicator", inputs);
  check("growth", isRecord(growth), "rates by indicator", growth);
  const computed = new Map<string, GivenFormula>();
  for (const [id, given] of Object.entries(inputs)) {
    if (given === undefined) continue;
    const indicator = indicatorOf(plan, id);
    check(`inputs/${id}`, isRecord(given), "a series or the id of an indicator for each input", given);
    const definition = formulaOf(indicator, formulas);
    for (const [name, input] of Object.entries<Series | string>(given)) {
      if (!Object.hasOwn(definition.inputs, name)) throw unknownInput(definition, name);
      if (typeof input === "string") indicatorOf(plan, input);
    }
    computed.set(id, { definition, inputs: given });
  }
  const own = new Map<string, RateText>();
  const inputGrowth = new Map<Series, RateText>();
  for (const [id, rate] of Object.entries(growth)) {
    if (rate === undefined) continue;
    indicatorOf(plan, id);
    const formula = computed.get(id);
    if (!isRecord(rate)) {
      // What is computed from its parts is not moved by itself.
      check(`growth/${id}`, formula === undefined, "rates of its inputs by name", rate);
      checkRate(`growth/${id}`, rate);
      own.set(id, rate);
    } else {
      check(`growth/${id}`, formula !== undefined, "a rate, or the inputs of its formula in inputs", rate);
      if (formula !== undefined) readInputGrowth(id, rate, formula, inputGrowth);
    }
  }
  return { certain, growth: own, inputGrowth, formulas: computed };
}

function readInputGrowth(
  id: string,
  rates: Readonly<Record<string, RateText>>,
  { definition, inputs }: GivenFormula,
  found: Map<Series, RateText>,
): void {
  for (const [name, rate] of Object.entries(rates)) {
    if (!Object.hasOwn(definition.inputs, name)) throw unknownInput(definition, name);
    const path = `growth/${id}/${name}`;
    checkRate(path, rate);
    const series = inputs[name];
    check(path, typeof series !== "string", `the rate of the indicator "${series}" itself`, rate);
    // An input without a series is refused when it is read.
    if (series === undefined || typeof series === "string") continue;
    const other = found.get(series);
    const agrees = other === undefined || readRate(other)?.eq(readRate(rate) ?? 0) === true;
    check(path, agrees, `the rate of the same series elsewhere, "${other}"`, rate);
    found.set(series, rate);
  }
}

/** The formula that an indicator names itself, or else as the known indicator that it is. */
function formulaOf(
  { id, formula, catalogue: known, measure }: Indicator,
  formulas: readonly FormulaDefinition[],
): FormulaDefinition {
  const name = formula ?? knownIndicators.find((one) => one.id === known)?.formula;
  const definition = formulas.find((one) => one.id === name);
  check(
    `inputs/${id}`,
    definition !== undefined,
    "inputs of an indicator whose formula is known",
    name ?? id,
  );
  const expected = `a formula of the measure ${measure}`;
  check(`inputs/${id}`, definition?.measure === measure, expected, definition?.measure);
  return definition as FormulaDefinition;
}

function checkRate(option: string, rate: unknown): void {
  check(option, readRate(rate) !== undefined, expectedRate(rate), rate);
}

function check(option: string, holds: boolean, expected: string | Bilingual, value: unknown): void {
  checkOption("what-if", option, holds, expected, value);
}
