import type { ChartLine } from "./list-layers.js";

/**
 * One line of a contribution chart: the whole at the start, what each place adds, what the other places add together, or the whole at
 * the end.
 *
 * @category Charts
 * @example
 * const row: Pick<ContributionChartRow, "kind" | "from" | "to" | "moves"> = { kind: "place", from: 80, to: 95, moves: "up" };
 */
export interface ContributionChartRow extends ChartLine {
  /** What the line is: the whole at the start or the end, a place, or the other places together. */
  readonly kind: "start" | "place" | "others" | "end";
  /** Where its bar begins, in the unit of the whole. */
  readonly from: number;
  /** Where it ends. */
  readonly to: number;
  /** Whether it adds or takes away; the whole does neither. */
  readonly moves: "whole" | "up" | "down" | "still";
}
