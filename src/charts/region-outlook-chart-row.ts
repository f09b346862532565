import type { OutlookChartRow } from "./outlook-chart-row.js";

/**
 * One mark of a chart of places: that of an outlook chart, in the panel of its place.
 *
 * @category Charts
 * @example
 * const row: Pick<RegionOutlookChartRow, "place" | "panel" | "kind" | "value"> = {
 *   place: "南宁", panel: "南宁 · 68%", kind: "target", value: 120,
 * };
 */
export interface RegionOutlookChartRow extends OutlookChartRow {
  /** The full name of the place. */
  readonly place: string;
  /** Of its panel, 0 first. */
  readonly order: number;
  /** What its panel is headed with: the place, cut where it is long, and the probability that it meets its target. */
  readonly panel: string;
}
