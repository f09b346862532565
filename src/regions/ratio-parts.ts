import type { Series } from "../series/series.js";

/**
 * The numerator and the denominator of a ratio in one region, each a series that adds up.
 *
 * @category Allocation
 * @example
 * const kind = { measure: "point-in-time", regionRule: "sum" } as const;
 * const parts: RatioParts = {
 *   numerator: series({ ...kind, unit: "件" }, { 2023: 9000 }),
 *   denominator: series({ ...kind, unit: "万人" }, { 2023: "894.08" }),
 * };
 */
export interface RatioParts {
  /** What stands above the stroke. */
  readonly numerator: Series;
  /** What stands below the stroke. */
  readonly denominator: Series;
}
