import type { PossibleRange } from "../series/possible-range.js";
import type { Series } from "../series/series.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { type Missing, missing } from "../value/missing.js";
import { type BacktestErrors, errorsOf, type Miss } from "./backtest-errors.js";
import { rangeOf } from "./course.js";
import { modelOf } from "./forecast.js";
import { type ForecastMethodName, forecastMethods } from "./forecast-methods.js";
import { horizonOptionNames, readForecastOptions } from "./forecast-options.js";
import { type History, historyOf } from "./history.js";
import { isFiniteOutcome, outcomeOf, quantilesOf } from "./outcome.js";
import { totalSoFar } from "./part-of-year.js";
import { arePoints, changesOf, type Point } from "./point.js";
import { amountsOf } from "./points.js";

/**
 * What can be chosen about a backtest.
 *
 * @category Projection
 * @example
 * const options: BacktestOptions = { methods: ["consensus", "drift"], steps: 2, minimum: 4 };
 */
export interface BacktestOptions {
  /**
   * The methods that are tried.
   * @defaultValue all methods
   */
  readonly methods?: readonly ForecastMethodName[];
  /**
   * How many years ahead, 1 to 100.
   * @defaultValue `1`
   */
  readonly steps?: number;
  /**
   * Levels of the intervals, each between 0 and 1.
   * @defaultValue `[0.8, 0.95]`
   */
  readonly levels?: readonly number[];
  /**
   * What the values can be; forecasts are cut to it.
   * @defaultValue the range of the series
   */
  readonly range?: PossibleRange;
  /**
   * How many values the first forecast has: 2 or more, of a running total 3 or more.
   * @defaultValue `3`
   */
  readonly minimum?: number;
}

/**
 * How a method would have done.
 *
 * @category Projection
 * @example
 * const tested: MethodBacktest = {
 *   method: "drift", forecasts: 3, smape: 6.2, mase: 0.8, coverage: [{ level: 0.95, share: 1 }], msis: 6.1, bySteps: [],
 * };
 */
export interface MethodBacktest extends BacktestErrors {
  /** The code of the method. */
  readonly method: ForecastMethodName;
  /** The same by the years ahead: a value of June is less than one year ahead and counts as one. */
  readonly bySteps: readonly (BacktestErrors & { readonly step: number })[];
}

/**
 * How methods would have done on a series.
 *
 * @category Projection
 * @example
 * const result: Backtest = { origins: 3, methods: [] };
 */
export interface Backtest {
  /** From how many points forecasts were made. */
  readonly origins: number;
  /**
   * The best first, by scaled error; methods that never applied last. A method that refuses some of the forecasts is
   * judged on the others: compare `forecasts`.
   */
  readonly methods: readonly MethodBacktest[];
}

/**
 * Tests methods on a series' own past (滚动回测). From each point in time, the values known then forecast the values that
 * came later. So the choice of a method rests on evidence, as far as a short series gives any.
 *
 * @param data - A {@link Series}, or plain yearly numbers, oldest first.
 * @param options - Methods, steps, levels, the least number of values to forecast from.
 * @returns Errors by method: sMAPE in per cent (0 to 200), MASE (against the mean yearly change before each forecast),
 * coverage of the intervals, MSIS of the widest; or `{ missing }` where there are too few values.
 * @throws {@link UsageError} `Forecast option minimum: …`, and as {@link forecast}
 * @category Projection
 * @see R. J. Hyndman & A. B. Koehler 2006 (MASE); Gneiting & Raftery 2007 (interval score)
 * @example
 * const tested = backtest([6.3, 7.5, 9.4, 11.8, 14, 16], { methods: ["naive", "drift"] });
 * "methods" in tested && tested.methods.map(({ method }) => method) // => ["drift", "naive"]
 */
export function backtest(
  data: Series | readonly number[],
  options: BacktestOptions = {},
): Backtest | Missing {
  checkOptions(options, { ...horizonOptionNames, methods: true, minimum: true });
  const { methods: names = allNames(), minimum = 3, steps = 1, levels = [0.8, 0.95] } = options;
  const history = historyOf(data);
  const { isTotal } = history;
  const points = datedPoints(history);
  const told = options.range !== undefined && { range: options.range };
  const { range = history.range } = options;
  const least = isTotal ? 3 : 2;
  const isCount = Number.isInteger(minimum) && minimum >= least;
  checkOption("forecast", "minimum", isCount, `a whole number from ${least}`, minimum);
  checkOption("forecast", "methods", Array.isArray(names) && names.length > 0, "a list of methods", names);
  const checked = names.map((method) => readForecastOptions({ method, steps, levels, ...told }));
  if (points.length <= minimum) return missing("too-few-observations");

  const tested = checked.map((one): MethodBacktest => {
    const misses: Miss[] = [];
    for (let count = minimum; count < points.length; count++) {
      const known = points.slice(0, count);
      const { part: _, ...whole } = history;
      const model = modelOf({ ...whole, points: known }, one);
      if (typeof model === "string") continue;
      const quantiles = quantilesOf(levels, model.degreesOfFreedom);
      const possible = rangeOf(model, range);
      const scale = meanChange(isTotal ? amountsOf(known) : known);
      for (const { at, value } of points.slice(count)) {
        const step = Math.ceil(at - model.lastAt - 1e-9);
        if (step > steps) break;
        const outcome = outcomeOf(model.meanAt(at), model.scaleAt(at), quantiles, possible);
        if (isFiniteOutcome(outcome)) misses.push({ step, value, outcome, scale });
      }
    }
    const bySteps = Array.from({ length: steps }, (_, index) => index + 1).map((step) => ({
      step,
      ...errorsOf(
        misses.filter((miss) => miss.step === step),
        levels,
      ),
    }));
    return { method: one.name, ...errorsOf(misses, levels), bySteps };
  });
  return { origins: points.length - minimum, methods: tested.toSorted(byScaledError) };
}

/** A total of June comes due like one of December; half a year's amount is no yearly one. */
function datedPoints({ points, part, isTotal }: History): readonly Point[] {
  const last = points.at(-1);
  if (!isTotal || part === undefined || last === undefined) return points;
  return [...points, { at: part.until, value: totalSoFar(last.value, part) }];
}

function allNames(): readonly ForecastMethodName[] {
  return Object.keys(forecastMethods) as ForecastMethodName[];
}

function byScaledError(a: MethodBacktest, b: MethodBacktest): number {
  return (a.mase ?? Number.POSITIVE_INFINITY) - (b.mase ?? Number.POSITIVE_INFINITY) || 0;
}

/** The mean size of the yearly changes, of a running total those of its amounts: the error of the naive forecast so far. */
function meanChange(points: readonly Point[]): number {
  if (!arePoints(points)) return 0;
  const changes = changesOf(points);
  return changes.reduce((sum, { change, years }) => sum + Math.abs(change) / years / changes.length, 0);
}
