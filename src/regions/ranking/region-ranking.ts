import type { TargetChoice } from "../../aims/aim.js";
import type { Issue, Message } from "../../issue.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { PeriodText } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { Places } from "../places/place.js";
import type { RegionPromises } from "../promises/region-promises.js";
import type { PlaceRank } from "./rank-places.js";
import type { rankings } from "./rankings.js";

/**
 * What places are ranked by: their value, its growth on the year before, or how far they have come to their target, as a share of
 * the way or against the time gone.
 *
 * @category Regions
 * @example
 * const by: RankBy = "growth";
 * @useDeclaredType
 */
export type RankBy = keyof typeof rankings;

/**
 * What the scores of a ranking are. Growth is a rate (0.08 is 8 %), and a difference where offices print that alone: of shares,
 * scores, ranks, times taken and what has no unit.
 *
 * @category Regions
 * @example
 * const kind: ScoreKind = "rate";
 */
export type ScoreKind = "value" | "rate" | "difference" | "completion" | "pace";

/**
 * How places are ranked; completion and pace by whose promises.
 *
 * @category Regions
 * @example
 * const options: RankOptions = { by: "value", at: "2023", since: "2022" };
 */
export interface RankOptions<Id extends string = string> extends RegionPromises<Id> {
  /** What places are ranked by, such as the value itself or its growth. */
  readonly by: RankBy;
  /**
   * The period that is ranked.
   * @defaultValue the last period that any place has
   */
  readonly at?: PeriodText;
  /** The earlier period with whose ranks these are compared. */
  readonly since?: PeriodText;
  /** By which places there are, and which lie in others: those that do not stand beside the rest have no rank. */
  readonly tree?: Places;
  /**
   * The place whose direct places are ranked.
   * @defaultValue all of the highest places that report
   */
  readonly of?: string;
  /**
   * Which target completion and pace are of, as for {@link assess}.
   * @defaultValue `"next"`
   */
  readonly target?: TargetChoice;
}

/**
 * A place in its rank, with the value that it has and the rank that it had.
 *
 * @category Regions
 * @example
 * const region: RankedRegion = { place: "南宁", rank: 1, score: "12", value: "12", change: 2, before: { place: "南宁", rank: 3, score: "9" } };
 */
export interface RankedRegion extends PlaceRank {
  /** Of the period, in the indicator's unit; of a running total, the total so far. */
  readonly value: DecimalText | null;
  /** By how many places it moved up (below 0: down); `null` without an earlier rank. */
  readonly change: number | null;
  /** Its rank in the earlier period. */
  readonly before?: PlaceRank;
}

/**
 * Places ranked by an indicator.
 *
 * @category Regions
 * @example
 * const first = (ranking: RegionRanking) => ranking.regions[0]?.place;
 */
export interface RegionRanking<Id extends string = string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** What the places are ranked by. */
  readonly by: RankBy;
  /** What the scores are, and so how they are written. */
  readonly scoreKind: ScoreKind;
  /** `null` where no place has a value. */
  readonly at: PeriodText | null;
  /** The earlier period; absent where none was given. */
  readonly since?: PeriodText;
  /** The unit of the values; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** Which scores rank first. */
  readonly better: "higher" | "lower";
  /** In the order of their ranks; those without one last, each with its reason. */
  readonly regions: readonly RankedRegion[];
  /** How the ranking was made, in words. */
  readonly because: readonly Message[];
  /** What was noticed, each with the place in its path. */
  readonly issues: readonly Issue[];
}
