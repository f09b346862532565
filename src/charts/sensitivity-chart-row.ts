import type { SensitivityFactor } from "../outlook/sensitivity/result.js";
import type { MissingReason } from "../value/missing.js";
import type { ChartLine } from "./list-layers.js";

/**
 * One end of a factor in a sensitivity chart, or a factor that nothing can be said of.
 *
 * @category Charts
 * @example
 * const row: Pick<SensitivityChartRow, "factor" | "end" | "from" | "to"> = { factor: "growth", end: "low", from: 14, to: 13.1 };
 */
export interface SensitivityChartRow extends ChartLine {
  /** The code of the factor. */
  readonly factor: SensitivityFactor;
  /** Which end of the factor it is; `"none"` where nothing can be said of it. */
  readonly end: "low" | "high" | "none";
  /** The end in the language of the chart, as its legend says it. */
  readonly legend: string;
  /** How the factor is set there. */
  readonly setting: string;
  /** Where its bar begins, in the unit of the indicator: at the value as things are, or the end next to it; `null` without a bar. */
  readonly from: number | null;
  /** The value with the factor set so. */
  readonly to: number | null;
  /** That the target is met then, 0 to 1. */
  readonly probability: number | null;
  /** Why nothing can be said of the factor. */
  readonly reason?: MissingReason;
}
