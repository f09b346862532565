import { show } from "../issue.js";
import type { Plan } from "../model/plan.js";
import type { PeriodText } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import { isYearText, yearText } from "../value/year-text.js";

/** The years that targets are proposed for. */
export interface PlannedYears {
  /** At whose end the next period starts. */
  readonly baseYear: PeriodText;
  /** At whose end the target is due. */
  readonly year: PeriodText;
}

/**
 * The years of a proposal. Unless told, a year after the plan goes on from the plan's last year, and a year of the plan
 * itself from its base year.
 */
export function plannedYears(
  plan: Plan,
  year: PeriodText,
  given: PeriodText | undefined,
  path = "/year",
): PlannedYears {
  checkYear(year, path, 'a year after the base year, such as "2030"');
  if (given !== undefined) checkYear(given, "/baseYear", 'a year such as "2025"');
  const { start, end } = plan.period;
  const own = plan.baseYear ?? yearText(Number(start) - 1);
  const baseYear = given ?? (year > end ? end : own);
  if (year > baseYear) return { baseYear, year };
  throw refuse({
    code: "target-year-unfit",
    path,
    expected: [`${baseYear} 年（基期）之后的年份`, `a year after the base year ${baseYear}`],
    received: show(year),
    words: ["目标年有误", "Not a target year"],
  });
}

function checkYear(year: unknown, path: string, expected: string): void {
  if (isYearText(year)) return;
  throw refuse({
    code: "target-year-unfit",
    path,
    expected,
    received: show(year),
    words: path === "/baseYear" ? ["基期有误", "Not a base year"] : ["目标年有误", "Not a target year"],
  });
}
