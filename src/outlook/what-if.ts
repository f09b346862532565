import type { FormulaDefinition } from "../formula/formula-definition.js";
import { solveInputs } from "../formula/solve/solve-for.js";
import type { SolvedFormula } from "../formula/solve/solved-formula.js";
import type { Message } from "../issue.js";
import { outcomeAt } from "../projection/predictive.js";
import type { Series } from "../series/series.js";
import { limitsOf } from "../value/bound.js";
import { decimalText } from "../value/decimal.js";
import type { Missing, MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { type FormulaForecast, type FormulaForecastPoint, simulateFormula } from "./forecast-formula.js";
import { inputOutcomes } from "./input-outcomes.js";
import { checkSimulation, type SimulationOptions } from "./simulation-options.js";

/**
 * A year as forecast, and as it would be.
 *
 * @category Projection
 * @example
 * const year: ScenarioYear = {
 *   period: "2026", asForecast: { period: "2026", median: 17.4, intervals: [], undefinedShare: 0 },
 *   changed: { period: "2026", median: 17.2, intervals: [], undefinedShare: 0 }, difference: -0.2,
 * };
 */
export interface ScenarioYear {
  /** The year. */
  readonly period: PeriodText;
  /** With every input as forecast. */
  readonly asForecast: FormulaForecastPoint;
  /** With the changes that were given. */
  readonly changed: FormulaForecastPoint;
  /** Median of the changed less that of the forecast. */
  readonly difference: number;
}

/**
 * What changes of inputs do to the result of a formula.
 *
 * @category Projection
 * @example
 * const result: WhatIf = { unit: "件/万人", years: [], required: {}, because: [] };
 */
export interface WhatIf {
  /** The unit of the formula's result. */
  readonly unit: UnitText;
  /** One for each year, the first year ahead first. */
  readonly years: readonly ScenarioYear[];
  /**
   * What each input would have to be in the last year to reach the target (of one with two ends, the lower), the others
   * being as changed; or why none.
   */
  readonly required: Readonly<
    Record<string, SolvedFormula | { readonly missing: { readonly reason: MissingReason } }>
  >;
  /** What was assumed and what comes of it, a sentence an item. */
  readonly because: readonly Message[];
}

/**
 * Says what would happen to a formula if its inputs changed (情景分析), such as population 1 % more a year, or grants 10
 * % more from 2026 on. Both lines are forecast from the same draws, so that only the change makes the difference.
 * With a target, it also says what each input would have to be.
 *
 * @param definition - The formula.
 * @param inputs - A series for each input.
 * @param options - As for {@link forecastFormula}, with `changes`.
 * @returns Year by year as forecast and as changed, in the unit of the formula; or why an input cannot be forecast.
 * @throws {@link UsageError} as {@link forecastFormula}
 * @category Projection
 * @example
 * const level = { measure: "point-in-time", regionRule: "sum" } as const;
 * const patents = series({ unit: "件", ...level }, { 2021: "7100", 2022: "8300", 2023: "9600", 2024: "11000" });
 * const population = series({ unit: "万人", ...level }, { 2022: "5047", 2023: "5027", 2024: "5013" });
 * const result = whatIf(highValuePatentsPer10k, { patents, population }, {
 *   until: "2026", seed: 1, changes: { population: { growth: "1%" } }, target: { comparator: "at-least", value: "2.8" },
 * });
 * "years" in result && result.years.map(({ difference }) => Math.sign(difference)) // => [-1, -1]
 * const needed = "years" in result ? result.required["patents"] : undefined;
 * needed && "value" in needed && needed.value // => "14319"
 */
export function whatIf<Units extends Readonly<Record<string, UnitText>>, Result extends UnitText>(
  definition: FormulaDefinition<Units, Result>,
  inputs: { readonly [Name in keyof Units]: Series },
  options: SimulationOptions<keyof Units & string> & {
    /** What is assumed, by the name of the input; inputs that are not named are as forecast. */
    readonly changes: object;
  },
): WhatIf | Missing {
  return compareLines(definition, inputs, options);
}

function compareLines(
  definition: FormulaDefinition,
  inputs: Readonly<Record<string, Series>>,
  options: SimulationOptions,
): WhatIf | Missing {
  checkSimulation(options);
  const { changes: _, ...unchanged } = options;
  const asForecast = simulateFormula(definition, inputs, unchanged);
  const changed = simulateFormula(definition, inputs, options);
  if ("missing" in asForecast) return asForecast;
  if ("missing" in changed) return changed;
  return {
    unit: definition.unit,
    years: yearsOf(asForecast, changed),
    required: requiredInputs(definition, inputs, options),
    because: changed.because,
  };
}

function yearsOf(asForecast: FormulaForecast, changed: FormulaForecast): readonly ScenarioYear[] {
  return changed.points.flatMap((point) => {
    const before = asForecast.points.find(({ period }) => period === point.period);
    if (before === undefined) return [];
    return [
      { period: point.period, asForecast: before, changed: point, difference: point.median - before.median },
    ];
  });
}

function requiredInputs(
  definition: FormulaDefinition,
  inputs: Readonly<Record<string, Series>>,
  options: SimulationOptions,
): WhatIf["required"] {
  const { target, direction, until } = options;
  if (target === undefined) return {};
  const names = Object.keys(definition.inputs);
  const values = names.flatMap((name) => {
    const outcomes = inputOutcomes(definition, name, inputs[name], options);
    if ("missing" in outcomes) return [];
    const year = outcomes.at(Number(until));
    const possible = year === undefined ? Number.NaN : outcomeAt(0, year);
    if (!Number.isFinite(possible)) return [];
    return [[name, { value: decimalText(Number(possible.toPrecision(12))), unit: outcomes.unit }] as const];
  });
  const { lower, upper, strict } = limitsOf(target, direction);
  const result = lower ?? upper;
  if (result === undefined) return {};
  const [atLeast, atMost] = strict
    ? (["more-than", "less-than"] as const)
    : (["at-least", "at-most"] as const);
  const reach = lower === undefined ? atMost : atLeast;
  return Object.fromEntries(
    names.map((unknown) => {
      const others = Object.fromEntries(values.filter(([name]) => name !== unknown));
      return [unknown, solveInputs(definition, unknown, { ...others, result }, { reach })];
    }),
  );
}
