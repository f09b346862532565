import type { directions } from "./directions.js";
import type { measureKinds } from "./measure-kinds.js";
import type { regionRules } from "./region-rules.js";

/**
 * What kind of number an indicator is. It decides how a series rolls up over time, how progress is read and what a
 * forecast may do.
 *
 * - `cumulative` (累计): a running total since the start of the plan period;
 * - `point-in-time` (时点): a level at a date, such as patents in force at the year's end;
 * - `annual` (年度): an amount within one year, or a share or score measured over one year.
 *
 * @category Plans
 * @example
 * const measure: MeasureKind = "cumulative";
 * @useDeclaredType
 */
export type MeasureKind = keyof typeof measureKinds;

/**
 * How values of several regions combine into the value of the whole: added; recomputed from numerator and
 * denominator (`ratio`); averaged with weights (`weighted-mean`, such as a survey score); or not at all (`none`).
 *
 * @category Plans
 * @example
 * const rule: RegionRule = "ratio";
 * @useDeclaredType
 */
export type RegionRule = keyof typeof regionRules;

/**
 * Which way is good.
 *
 * @category Plans
 * @example
 * const direction: Direction = "increase";
 * @useDeclaredType
 */
export type Direction = keyof typeof directions;
