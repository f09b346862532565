import type { Issue, Message } from "../issue.js";
import type { DateText, PeriodText } from "../value/period.js";
import type { IndicatorYear } from "./indicator-year.js";
import type { StepResult } from "./year-result.js";

/**
 * One year of a plan (年度监测).
 *
 * @category Monitoring
 * @example
 * const monitored: YearMonitoring = monitorYear(national2025, national2025Observations, { year: "2023" });
 * monitored.counts // => { met: 5, missed: 1, open: 0 }
 */
export interface YearMonitoring<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The year that is watched. */
  readonly year: PeriodText;
  /** The last day that counts. */
  readonly asOf: DateText;
  /** In the plan's order. */
  readonly indicators: readonly IndicatorYear<Id>[];
  /** How many have both a target of the year and what came of it. */
  readonly monitored: number;
  /** What became of these. */
  readonly counts: Readonly<Record<StepResult, number>>;
  /** The counts in a sentence, with what they are counted from. */
  readonly text: Message;
  /** What is wrong with the steps that were given, each with its path in the options. */
  readonly issues: readonly Issue[];
}
