import type { CompletionForm } from "../monitoring/year-completion.js";
import type { StepResult } from "../monitoring/year-result.js";
import type { StepSource } from "../monitoring/year-step.js";
import type { ObservationStatus } from "../series/observation.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { Qualifier } from "../value/qualifier.js";
import type { UnitText } from "../value/unit.js";
import type { IndicatorCells } from "./indicator-cells.js";

/**
 * A row of {@link monitoringTable}: one year of one indicator.
 *
 * @category Tables
 * @example
 * const [row]: readonly MonitoringRow[] = monitoringTable(national2025, national2025Observations, { year: "2023" }).rows;
 * row?.stepFrom // => "path"
 */
export interface MonitoringRow
  extends Pick<
    IndicatorCells,
    "number" | "category" | "name" | "unit" | "commitment" | "measure" | "indicator"
  > {
  /** The target of the year with its sign; of several all of them. */
  readonly step: string | null;
  /** What came of the year, or of the part of it that is known; `null` where nothing is. */
  readonly actual: DecimalText | null;
  /** The change on the same part of the year before, in `changeUnit`. */
  readonly change: DecimalText | null;
  /** 1 is all of it. */
  readonly completion: number | null;
  /** What the latest value still lacks to the final target; 0 where it meets it. */
  readonly remaining: DecimalText | null;
  /** What became of the target of the year; `null` where it or the value is not known. */
  readonly result: StepResult | null;
  /** Who answers for it, joined into one text; `null` where the plan does not say. */
  readonly responsible: LocalizedText | null;
  /** Where the target of the year comes from. */
  readonly stepFrom: StepSource | null;
  /** The period that `actual` is of. */
  readonly actualPeriod: PeriodText | null;
  /** The SDMX status of `actual`. */
  readonly status: ObservationStatus | null;
  /** How `actual` is given where it is not given exactly. */
  readonly actualQualifier: Qualifier | null;
  /** Of a running total: what the year added to it. */
  readonly amount: DecimalText | null;
  /** Of a running total: what the year was to add. */
  readonly amountStep: DecimalText | null;
  /** What the year before came to, on the same part of it; of a running total what that year added. */
  readonly yearBefore: DecimalText | null;
  /** Percentage points for an indicator in %, else its own unit. */
  readonly changeUnit: UnitText | null;
  /** The change as a share of the year before: 0.08 is 8 %. `null` where offices print the difference alone. */
  readonly changeRate: number | null;
  /** Which number `completion` divides by which. */
  readonly completionForm: CompletionForm | null;
  /** The target that decides in the end, with its sign. */
  readonly finalTarget: string | null;
  /** The final target is due at the end of this year. */
  readonly finalYear: PeriodText | null;
  /** The period of the value from which `remaining` is reckoned. */
  readonly latestPeriod: PeriodText | null;
  /** The mean of the forecast for the end of the year; `null` where nothing is left to foresee. */
  readonly yearEnd: number | null;
  /** The mean of the forecast for the final target's year. */
  readonly planEnd: number | null;
  /** Why there is no target of the year. */
  readonly stepReason: MissingReason | null;
  /** Why `actual` is not known. */
  readonly reason: MissingReason | null;
  /** Why there is no change, where `actual` is known. */
  readonly changeReason: MissingReason | null;
  /** Why there is no completion, where there is a result. */
  readonly completionReason: MissingReason | null;
}
