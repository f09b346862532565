import { percentages } from "../apportionment/percentages.js";
import { keysOf } from "../value/closed-list.js";
import type { Verdict } from "./verdict.js";
import { verdicts } from "./verdicts.js";

/**
 * How many of some indicators have each verdict, and in percentages that add to 100 (largest remainder): whole
 * ones, or with decimals where equal counts would have different ones, or something would be 0 % or not all 100 %.
 *
 * @category Progress
 * @example
 * const { total } = assessPlan(national2025, national2025Observations);
 * total.counts.achieved // => 6
 * Object.values(total.percentages).reduce((sum, percentage) => sum + percentage, 0) // => 100
 */
export interface VerdictCounts {
  /** How many indicators have each verdict; 0 for a verdict that none has. */
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The same in per cent, from 0 to 100. */
  readonly percentages: Readonly<Record<Verdict, number>>;
}

/** Counts verdicts. */
export function countVerdicts(found: readonly Verdict[]): VerdictCounts {
  const counts = keysOf(verdicts).map((verdict) => found.filter((one) => one === verdict).length);
  return { counts: byVerdict(counts), percentages: byVerdict(percentages(counts)) };
}

function byVerdict(numbers: readonly number[]): Record<Verdict, number> {
  return Object.fromEntries(
    keysOf(verdicts).map((verdict, index) => [verdict, numbers[index] ?? 0]),
  ) as Record<Verdict, number>;
}
