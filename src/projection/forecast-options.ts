import { show } from "../issue.js";
import type { PossibleRange } from "../series/possible-range.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import type { Missing } from "../value/missing.js";
import type { Assumed } from "./assumed.js";
import type { ForecastMethodChoice } from "./forecast-method-choice.js";
import type { ForecastMethodName } from "./forecast-methods.js";
import type { ForecastMethod } from "./method.js";
import { regression } from "./methods/linear-trend.js";
import type { SmoothingParameters } from "./methods/smoothing.js";
import { methods } from "./methods.js";
import type { PeersGrowth } from "./peers/peers-growth.js";

/**
 * What can be chosen about a forecast.
 *
 * @category Projection
 * @example
 * const options: ForecastOptions = { steps: 3, levels: [0.8, 0.95], method: "drift" };
 * const fixed: ForecastOptions = { method: "holt", parameters: { alpha: 0.8, beta: 0.2 } };
 */
export type ForecastOptions = ForecastHorizon & ForecastMethodChoice;

/**
 * How far ahead, with which intervals, within which range.
 *
 * @category Projection
 * @example
 * const horizon: ForecastHorizon = { steps: 3, levels: [0.5], range: { lower: 0, upper: 100 } };
 */
export interface ForecastHorizon {
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
   * What the values can be at all. Means and intervals are cut to it, and the default method believes a trend less
   * where there is an upper end.
   * @defaultValue what the unit of the series allows: shares and scores 0 to 100, counts and amounts of money from 0
   */
  readonly range?: PossibleRange;
}

/** Options that were checked, with what was not told. */
export interface CheckedOptions {
  readonly steps: number;
  readonly levels: readonly number[];
  readonly range?: PossibleRange;
  readonly name: ForecastMethodName;
  readonly method: ForecastMethod;
  readonly parameters?: SmoothingParameters;
  /** Where things go instead of where the method leads; never an option of a forecast itself. */
  readonly assumed?: Assumed;
  /** The growth of other places, or why there is none to go by; given by who forecasts places together. */
  readonly peers?: PeersGrowth | Missing;
}

export const horizonOptionNames: OptionNames<ForecastHorizon> = { steps: true, levels: true, range: true };

export const forecastOptionNames: OptionNames<ForecastOptions> = {
  ...horizonOptionNames,
  method: true,
  parameters: true,
  intervals: true,
};

/** Which parameters of smoothing a method takes: a weight it needs, a start it may be told. */
type Takes = Readonly<Partial<Record<keyof SmoothingParameters, "needed" | "known">>>;

const parametersOf: Readonly<Partial<Record<ForecastMethodName, Takes>>> = {
  "simple-exponential-smoothing": { alpha: "needed", level: "known" },
  holt: { alpha: "needed", beta: "needed", level: "known", trend: "known" },
  "damped-trend": { alpha: "needed", beta: "needed", phi: "needed", level: "known", trend: "known" },
  theta: { alpha: "needed" },
};

/** Throws where an option is unknown, or not what it should be. */
export function readForecastOptions(options: ForecastOptions): CheckedOptions {
  checkOptions(options, forecastOptionNames);
  const { steps = 1, levels = [0.8, 0.95], method = "consensus", range, parameters, intervals } = options;
  check(
    "steps",
    Number.isInteger(steps) && steps >= 1 && steps <= 100,
    "a whole number from 1 to 100",
    steps,
  );
  checkLevels(levels);
  checkRange(range);
  checkMethod(method);
  const own = intervals === undefined || (intervals === "regression" && method === "linear-trend");
  check("intervals", own, '"regression", with the method linear-trend', intervals);
  if (parameters !== undefined) checkParameters(method, parameters);
  return {
    steps,
    levels: [...levels],
    ...(range && { range }),
    name: method,
    method: intervals === undefined ? methods[method] : regression,
    ...(parameters && { parameters }),
  };
}

/** Throws for a method of forecasting that is none. */
export function checkMethod(method: ForecastMethodName | undefined): void {
  check("method", method === undefined || isKeyOf(methods, method), keysOf(methods).join(" | "), method);
}

/** Throws where a level of an interval is none. */
export function checkLevels(levels: readonly number[], option = "levels"): void {
  const isLevel = (level: unknown): boolean => typeof level === "number" && level > 0 && level < 1;
  const wrong = Array.isArray(levels) ? levels.findIndex((level) => !isLevel(level)) : undefined;
  const bad = wrong === undefined ? levels : levels[wrong];
  check(option, wrong === -1, "a list of numbers between 0 and 1, both excluded", bad);
}

function checkParameters(method: ForecastMethodName, parameters: SmoothingParameters): void {
  const names = parametersOf[method];
  const takers = Object.keys(parametersOf).join(" | ");
  check("parameters", names !== undefined, `a method of ${takers}`, method);
  check("parameters", isRecord(parameters), "an object", parameters);
  if (names === undefined) return;
  checkOptions(parameters, names as OptionNames<SmoothingParameters>, "/parameters");
  for (const name of keysOf(names)) {
    const value = parameters[name];
    const least = name === "alpha" ? Number.MIN_VALUE : 0;
    if (names[name] === "needed") {
      const inside = typeof value === "number" && value >= least && value <= 1;
      check(`parameters/${name}`, inside, "a number from 0 to 1 (alpha above 0)", value);
    } else {
      check(`parameters/${name}`, value === undefined || Number.isFinite(value), "a finite number", value);
    }
  }
}

/** Throws for a range without a place for any number. */
export function checkRange(range: PossibleRange | undefined): void {
  const bounds = "an object of numbers, lower ≤ upper";
  check("range", range === undefined || isRecord(range), bounds, range);
  checkOptions(range, { lower: true, upper: true }, "/range");
  const { lower = -Infinity, upper = Infinity } = range ?? {};
  const areNumbers = typeof lower === "number" && typeof upper === "number";
  const holds = areNumbers && lower <= upper && lower < Infinity && upper > -Infinity;
  check("range", holds, bounds, `${show(range?.lower)} to ${show(range?.upper)}`);
}

function check(option: string, holds: boolean, expected: string, value: unknown): void {
  checkOption("forecast", option, holds, expected, value);
}
