import type { MonthDay } from "../value/calendar.js";
import type { MeasureKind, RegionRule } from "../value/measure.js";
import type { UnitText } from "../value/unit.js";

/**
 * What the numbers of a series are: enough to know how they combine.
 *
 * @category Series
 * @example
 * const kind: SeriesKind = { unit: "件", measure: "point-in-time", regionRule: "sum" };
 */
export interface SeriesKind {
  /** Absent where the document prints no unit. */
  readonly unit?: UnitText;
  /**
   * What kind of number it is, which decides how periods add up: a running total (`cumulative`), a level at a date
   * (`point-in-time`), or what came within one year (`annual`).
   */
  readonly measure: MeasureKind;
  /**
   * How values of regions make that of the whole: added (`sum`), recomputed from numerator and denominator (`ratio`),
   * averaged with weights (`weighted-mean`), or not at all (`none`).
   */
  readonly regionRule: RegionRule;
  /**
   * The last day of its years, such as `03-31`.
   * @defaultValue 31 December
   */
  readonly yearEnds?: MonthDay;
}

/** The kind alone, of what has more to it, such as an indicator. */
export function seriesKindOf({ unit, measure, regionRule, yearEnds }: SeriesKind): SeriesKind {
  return {
    ...(unit !== undefined && { unit }),
    measure,
    regionRule,
    ...(yearEnds !== undefined && { yearEnds }),
  };
}
