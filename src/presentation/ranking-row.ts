import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { MissingReason } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { UnitText } from "../value/unit.js";

/**
 * A row of {@link rankingTable}: a place in its rank.
 *
 * @category Tables
 * @example
 * const row: Pick<RankingRow, "rank" | "place" | "value" | "change"> = { rank: 1, place: "南宁", value: "60", change: 1 };
 */
export interface RankingRow {
  /** 1 first, and equal numbers share a rank; `null` where the place has none. */
  readonly rank: number | null;
  /** The name of the place. */
  readonly place: string;
  /** Its value of the period. */
  readonly value: DecimalText | null;
  /** The unit of the values. */
  readonly unit: UnitText | null;
  /** What it is ranked by, where that is not the value. */
  readonly score: number | null;
  /** By how many places it moved up; below 0, down. */
  readonly change: number | null;
  /** Its rank in the earlier period; `null` without one. */
  readonly rankBefore: number | null;
  /** What it was ranked by in the earlier period. */
  readonly scoreBefore: number | null;
  /** Why it has no rank. */
  readonly reason: MissingReason | null;
  /** The name of the indicator. */
  readonly name: LocalizedText;
  /** The id of the indicator. */
  readonly indicator: string;
  /** The period that is ranked. */
  readonly period: PeriodText | null;
  /** The earlier period; `null` where none was given. */
  readonly since: PeriodText | null;
}
