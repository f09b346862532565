import type { DateText } from "../value/period.js";
import type { JudgedIndicator } from "./heat-classes.js";

/**
 * What a heat map is made of: places with what was judged or foreseen of each indicator, as `assessRegions` and `outlookRegions` give.
 *
 * @category Charts
 * @example
 * const judged: JudgedRegions<"pct-applications"> = {
 *   plan: "guangxi-ipr-2025", asOf: "2023-12-31", indicators: ["pct-applications"],
 *   regions: [{ place: "南宁", assessments: [{ indicator: "pct-applications", verdict: "ahead" }] }],
 * };
 */
export interface JudgedRegions<Id extends string = string> {
  /** The id of the plan, which has to be the one that is drawn. */
  readonly plan: string;
  /** The last day that counts; `null` where it is not known. */
  readonly asOf: DateText | null;
  /** The ids of the columns, from left to right. */
  readonly indicators: readonly Id[];
  /** A line for each place, with `assessments` or with `outlooks`. */
  readonly regions: readonly {
    readonly place: string;
    readonly assessments?: readonly JudgedIndicator<Id>[];
    readonly outlooks?: readonly JudgedIndicator<Id>[];
  }[];
}
