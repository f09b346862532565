import { evaluateColumns } from "../formula/columns/evaluate-columns.js";
import { readFormula } from "../formula/expression/read-formula.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import { checkGiven } from "../formula/formula-inputs.js";
import type { Message } from "../issue.js";
import type { PredictionInterval } from "../projection/forecast-result.js";
import type { Series } from "../series/series.js";
import { quantileSorted } from "../statistics/quantile-sorted.js";
import type { Bound } from "../value/bound.js";
import type { Direction } from "../value/measure.js";
import { type Missing, missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { formulaEnds } from "./formula-ends.js";
import { simulateInputs } from "./simulate-inputs.js";
import { checkSimulation, type SimulationOptions } from "./simulation-options.js";
import { liesIn, windowOf } from "./window.js";

/**
 * The forecast of a formula for one year, by simulation.
 *
 * @category Projection
 * @example
 * const point: FormulaForecastPoint = {
 *   period: "2026", median: 17.4, intervals: [], probability: 0.91, undefinedShare: 0,
 * };
 */
export interface FormulaForecastPoint {
  /** The year. */
  readonly period: PeriodText;
  /** The value that half of the draws stay below, in the unit of the formula. */
  readonly median: number;
  /** One for each level, in the order of the levels. */
  readonly intervals: readonly PredictionInterval[];
  /** That the target is met in this year, where one was given. */
  readonly probability?: number;
  /** The share of draws in which the formula has no value, such as over a denominator of 0; they meet no target. */
  readonly undefinedShare: number;
}

/**
 * The forecast of a formula from the forecasts of its inputs.
 *
 * @category Projection
 * @example
 * const result: FormulaForecast = { unit: "件/万人", points: [], seed: 1, draws: 4000, because: [] };
 */
export interface FormulaForecast {
  /** The unit of all values. */
  readonly unit: UnitText;
  /** One for each year, the first year ahead first. */
  readonly points: readonly FormulaForecastPoint[];
  /** The seed that was given: it gives the same numbers again. */
  readonly seed: number;
  /** How often the inputs were drawn. */
  readonly draws: number;
  /** What was forecast or assumed of each input, in words. */
  readonly because: readonly Message[];
}

/**
 * Forecasts a ratio, or any other formula, from its inputs (按公式预测). Each input is forecast by its own series and
 * measure kind; then outcomes of all inputs are drawn many times, and the formula is evaluated for each draw. So what
 * moves the numerator and what moves the denominator are kept apart. Errors of different inputs are taken as
 * independent; the errors of one input in successive years are taken to go together.
 *
 * @param definition - The formula.
 * @param inputs - A series for each input, in any unit of its dimension.
 * @param options - The years, the seed of the draws, levels, a target; what is assumed of inputs.
 * @returns Median, intervals and probability by year, in the unit of the formula; the same seed gives the same numbers.
 * Or `{ missing }` where an input cannot be forecast, or the formula has no value (`zero-denominator`).
 * @throws {@link UsageError} `Simulation option seed: …`, `Series "…" cannot be used: …` as {@link evaluateSeries}, and as
 * {@link forecast} and {@link evaluateColumns}
 * @category Projection
 * @example
 * const level = { measure: "point-in-time", regionRule: "sum" } as const;
 * const patents = series({ unit: "万件", ...level }, { 2022: "132.4", 2023: "166.5", 2024: "197.8", 2025: "229.2" });
 * const population = series({ unit: "万人", ...level }, { 2022: "141175", 2023: "140967", 2024: "140828" });
 * const result = forecastFormula(highValuePatentsPer10k, { patents, population }, {
 *   until: "2027", seed: 7, target: { comparator: "at-least", value: "18" },
 * });
 * "points" in result && result.points.map(({ period }) => period) // => ["2025", "2026", "2027"]
 * "points" in result && (result.points[2]?.probability ?? 0) > 0.7 // => true
 */
export function forecastFormula<Units extends Readonly<Record<string, UnitText>>, Result extends UnitText>(
  definition: FormulaDefinition<Units, Result>,
  inputs: { readonly [Name in keyof Units]: Series },
  options: SimulationOptions<keyof Units & string>,
): FormulaForecast | Missing {
  return simulateFormula(definition, inputs, options);
}

/** The same without the types of the formula. */
export function simulateFormula(
  definition: FormulaDefinition,
  inputs: Readonly<Record<string, Series>>,
  options: SimulationOptions,
): FormulaForecast | Missing {
  const { seed, draws, levels } = checkSimulation(options);
  readFormula(definition);
  checkGiven(inputs);
  const simulated = simulateInputs(definition, inputs, options, { seed, draws });
  if ("missing" in simulated) return simulated;
  const valuesOf = (columns: typeof simulated.observed): Float64Array =>
    evaluateColumns<Readonly<Record<string, UnitText>>, UnitText, typeof columns>(definition, columns, {
      places: 9,
    });
  const kept = formulaEnds(definition, valuesOf(simulated.observed));
  const points = simulated.years.map(({ period, columns }): FormulaForecastPoint => {
    const outcomes = valuesOf(columns)
      .filter((value) => !Number.isNaN(value))
      .map(kept)
      .sort();
    const { target, direction } = options;
    return {
      period,
      median: quantileSorted(outcomes, 0.5),
      intervals: levels.map((level) => ({
        level,
        lower: quantileSorted(outcomes, (1 - level) / 2),
        upper: quantileSorted(outcomes, (1 + level) / 2),
      })),
      ...(target && { probability: countMeeting(outcomes, target, direction) / draws }),
      undefinedShare: 1 - outcomes.length / draws,
    };
  });
  if (points.some(({ median }) => !Number.isFinite(median))) return missing("zero-denominator");
  return {
    unit: definition.unit,
    points,
    seed,
    draws,
    because: [
      {
        "zh-Hans": `方法：各输入项分别预测，按公式 ${definition.expression} 模拟 ${draws} 次（种子 ${seed}），各输入项误差视为相互独立`,
        en: `method: each input forecast by itself, the formula ${definition.expression} over ${draws} draws (seed ${seed}), errors of different inputs taken as independent`,
      },
      ...simulated.because,
    ],
  };
}

function countMeeting(outcomes: Float64Array, bound: Bound, direction?: Direction): number {
  const window = windowOf([bound], direction);
  return outcomes.filter((value) => liesIn(value, window)).length;
}
