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
  readonly measure: MeasureKind;
  readonly regionRule: RegionRule;
}
