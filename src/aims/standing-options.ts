import type { Series } from "../series/series.js";
import type { OptionNames } from "../value/check-options.js";
import type { PeriodText } from "../value/period.js";
import type { TargetChoice } from "./aim.js";

/**
 * As of when, and by which target, an indicator is judged.
 *
 * @category Progress
 * @example
 * const options: StandingOptions = { asOf: "2023-12-31", target: "final" };
 */
export interface StandingOptions {
  /**
   * Only what was observed until the end of this day (or period) counts.
   * @defaultValue everything that was observed
   */
  readonly asOf?: PeriodText;
  /**
   * Which target counts: the one due next as of that day, the final one, or that of a year.
   * @defaultValue `"next"`
   */
  readonly target?: TargetChoice;
  /**
   * What targets such as 达到全国平均水平 are compared with, by the id of the indicator that has the target. One that is compared with
   * another indicator of the same plan finds it among the observations.
   */
  readonly comparedWith?: Readonly<Record<string, Series>>;
}

export const standingOptionNames: OptionNames<StandingOptions> = {
  asOf: true,
  target: true,
  comparedWith: true,
};
