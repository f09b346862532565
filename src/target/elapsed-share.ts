import type { Plan } from "../model/plan.js";
import { type PeriodText, yearPosition } from "../value/period.js";

/** Where a plan's time starts, on the axis of years: the end of its base year, or else of the year before it. */
export function planStart(plan: Plan): number {
  return plan.baseYear === undefined ? yearPosition(plan.period.start) - 1 : yearPosition(plan.baseYear);
}

/**
 * The share of the time from a plan's base year to a target year that is gone at the end of a period (时序进度).
 * The plan's own base year counts, also for an indicator whose baseline is of an earlier year.
 *
 * @param plan - For its base year.
 * @param targetYear - The year at whose end the target is due.
 * @param at - A period or date; its last day counts as gone.
 * @returns 0 at the end of the base year, 1 at the end of the target year.
 * @category Progress
 * @example
 * elapsedShare(national2025, "2025", "2022-12-31") // => 0.4
 */
export function elapsedShare(plan: Plan, targetYear: PeriodText, at: PeriodText): number {
  const start = planStart(plan);
  return (yearPosition(at) - start) / (yearPosition(targetYear) - start);
}
