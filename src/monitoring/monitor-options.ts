import type { StandingOptions } from "../aims/standing-options.js";
import type { OutlookOptions } from "../outlook/outlook-result.js";
import type { OptionNames } from "../value/check-options.js";
import type { PeriodText } from "../value/period.js";
import type { YearSteps } from "./year-steps.js";

/**
 * Which year of a plan is watched, and by which targets.
 *
 * @category Monitoring
 * @example
 * const options: MonitorOptions = { year: "2025", asOf: "2025-09-30", steps: { "overseas-grants": { 2025: "9" } } };
 */
export interface MonitorOptions<Id extends string = string>
  extends Pick<StandingOptions, "asOf" | "comparedWith"> {
  /** The year, one of the plan's own; of fiscal years named as the plan names them. */
  readonly year: PeriodText;
  /**
   * The targets of single years, where the office has set them (年度计划).
   * @defaultValue the plan's own targets, and the path to them
   */
  readonly steps?: YearSteps<Id>;
  /**
   * How the forecasts are made.
   * @defaultValue as {@link outlook} makes them
   */
  readonly outlook?: Pick<OutlookOptions, "level" | "method">;
}

export const monitorOptionNames: OptionNames<MonitorOptions> = {
  year: true,
  steps: true,
  asOf: true,
  comparedWith: true,
  outlook: true,
};
