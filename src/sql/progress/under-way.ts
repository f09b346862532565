import { overTime } from "../../series/aggregation.js";
import { possibleRange } from "../../series/possible-range.js";
import { type Calendar, yearEnd } from "../../value/calendar.js";
import { parsePeriod } from "../../value/period.js";
import type { SqlDialectRow } from "../dialect.js";
import { comment } from "../fragment.js";
import type { SqlAim } from "./sql-aim.js";

/** Whether the year under way can settle a target before that is due: of amounts that cannot be taken back. */
export function canSettle({ indicator, target }: SqlAim, calendar: Calendar): boolean {
  if ("missing" in target || indicator.measure !== "annual") return false;
  // What does not add up has no part of a year that says anything of it.
  if (overTime(indicator) !== "sum") return false;
  const { year } = parsePeriod(target.due.on, calendar);
  return possibleRange(indicator).lower !== undefined && yearEnd(year, calendar) === target.due.on;
}

/** Of amounts: what a whole year came to, or what has come in of one that is not over, from its first month on. */
export function yearsSql({ days }: SqlDialectRow, shift: number): string {
  const later = shift === 0 ? "" : ` - ${12 - shift}`;
  const months = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  const best = (write: (month: number) => string): string =>
    `CASE\n      ${months.map((month) => `WHEN weight_${month} >= 0 THEN ${write(month)}`).join("\n      ")}\n    END`;
  return `so_far AS (
  ${comment("Of amounts: what a year came to, or what has come in of one that is not over. A break in it says nothing yet.")}
  SELECT place, indicator, whole_month, has_days,
    CASE WHEN weight_12 >= 0 THEN 'year' ELSE 'under-way' END AS kind,
    CASE WHEN weight_12 >= 0 THEN sum_12 WHEN ${best((month) => `weak_${month}`)} = 3 THEN NULL ELSE ${best((month) => `sum_${month}`)} END AS value,
    CASE WHEN weight_12 >= 0 THEN 12 ELSE coalesce(${best((month) => String(month))}, 0) END AS months
  FROM step_13
),
years AS (
  SELECT place, indicator, kind, value, has_days,
    ${days.firstOf(`whole_month${later}`)} AS starts_on,
    ${days.previous(days.firstOf(`whole_month + months${later}`))} AS ends_on,
    ${days.previous(days.firstOf(`whole_month + 12${later}`))} AS until_day
  FROM so_far
)`;
}
