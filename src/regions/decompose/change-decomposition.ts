import type { Issue, Message } from "../../issue.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { Missing, MissingReason } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { Places } from "../places/place.js";
import type { RatioParts } from "../ratio-parts.js";

/**
 * From when to when a change is explained, and what a ratio is recomputed from.
 *
 * @category Regions
 * @example
 * const options: DecomposeOptions = { from: "2024", to: "2025", decimals: 1 };
 */
export interface DecomposeOptions {
  /** The period that the change starts from. */
  readonly from: PeriodText;
  /** The period that the change leads to. */
  readonly to: PeriodText;
  /** Of a ratio: what each place's is recomputed from. */
  readonly parts?: Readonly<Record<string, RatioParts>>;
  /**
   * Decimal places of shares, of points and of the parts of a ratio's change, 0 to 10.
   * @defaultValue `2`; of a ratio as many as show three digits of its change
   */
  readonly decimals?: number;
  /** Which places there are, and which lie in others: a place and one that it lies in are never added to each other. */
  readonly tree?: Places;
  /**
   * The place whose direct places make the whole.
   * @defaultValue all of the highest places that report
   */
  readonly of?: string;
}

/**
 * The change of the whole.
 *
 * @category Regions
 * @example
 * const whole: WholeChange = { from: "80", to: "100", change: "20", rate: "25" };
 */
export interface WholeChange {
  /** The whole at the start, in the indicator's unit. */
  readonly from: DecimalText;
  /** The whole at the end. */
  readonly to: DecimalText;
  /** End less start. */
  readonly change: DecimalText;
  /**
   * In per cent; `null` of running totals, shares, scores, ranks, times taken and what has no unit, from what is not above 0, and to
   * what is below 0.
   */
  readonly rate: DecimalText | null;
}

/**
 * What one place adds to the change of a total.
 *
 * @category Regions
 * @example
 * const place: PlaceInTotal = { place: "南宁", from: "50", to: "65", change: "15", share: "75", points: "18.75" };
 */
export interface PlaceInTotal {
  /** The name of the place. */
  readonly place: string;
  /** Its value at the start, in the indicator's unit. */
  readonly from: DecimalText;
  /** Its value at the end. */
  readonly to: DecimalText;
  /** End less start. */
  readonly change: DecimalText;
  /** Of the whole's change in per cent (贡献率); below 0 where the place moves the other way. `null` without a change of the whole. */
  readonly share: DecimalText | null;
  /** Of the whole's growth in percentage points (拉动); `null` where the whole has no rate of growth. */
  readonly points: DecimalText | null;
}

/**
 * What one place adds to the change of a ratio.
 *
 * @category Regions
 * @example
 * const place: PlaceInRatio = {
 *   place: "南宁", from: "8", to: "9.5", contribution: "0.52", within: "0.48", structure: "0.04",
 * };
 */
export interface PlaceInRatio {
  /** The name of the place. */
  readonly place: string;
  /** Its own ratio; `null` where there is nothing below the stroke yet or any more, or where it is not known. */
  readonly from: DecimalText | null;
  /** Its own ratio at the end; `null` as for `from`. */
  readonly to: DecimalText | null;
  /** Within and structure together; `null` where a place is missing and the whole is not known. */
  readonly contribution: DecimalText | null;
  /** From the change of its own ratio (自身变化). */
  readonly within: DecimalText | null;
  /**
   * From the change of its share of what stands below the stroke (结构变化). It is above 0 wherever that share grows, so it says
   * something only as the sum over all places.
   */
  readonly structure: DecimalText | null;
}

/**
 * A place that is left out, with the reason: it is never taken to be 0.
 *
 * @category Regions
 * @example
 * const hole: PlaceHole = { place: "柳州", reason: "no-observation" };
 */
export interface PlaceHole {
  /** The name of the place. */
  readonly place: string;
  /** Why its value is not known. */
  readonly reason: MissingReason;
}

interface DecompositionFacts<Id extends string> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** The period that the change starts from. */
  readonly from: PeriodText;
  /** The period that the change leads to. */
  readonly to: PeriodText;
  /** The unit of the values; absent where the plan prints none. */
  readonly unit?: UnitText;
  /** The places that are left out; while there are any, the whole is not known. */
  readonly holes: readonly PlaceHole[];
  /** The result in words. */
  readonly because: readonly Message[];
  /** What was noticed, each with the place in its path. */
  readonly issues: readonly Issue[];
}

/**
 * Why a total changed.
 *
 * @category Regions
 * @example
 * const sum = (change: TotalDecomposition) => change.places.map(({ points }) => points);
 */
export interface TotalDecomposition<Id extends string = string> extends DecompositionFacts<Id> {
  /** That the indicator adds up over places. */
  readonly kind: "total";
  /** The change of all places together, or why it is not known. */
  readonly whole: WholeChange | Missing;
  /** The changes add up to that of the whole, the shares to 100, the points to the rate. */
  readonly places: readonly PlaceInTotal[];
}

/**
 * Why a ratio changed.
 *
 * @category Regions
 * @example
 * const sum = (change: RatioDecomposition) => [change.numerator, change.denominator];
 */
export interface RatioDecomposition<Id extends string = string> extends DecompositionFacts<Id> {
  /** That the indicator is recomputed from numerator and denominator. */
  readonly kind: "ratio";
  /** The change of all places together, or why it is not known. */
  readonly whole: WholeChange | Missing;
  /** What the numerator makes of the change; with the denominator's part it is the whole change. */
  readonly numerator: DecimalText | null;
  /** What the denominator makes of it: below 0 where it grows. */
  readonly denominator: DecimalText | null;
  /** The sum of all places' own changes (自身变化). */
  readonly within: DecimalText | null;
  /** The sum of all changes of weight (结构变化); with `within` it is the whole change. */
  readonly structure: DecimalText | null;
  /** The contributions add up to the whole change. */
  readonly places: readonly PlaceInRatio[];
}

/**
 * Why a number changed: a total over its places, or a ratio by its parts and over its places.
 *
 * @category Regions
 * @example
 * const places = (change: ChangeDecomposition) => change.places.length;
 */
export type ChangeDecomposition<Id extends string = string> = TotalDecomposition<Id> | RatioDecomposition<Id>;
