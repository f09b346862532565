import { show, UsageError } from "../issue.js";
import { checkPlan } from "../model/check-plan.js";
import type { Plan } from "../model/plan.js";
import type { PeriodText } from "../value/period.js";
import { yearPosition } from "../value/year-position.js";

/** Where a plan's time starts, on the axis of years: the end of its base year, or else of the year before it. */
export function planStart(plan: Plan): number {
  const { baseYear, period } = plan;
  return baseYear === undefined ? yearPosition(period.start, plan) - 1 : yearPosition(baseYear, plan);
}

/**
 * How much of the time from a plan's base year to a target year has passed by the end of a period (时序进度). It counts
 * from the plan's base year, even for an indicator whose baseline is of an earlier year.
 *
 * @param plan - For its base year.
 * @param targetYear - The year at whose end the target is due.
 * @param at - A period or date; its last day counts as gone.
 * @returns 0 at the end of the base year, 1 at the end of the target year.
 * @throws {@link UsageError} `No time: expected a target year after the base year, received …`
 * @throws {@link UsageError} `Not a plan: …`, `Not a period: …`
 * @category Progress
 * @example
 * elapsedShare(national2025, "2025", "2022-12-31") // => 0.4
 */
export function elapsedShare(plan: Plan, targetYear: PeriodText, at: PeriodText): number {
  checkPlan(plan);
  return shareGone(plan, targetYear, at);
}

/** The same in a plan that was checked. */
export function shareGone(plan: Plan, targetYear: PeriodText, at: PeriodText): number {
  const start = planStart(plan);
  const time = yearPosition(targetYear, plan) - start;
  if (time > 0) return (yearPosition(at, plan) - start) / time;
  const received = show(targetYear);
  throw new UsageError({
    code: "no-time",
    expected: "a target year after the base year",
    received,
    message: {
      "zh-Hans": `目标年份应晚于基期，实为 ${received}`,
      en: `No time: expected a target year after the base year, received ${received}`,
    },
  });
}
