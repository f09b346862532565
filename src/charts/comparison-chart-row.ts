import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import type { ChartLine } from "./list-layers.js";

/**
 * One number of one plan in a comparison chart: two rows for each plan.
 *
 * @category Charts
 * @example
 * const { values } = comparisonChart([national2025], "royalties").data;
 * values.map(({ kind, year, value }) => [kind, year, value])
 * // => [["baseline", "2020", 3194.4], ["target", "2025", 3500]]
 */
export interface ComparisonChartRow extends ChartLine {
  /** The id of the plan. */
  readonly plan: string;
  /** Id of the plan's own indicator; `null` where it does not carry the known one. */
  readonly indicator: string | null;
  /** Where the plan starts, or what it aims at. */
  readonly kind: "baseline" | "target";
  /** The kind in the language of the chart, as its legend says it. */
  readonly legend: string;
  /** The year of the number; `null` where the plan states none. */
  readonly year: PeriodText | null;
  /** Of an interval the end that is reached first; `null` where there is none, with the reason. */
  readonly value: number | null;
  /** Why `value` is `null`; absent where there is a value. */
  readonly reason?: MissingReason;
  /** The two ends of an interval (1—2) or of "about" (左右). */
  readonly lower?: number;
  /** The upper end, where `lower` is the other. */
  readonly upper?: number;
  /** The unit of the row's numbers; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** Whether it is drawn on the common axis; where unit, measure kind or basis are other ones it is only printed. */
  readonly comparable: boolean;
}
