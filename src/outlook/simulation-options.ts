import { contrast, show, UsageError } from "../issue.js";
import type { ForecastMethodName } from "../projection/forecast-methods.js";
import { checkLevels } from "../projection/forecast-options.js";
import type { Bound } from "../value/bound.js";
import { type DecimalInput, decimal, readDecimal } from "../value/decimal.js";
import type { Direction } from "../value/measure.js";
import type { PeriodText } from "../value/period.js";

/**
 * What is assumed of an input, instead of its forecast or on top of it (情景假设): a rate of growth a year from its latest
 * value on, which is then taken as certain; or so many per cent more than forecast, from a year on.
 *
 * @category Projection
 * @example
 * const population: InputChange = { growth: "1" };
 * const grants: InputChange = { percent: "10", from: "2026" };
 */
export type InputChange =
  | { readonly growth: DecimalInput; readonly percent?: never; readonly from?: never }
  | {
      readonly percent: DecimalInput;
      /** The first year; from the first year ahead on unless told. */
      readonly from?: PeriodText;
      readonly growth?: never;
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
  /** 4,000 unless told, 100 to 1,000,000. */
  readonly draws?: number;
  /** Levels of the intervals, each between 0 and 1; 0.8 and 0.95 unless told. */
  readonly levels?: readonly number[];
  /** As for {@link forecast}; for every input. */
  readonly method?: ForecastMethodName;
  /** A bound on the result, whose probability is wanted. */
  readonly target?: Bound;
  /** Which way of the result is good, for a target that asks to attain. */
  readonly direction?: Direction;
  /** What is assumed of inputs. */
  readonly changes?: { readonly [One in Name]?: InputChange };
}

/** Throws where an option is not what it should be. */
export function checkSimulation(options: SimulationOptions) {
  const { seed, draws = 4000, levels = [0.8, 0.95], until, changes = {} } = options;
  const isSeed = Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32;
  checkSimulationOption("seed", isSeed, "a whole number from 0 to 4294967295", seed);
  const enough = Number.isInteger(draws) && draws >= 100 && draws <= 1_000_000;
  checkSimulationOption("draws", enough, "a whole number from 100 to 1,000,000", draws);
  checkSimulationOption(
    "until",
    typeof until === "string" && /^\d{4}$/.test(until),
    'a year such as "2030"',
    until,
  );
  checkLevels(levels);
  for (const [name, change] of Object.entries(changes)) checkChange(name, change);
  return { seed, draws, levels };
}

/** Throws where an option does not hold. */
export function checkSimulationOption(
  option: string,
  holds: boolean,
  expected: string,
  value: unknown,
): void {
  if (holds) return;
  const received = show(value);
  throw new UsageError({
    code: "simulation-option-invalid",
    path: `/${option}`,
    expected,
    received,
    message: contrast(`模拟选项 ${option} 无效`, `Simulation option ${option}`, expected, received),
  });
}

function checkChange(name: string, change: InputChange | undefined): void {
  const { growth, percent, from } = change ?? {};
  const amount = growth ?? percent;
  const isOne = (growth === undefined) !== (percent === undefined);
  checkSimulationOption(`changes/${name}`, isOne, "{ growth } or { percent, from? }", change);
  const isPercent = amount !== undefined && isDecimalInput(amount) && decimal(amount).gte(-100);
  checkSimulationOption(`changes/${name}`, isPercent, "per cent from -100 up", amount);
  const isYear = from === undefined || (typeof from === "string" && /^\d{4}$/.test(from));
  checkSimulationOption(`changes/${name}/from`, isYear, 'a year such as "2026"', from);
}

function isDecimalInput(value: DecimalInput): boolean {
  return readDecimal(value) !== undefined;
}
