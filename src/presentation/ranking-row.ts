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
  readonly rank: number | null;
  readonly place: string;
  readonly value: DecimalText | null;
  readonly unit: UnitText | null;
  /** What it is ranked by, where that is not the value. */
  readonly score: number | null;
  /** By how many places it moved up; below 0, down. */
  readonly change: number | null;
  readonly rankBefore: number | null;
  readonly scoreBefore: number | null;
  /** Why it has no rank. */
  readonly reason: MissingReason | null;
  readonly name: LocalizedText;
  readonly indicator: string;
  readonly period: PeriodText | null;
  readonly since: PeriodText | null;
}
