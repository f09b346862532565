import { planStart } from "../../aims/elapsed-share.js";
import type { Plan } from "../../model/plan.js";
import { yearLength } from "../../value/calendar.js";
import { type DateText, daysBetween, parsePeriod } from "../../value/period.js";
import { endingAt, yearText } from "../../value/year-text.js";

/** A time from the plan's start on: whole years, and days over the length of a year. */
export interface SqlTime {
  readonly on: DateText;
  /** In years, as a quotient. */
  readonly above: number;
  readonly below: number;
}

/** The plan's start. */
export function planTime(plan: Plan): SqlTime {
  return { on: parsePeriod(endingAt(planStart(plan)), plan).end, above: 0, below: 1 };
}

/** A day as a time from the plan's start on. */
export function timeOf(plan: Plan, on: DateText): SqlTime {
  const { year } = parsePeriod(on, plan);
  const { start, end } = parsePeriod(yearText(year), plan);
  const years = year - planStart(plan);
  if (end === on) return { on, above: years + 1, below: 1 };
  const length = yearLength(year, plan);
  return { on, above: years * length + daysBetween(start, on) + 1, below: length };
}

/** The later of two. */
export const laterOf = (one: SqlTime, other: SqlTime): SqlTime => (one.on < other.on ? other : one);

/** The first month of a plan, twelve times its first year. */
export function firstMonthOf(plan: Plan): number {
  return 12 * planStart(plan);
}
