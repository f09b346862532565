import type { Verdict } from "../assessment/verdict.js";
import type { MissingReason } from "../value/missing.js";

/**
 * One cell of a heat map of places and indicators.
 *
 * @category Charts
 * @example
 * const row: Pick<RegionHeatMapRow, "place" | "indicator" | "mark" | "tone"> = {
 *   place: "南宁", indicator: "pct-applications", mark: "▼", tone: "worst",
 * };
 */
export interface RegionHeatMapRow<Id extends string = string> {
  /** The full name of the place. */
  readonly place: string;
  /** The place as its line is headed: cut where it is long. */
  readonly placeLabel: string;
  /** The id of the indicator. */
  readonly indicator: Id;
  /** The full name of the indicator, in the language of the chart. */
  readonly name: string;
  /** The indicator as its column is headed: its name cut, or a number where columns are narrow. */
  readonly heading: string;
  /** The code of the verdict; absent where a number is shown. */
  readonly verdict?: Verdict;
  /** The number that is shown; `null` where a verdict is shown, and where there is none. */
  readonly value: number | null;
  /** What is written into the cell: a sign, a letter, or the number in per cent; `—` where there is nothing to show. */
  readonly mark: string;
  /** How good it is, by which the cell is coloured. */
  readonly tone: "worst" | "low" | "high" | "best" | "none";
  /** What the legend says of it. */
  readonly label: string;
  /** What the tooltip says of it: the verdict or the number, or why there is none. */
  readonly text: string;
  /** Why there is nothing to show. */
  readonly reason?: MissingReason;
}
