import type { RequiredChange } from "../../aims/required-change.js";
import type { Allocation } from "../../apportionment/allocate.js";
import type { Issue, Message } from "../../issue.js";
import type { ObservedValue } from "../../series/observation.js";
import type { Bound } from "../../value/bound.js";
import type { DecimalText } from "../../value/decimal-text.js";
import type { Missing, MissingReason } from "../../value/missing.js";
import type { PeriodText } from "../../value/period.js";
import type { UnitText } from "../../value/unit.js";
import type { TargetSplit } from "./target-splits.js";

/**
 * A target split over regions.
 *
 * @category Allocation
 * @example
 * const split: TargetAllocation | Missing = allocateTarget(guangxi2025, "pct-applications", { 南宁: 3, 柳州: 2 });
 * "parts" in split && split.parts // => { 南宁: "300", 柳州: "200" }
 */
export interface TargetAllocation<Id extends string = string, Region extends string = string>
  extends Allocation<Region> {
  /** The id of the plan. */
  readonly plan: string;
  /** The id of the indicator in that plan. */
  readonly indicator: Id;
  /** What was shared out. */
  readonly split: TargetSplit;
  /** The target that was split, as a level in the indicator's unit. */
  readonly target: { readonly year: PeriodText; readonly bound: Bound; readonly unit?: UnitText };
  /** The unit of the parts: the indicator's, or of a ratio the one above its stroke. */
  readonly unit?: UnitText;
  /** Of a ratio: each region's own, from its part and its denominator, with two more decimal places than the target. */
  readonly ratios?: Readonly<Record<Region, DecimalText>>;
  /**
   * What the parts roll up to by the region rule; beside the target by less than one quantum of the parts, or by one
   * where the target leaves its own number out (more than 100).
   */
  readonly rolledUp: DecimalText;
  /** With `from`: what all regions have together, in the unit of the parts; absent where one has no value. */
  readonly present?: DecimalText;
  /** With `from`: what is to be added to it, below 0 where the target falls. */
  readonly increase?: DecimalText;
  /**
   * Of a split of equal probability: that probability, before shares are rounded to whole quanta. Shares that stand at a limit
   * are met with another one; absent where all do.
   */
  readonly probability?: number;
  /** With `from`: what each share asks, in the order of the regions. */
  readonly shares?: readonly PlaceShare<Region>[];
  /** How the shares were found, in words. */
  readonly because: readonly Message[];
  /** What was noticed, each with the place in its path. */
  readonly issues: readonly Issue[];
}

/**
 * What a place's share of a target asks of it.
 *
 * @category Allocation
 * @example
 * const from = { 南宁: observe(guangxi2025, { "pct-applications": { 2021: 48, 2022: 110, 2023: 170 } }) };
 * const split = allocateTarget(guangxi2025, "pct-applications", { 南宁: 1 }, { split: "increment", from });
 * const [share]: readonly PlaceShare[] = ("shares" in split && split.shares) || [];
 * share?.required?.perYear // => { value: "165", unit: "件" }
 * share?.recent?.perYear // => { value: "56.6667", unit: "件" }
 * share?.timesRecent // => 2.912
 */
export interface PlaceShare<Region extends string = string> {
  /** The key of the region, as it was given. */
  readonly place: Region;
  /** Its latest value, in the indicator's unit; of a running total what it has in the plan's own years. */
  readonly present: ObservedValue | null;
  /** What it has, in the unit of the parts: its latest value, or of a ratio the numerator behind it. */
  readonly has: DecimalText | null;
  /** Its part of the target, in the unit of the parts. */
  readonly share: DecimalText;
  /** What it is to reach, in the indicator's unit: the share, or of a ratio its own ratio. */
  readonly level: DecimalText;
  /** Share less what it has, in the unit of the parts. */
  readonly increase: DecimalText | null;
  /** What is asked of each year from its latest value on; `null` where it has reached its share or its time is over. */
  readonly required: RequiredChange | null;
  /** How it changed in its own last years, five at most; `null` where they do not tell. */
  readonly recent: RecentChange | null;
  /** What is asked a year over its own last years'; `null` where those went nowhere or the other way. */
  readonly timesRecent: number | null;
  /** That it meets its share, by its own forecast. */
  readonly probability: number | null;
  /** Why it has no value, or no probability. */
  readonly reason?: MissingReason;
}

/**
 * How a place changed in its own last years, a year.
 *
 * @category Allocation
 * @example
 * const recent: RecentChange = { since: "2020", perYear: { value: "56.6667", unit: "件" }, rate: null };
 */
export interface RecentChange extends RequiredChange {
  /** The period that the change counts from. */
  readonly since: PeriodText;
}

/**
 * Why a target was not split from where the places are, with the places that it is for.
 *
 * @category Allocation
 * @example
 * const options = { split: "increment", from: { 柳州: {} } } as const;
 * const split = allocateTarget(guangxi2025, "pct-applications", { 柳州: 1 }, options) as TargetNotSplit;
 * split.missing.reason // => "region-missing"
 * split.issues.map(({ code, path }) => [code, path]) // => [["present-missing", "/from/柳州"]]
 */
export interface TargetNotSplit extends Missing {
  /** What stands in the way, such as each place without a value. */
  readonly issues: readonly Issue[];
}
