import type { ObservationStatus } from "../series/observation.js";
import type { MissingReason } from "../value/missing.js";
import type { PlacedPeriod } from "./plotted.js";

/**
 * One mark of an outlook chart, in the unit of the indicator. What a kind does not have is absent.
 *
 * - `actual`: an observed value, with its status; `null` where a gap was reported, with the reason;
 * - `baseline`: where the plan counts from, where nothing was observed at that time or before; of a running total 0;
 * - `path`: the level of a year on the way to the target;
 * - `target`: the number of a target; `target-band`: the two ends of an interval (1—2) or of "about" (左右);
 * - `forecast`: the mean of a year; `interval`: a prediction interval with its level. Step 0 of both is the latest
 *   observation, from which they are drawn;
 * - `as-of`: the day that the chart is of.
 *
 * @category Charts
 * @example
 * const row: OutlookChartRow = {
 *   kind: "actual", label: "实际", period: "2023-06", date: "2023-06-30", tick: 2022.4958904109588, value: 2.04, status: "P",
 * };
 */
export interface OutlookChartRow extends PlacedPeriod {
  /** What the mark stands for; the list above says what each has. */
  readonly kind:
    | "actual"
    | "baseline"
    | "path"
    | "target"
    | "target-band"
    | "forecast"
    | "interval"
    | "as-of";
  /** The kind in the language of the chart, as its legend says it. */
  readonly label: string;
  /** The number, in the indicator's unit; `null` where a gap was reported. */
  readonly value?: number | null;
  /** The lower end of a band or an interval. */
  readonly lower?: number;
  /** The upper end of a band or an interval. */
  readonly upper?: number;
  /** The level of an interval, between 0 and 1. */
  readonly level?: number;
  /** Years ahead of the latest observation; 0 is that observation itself. */
  readonly step?: number;
  /** The SDMX status of an observed value; `"M"` where it is missing. */
  readonly status?: ObservationStatus | "M";
  /** Why an observed value is missing. */
  readonly reason?: MissingReason;
  /** Counts the breaks of a series so far: values of one run compare with each other. */
  readonly run?: number;
  /** What is printed beside the mark. */
  readonly text?: string;
}
