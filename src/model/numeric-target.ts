import type { RangeBound, SingleBound } from "../value/bound.js";
import type { UnitText } from "../value/unit.js";
import type { targetBases } from "./target-bases.js";
import type { TargetTerms } from "./target-terms.js";

/**
 * What the number of a target is a number of: a level or total (`level`), a yearly growth rate in % (`annual-growth`,
 * 年均增长), percentage points to add (`percentage-points`, 提高…个百分点), a change in % of the baseline
 * (`relative-change`), a multiple of the baseline (`multiple`, 翻一番 is 2), an amount to add (`increase`, 新增), a change of each year in amounts or points
 * (`yearly-change`, 年均提高…个百分点), a level that each year of the plan has to reach (`every-year`, 每年达到), or the average of the yearly amounts of
 * the plan period (`period-average`, 平均每年). Without a number of its own: a promise in words (`words`, 明显提高), or one that is
 * compared with another value (`compared`, 达到全国平均水平).
 *
 * @category Plans
 * @example
 * const basis: TargetBasis = "annual-growth";
 * @useDeclaredType
 */
export type TargetBasis = keyof typeof targetBases;

/**
 * The bases of targets that have a number.
 *
 * @category Plans
 * @example
 * const basis: NumericBasis = "level";
 */
export type NumericBasis = Exclude<TargetBasis, "words" | "compared">;

/**
 * The terms of a target that has a number.
 *
 * @category Plans
 * @example
 * const terms: NumericTerms = { year: "2025", basis: "level", reference: { document: "规划", locator: "表 1", raw: "2.5" } };
 */
export interface NumericTerms extends TargetTerms {
  /** What the number is a number of. */
  readonly basis: Exclude<TargetBasis, "words" | "compared">;
  /**
   * The unit of the number; the indicator's own where it is absent.
   * @defaultValue the unit of the indicator
   */
  readonly unit?: UnitText;
}

/**
 * A target with one number (目标值).
 *
 * @category Plans
 * @example
 * const target: SingleTarget = {
 *   year: "2025", basis: "level", comparator: "at-least", value: "100",
 *   reference: { document: "规划", locator: "表 序号15", raw: "≥100" },
 * };
 */
export interface SingleTarget extends NumericTerms, SingleBound {}

/**
 * A target with two ends, such as 1—2.
 *
 * @category Plans
 * @example
 * const target: RangeTarget = {
 *   year: "2025", basis: "level", comparator: "between", lower: "1", upper: "2",
 *   reference: { document: "规划", locator: "表 序号15", raw: "1-2" },
 * };
 */
export interface RangeTarget extends NumericTerms, RangeBound {}

/**
 * A target that has a number.
 *
 * @category Plans
 * @example
 * const target: NumericTarget = {
 *   year: "2025", basis: "level", comparator: "attain", value: "2.5",
 *   reference: { document: "规划", locator: "表 序号1", raw: "2.5" },
 * };
 */
export type NumericTarget = SingleTarget | RangeTarget;
