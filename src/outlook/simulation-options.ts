import { pointer } from "../issue.js";
import type { ForecastMethodName } from "../projection/forecast-methods.js";
import { checkLevels, checkMethod } from "../projection/forecast-options.js";
import { type Bound, checkBound } from "../value/bound.js";
import { checkDirection } from "../value/check-direction.js";
import { checkOption } from "../value/check-option.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { isRecord } from "../value/is-record.js";
import type { Direction } from "../value/measure.js";
import type { PeriodText } from "../value/period.js";
import { expectedRate, type RateText, readRate } from "../value/rate.js";
import type { Bilingual } from "../value/refuse.js";
import { isYearText } from "../value/year-text.js";

/**
 * What is assumed of an input, instead of its forecast or on top of it (情景假设): a rate of growth a year from its latest
 * value on, of a running total that of its yearly amounts; or how much above its forecast it is, from a year on. Outcomes
 * scatter around it as around the forecast, unless the growth is taken as certain.
 *
 * @category Projection
 * @example
 * const population: InputChange = { growth: "1%" };
 * const census: InputChange = { growth: "-0.6‰", certain: true };
 * const grants: InputChange = { aboveForecast: "10%", from: "2026" };
 */
export type InputChange =
  | {
      /** The rate of growth of every year ahead, such as `"2%"`; below 0 it falls. */
      readonly growth: RateText;
      /**
       * Whether the input follows the growth without any scatter.
       * @defaultValue `false`
       */
      readonly certain?: boolean;
      readonly aboveForecast?: never;
      readonly from?: never;
    }
  | {
      /** Below it where it is negative. */
      readonly aboveForecast: RateText;
      /**
       * The first year that is above the forecast.
       * @defaultValue the first year ahead
       */
      readonly from?: PeriodText;
      readonly growth?: never;
      readonly certain?: never;
    };

/**
 * How a formula is forecast by simulation.
 *
 * @category Projection
 * @example
 * const options: SimulationOptions = { until: "2030", seed: 42, draws: 10_000, levels: [0.9] };
 */
export interface SimulationOptions<Name extends string = string> {
  /** The last year. */
  readonly until: PeriodText;
  /** A whole number from 0 to 4294967295; the same seed gives the same numbers. */
  readonly seed: number;
  /**
   * How often the inputs are drawn, 100 to 1,000,000 times.
   * @defaultValue `4000`
   */
  readonly draws?: number;
  /**
   * Levels of the intervals, each between 0 and 1.
   * @defaultValue `[0.8, 0.95]`
   */
  readonly levels?: readonly number[];
  /**
   * The method by which every input is forecast, as for {@link forecast}.
   * @defaultValue `"consensus"`
   */
  readonly method?: ForecastMethodName;
  /** A bound on the result, whose probability is wanted. */
  readonly target?: Bound;
  /** Which way of the result is good, for a target that asks to attain. */
  readonly direction?: Direction;
  /** What is assumed of inputs. */
  readonly changes?: { readonly [One in Name]?: InputChange };
}

const simulationOptionNames: OptionNames<SimulationOptions> = {
  until: true,
  seed: true,
  draws: true,
  levels: true,
  method: true,
  target: true,
  direction: true,
  changes: true,
};

const inputChangeNames: OptionNames<InputChange> = {
  growth: true,
  certain: true,
  aboveForecast: true,
  from: true,
};
const oneChange = "{ growth, certain? } or { aboveForecast, from? }";

/** Throws where an option is unknown, or not what it should be. */
export function checkSimulation(options: SimulationOptions) {
  checkOptions(options, simulationOptionNames);
  const {
    draws = 4000,
    levels = [0.8, 0.95],
    changes = {},
    ...given
  }: Partial<SimulationOptions> = options ?? {};
  const { seed = Number.NaN, until, target, direction, method } = given;
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  check("seed", isSeed, "a whole number from 0 to 4294967295", given.seed);
  const enough = Number.isInteger(draws) && draws >= 100 && draws <= 1_000_000;
  check("draws", enough, "a whole number from 100 to 1,000,000", draws);
  check("until", isYearText(until), 'a year such as "2030"', until);
  checkLevels(levels);
  checkMethod(method);
  if (target !== undefined) checkBound(target, "/target");
  checkDirection(direction);
  check("changes", isRecord(changes), "changes by input", changes);
  for (const [name, change] of Object.entries(changes)) checkChange(name, change);
  return { seed, draws, levels };
}

function check(option: string, holds: boolean, expected: string | Bilingual, value: unknown): void {
  checkOption("simulation", option, holds, expected, value);
}

function checkChange(name: string, change: InputChange | undefined): void {
  if (change === undefined) return;
  check(`changes/${name}`, isRecord(change), oneChange, change);
  checkOptions(change, inputChangeNames, pointer("/changes", name));
  const { growth, certain, aboveForecast, from } = change;
  const isOne = (growth === undefined) !== (aboveForecast === undefined);
  check(`changes/${name}`, isOne, oneChange, change);
  const [key, rate] = growth === undefined ? ["aboveForecast", aboveForecast] : ["growth", growth];
  check(`changes/${name}/${key}`, readRate(rate) !== undefined, expectedRate(rate), rate);
  const isChoice = certain === undefined || (growth !== undefined && typeof certain === "boolean");
  check(`changes/${name}/certain`, isChoice, "true | false, with growth", certain);
  const isYear = from === undefined || (growth === undefined && isYearText(from));
  check(`changes/${name}/from`, isYear, 'a year such as "2026", with aboveForecast', from);
}
