import type { Issue, Message } from "../../issue.js";
import type { Baseline } from "../../model/baseline.js";
import type { Plan } from "../../model/plan.js";
import type { Bound } from "../../value/bound.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { PeriodText } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { PlaceRank } from "./rank-places.js";
import type { targetRankings } from "./target-rankings.js";

/**
 * What the targets of several places' plans are ranked by: the level, the mean growth a year that it asks of the base, the change a
 * year, or its distance to the target of a plan above.
 *
 * @category Regions
 * @example
 * const by: RankTargetsBy = "growth";
 * @useDeclaredType
 */
export type RankTargetsBy = keyof typeof targetRankings;

/**
 * How targets are ranked.
 *
 * @category Regions
 * @example
 * const options: RankTargetsOptions = { by: "distance", than: national2030 };
 */
export interface RankTargetsOptions {
  /** What targets are ranked by, such as their level or their distance to the plan above. */
  readonly by: RankTargetsBy;
  /**
   * The year of the targets.
   * @defaultValue the year of each plan's last target
   */
  readonly year?: PeriodText;
  /** The plan above, whose target of the same indicator the distance is taken to. */
  readonly than?: Plan;
}

/**
 * A target in its rank. The score is in the unit of the ranking; of growth it is a share (0.08 is 8 %).
 *
 * @category Regions
 * @example
 * const first: RankedTarget = { place: "北京市", plan: "beijing-2030", rank: 1, score: "240", level: "240" };
 */
export interface RankedTarget extends PlaceRank {
  /** The id of its plan. */
  readonly plan: string;
  /** The target is due at the end of this year; absent where there is none. */
  readonly year?: PeriodText;
  /** How the target binds, in the unit of the ranking. */
  readonly bound?: Bound;
  /** The level that is ranked, or from which growth and distance are taken; `null` where the target is none. */
  readonly level: DecimalText | null;
  /** Where it starts, in the unit of the ranking; absent where the plan does not say. A running total starts from nothing. */
  readonly baseline?: Pick<Baseline, "year" | "value">;
}

/**
 * The targets of several plans, ranked.
 *
 * @category Regions
 * @example
 * const first = (ranking: TargetRanking) => ranking.regions[0]?.place;
 */
export interface TargetRanking<Id extends string = string> {
  /** The id of the indicator. */
  readonly indicator: Id;
  /** What the targets are ranked by. */
  readonly by: RankTargetsBy;
  /** Of levels, bases and distances: that of the plan above, or of the first plan. */
  readonly unit?: UnitText;
  /** Which scores rank first. */
  readonly better: "higher" | "lower";
  /** The target that distances are taken to. */
  readonly than?: {
    readonly plan: string;
    readonly year: PeriodText;
    readonly bound: Bound;
    readonly level: DecimalText;
  };
  /** In the order of their ranks; those without one last, each with its reason. */
  readonly regions: readonly RankedTarget[];
  /** How the ranking was made, in words. */
  readonly because: readonly Message[];
  /** What was noticed, each with the plan in its path. */
  readonly issues: readonly Issue[];
}
