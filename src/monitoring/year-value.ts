import type { ObservedValue } from "../series/observation.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { DateText, PeriodText } from "../value/period.js";

/**
 * What came of a year (本年完成): of the whole year, or of the part of it that is known.
 *
 * @category Monitoring
 * @example
 * const value: YearValue = { period: "2025-01/2025-09", until: "2025-09-30", isWhole: false, value: "81", status: "P" };
 */
export interface YearValue
  extends Pick<ObservedValue, "period" | "value" | "status" | "qualifier" | "reference"> {
  /** Of an amount or a share: the year, or the months from its start on; of a level or a total: when it stood so. */
  readonly period: PeriodText;
  /** The last day that it says something of. */
  readonly until: DateText;
  /** Whether it is of the whole year, or of the moment at its end. */
  readonly isWhole: boolean;
  /** In the indicator's unit; of a running total, the total so far. */
  readonly value: DecimalText;
  /** Of a running total: what this year has added to it. */
  readonly amount?: DecimalText;
}
