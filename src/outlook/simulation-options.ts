import { show, UsageError } from "../issue.js";
import { checkLevels } from "../projection/forecast-options.js";
import type { ForecastMethodName } from "../projection/methods.js";
import type { Bound } from "../value/bound.js";
import type { DecimalInput } from "../value/decimal.js";
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
  | { readonly percent: DecimalInput; readonly from?: PeriodText; readonly growth?: never };

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
  /** A whole number from 0; the same seed gives the same numbers on every machine. */
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
export function checkSimulation({ seed, draws = 4000, levels = [0.8, 0.95], until }: SimulationOptions) {
  checkSimulationOption("seed", Number.isInteger(seed) && seed >= 0, "a whole number from 0", seed);
  const enough = Number.isInteger(draws) && draws >= 100 && draws <= 1_000_000;
  checkSimulationOption("draws", enough, "a whole number from 100 to 1,000,000", draws);
  checkSimulationOption(
    "until",
    typeof until === "string" && /^\d{4}$/.test(until),
    'a year such as "2030"',
    until,
  );
  checkLevels(levels);
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
    message: {
      "zh-Hans": `模拟选项 ${option} 无效：应为 ${expected}，实为 ${received}`,
      en: `Simulation option ${option}: expected ${expected}, received ${received}`,
    },
  });
}
