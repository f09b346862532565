import type { Calendar } from "../value/calendar.js";

/**
 * How to split over time.
 *
 * @category Allocation
 * @example
 * const options: SplitOptions = { method: "denton-cholette", h: 1, places: 1 };
 */
export interface SplitOptions {
  /**
   * Decimal places of the parts.
   * @defaultValue `0`
   */
  readonly places?: number;
  /**
   * How the totals are split.
   * @defaultValue `"pro-rata"` for one total, `"denton-cholette"` for several
   */
  readonly method?: "pro-rata" | "denton-cholette";
  /**
   * Of Denton–Cholette: whether the ratio to the pattern is kept even, or the difference from it.
   * @defaultValue `"proportional"`
   */
  readonly criterion?: "proportional" | "additive";
  /**
   * Of Denton–Cholette: of which differences the squares are smallest.
   * @defaultValue `1`
   */
  readonly h?: 0 | 1 | 2;
  /**
   * Of Denton–Cholette: what a benchmark says of its periods.
   * @defaultValue `"sum"`
   */
  readonly conversion?: "sum" | "average" | "first" | "last";
  /**
   * When years end, such as a plan. A span of years is written with plain years, `2021/2023`.
   * @defaultValue on 31 December
   */
  readonly calendar?: Calendar;
}
