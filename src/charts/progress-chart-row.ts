import type { Verdict } from "../assessment/verdict.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { ChartLine } from "./list-layers.js";

/**
 * One indicator of a progress chart. Shares are numbers: 1 is the whole way, or all of the time.
 *
 * @category Charts
 * @example
 * const [row] = progressChart(national2025, {}).data.values;
 * row?.reason // => "no-observation"
 */
export interface ProgressChartRow<Id extends string = string> extends ChartLine {
  /** The id of the indicator. */
  readonly indicator: Id;
  /** The code of the verdict, which decides the colour. */
  readonly verdict: Verdict;
  /** The verdict in the language of the chart. */
  readonly verdictText: string;
  /** Below 0 where it went the wrong way, above 1 beyond the target; `null` where there is none. */
  readonly completion: number | null;
  /** At the latest observation, 0 to 1; `null` where there is none, and where it is of before the plan's time. */
  readonly elapsedShare: number | null;
  /** The period of the latest observation; `null` where nothing was observed. */
  readonly period: PeriodText | null;
  /** The period as the plan's office writes it; only where its years are fiscal. */
  readonly periodLabel?: string;
  /** Why there is no verdict or no completion; absent where there are both. */
  readonly reason?: MissingReason;
}
