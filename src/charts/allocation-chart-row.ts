import type { ChartLine } from "./list-layers.js";

/**
 * One part of an allocation chart.
 *
 * @category Charts
 * @example
 * const [row] = allocationChart(allocate("10", { a: 3, b: 2 })).data.values;
 * row?.value // => 6
 * row?.share // => 0.6
 */
export interface AllocationChartRow<Region extends string = string> extends ChartLine {
  /** The key of the part, such as the region. */
  readonly part: Region;
  /** In the unit of the parts. */
  readonly value: number;
  /** Of the total, 0 to 1; `null` where the total is 0. */
  readonly share: number | null;
  /** Of a ratio: the region's own. */
  readonly ratio?: number;
  /** Whether it had exactly the claim of another part and only some of them could be served. */
  readonly tied: boolean;
}
