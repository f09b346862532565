import type { Indicator } from "../model/indicator.js";
import type { NumericBasis, NumericTarget, TargetBasis } from "../model/numeric-target.js";
import type { MeasureKind } from "../value/measure.js";

/** What the number of a basis is in: an amount of the indicator, a rate in %, percentage points, or nothing. */
export type NumberKind = "amount" | "rate" | "points" | "multiple";

/** What a basis needs of its number, and of the indicator that shall carry it. */
export interface TargetNeeds {
  readonly number: NumberKind;
  /** How the number changes the baseline; absent where it stands for itself. */
  readonly baseline?: "added" | "multiplied";
  /** The measure kinds that have such a number; all of them where absent. */
  readonly measures?: readonly MeasureKind[];
}

/** What each basis needs. A total over a period has no yearly rate, and only yearly amounts have an average over years. */
export const targetNeeds: Readonly<Record<NumericBasis, TargetNeeds>> = {
  level: { number: "amount" },
  "period-average": { number: "amount", measures: ["annual"] },
  increase: { number: "amount", baseline: "added" },
  "every-year": { number: "amount", measures: ["point-in-time", "annual"] },
  "yearly-change": { number: "amount", baseline: "added", measures: ["point-in-time", "annual"] },
  "percentage-points": { number: "points", baseline: "added" },
  "relative-change": { number: "rate", baseline: "multiplied" },
  multiple: { number: "multiple", baseline: "multiplied" },
  "annual-growth": { number: "rate", baseline: "multiplied", measures: ["point-in-time", "annual"] },
};

/** Whether a target is an average over the years of the plan (规划期年均), which is no level of any one year. */
export function isMean(basis: TargetBasis): basis is "period-average" {
  return basis === "period-average";
}

/** Whether a target asks its level of each year of the plan (每年达到), not of its last one alone. */
export function isEachYear(basis: NumericBasis): basis is "every-year" {
  return basis === "every-year";
}

/** How a target changes the indicator's baseline; `undefined` where its number stands for itself. */
export function changeOf({ measure }: Indicator, { basis }: NumericTarget): TargetNeeds["baseline"] {
  // An increase of a running total is the total itself: what an earlier period reached takes no part.
  return basis === "increase" && measure === "cumulative" ? undefined : targetNeeds[basis].baseline;
}
