import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import type { RequiredCells } from "./required-cells.js";

/**
 * A row of {@link allocationTable}: a place with its share of a target.
 *
 * @category Tables
 * @example
 * const row: Pick<AllocationRow, "place" | "has" | "share" | "increase"> = { place: "南宁", has: "170", share: "304", increase: "134" };
 */
export interface AllocationRow extends RequiredCells {
  /** The place; in the last row the words for all together. */
  readonly place: string | LocalizedText;
  /** Its latest value, in the indicator's unit. */
  readonly present: DecimalText | null;
  /** The period of that value. */
  readonly presentPeriod: PeriodText | null;
  /** What it has, in the unit of the shares. */
  readonly has: DecimalText | null;
  /** What it gets of the target. */
  readonly share: DecimalText;
  /** The unit of the shares. */
  readonly unit: UnitText | null;
  /** What it is to reach, in the indicator's unit; of all together what the shares roll up to. */
  readonly level: DecimalText;
  /** The unit of `present` and `level`, which is the indicator's. */
  readonly levelUnit: UnitText | null;
  /** Share less what it has. */
  readonly increase: DecimalText | null;
  /** The change of each of its own last years. */
  readonly recentPerYear: DecimalText | null;
  /** As a share: 0.08 is 8 %. */
  readonly recentRate: number | null;
  /** What is needed a year over its own last years'. */
  readonly timesRecent: number | null;
  /** That it meets its share, by its own forecast, from 0 to 1. */
  readonly probability: number | null;
  /** Why it has no value, or no probability. */
  readonly reason: MissingReason | null;
  /** The name of the indicator. */
  readonly name: LocalizedText;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The target is due at the end of this year. */
  readonly year: PeriodText;
}
