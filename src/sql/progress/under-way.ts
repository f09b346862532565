import { overTime } from "../../series/aggregation.js";
import { possibleRange } from "../../series/possible-range.js";
import { type Calendar, yearEnd } from "../../value/calendar.js";
import { parsePeriod } from "../../value/period.js";
import { comment } from "../fragment.js";
import type { FactsForm } from "./facts-form.js";
import type { SqlAim } from "./sql-aim.js";

/** Whether the year under way can settle a target before that is due: of amounts that cannot be taken back. */
export function canSettle({ indicator, target }: SqlAim, calendar: Calendar): boolean {
  if ("missing" in target || indicator.measure !== "annual") return false;
  // What does not add up has no part of a year that says anything of it.
  if (overTime(indicator) !== "sum") return false;
  const { year } = parsePeriod(target.due.on, calendar);
  return possibleRange(indicator).lower !== undefined && yearEnd(year, calendar) === target.due.on;
}

/** Of amounts: what has come in of a year that is not over, from its first month on. */
export function underWaySql(form: FactsForm): readonly string[] {
  const { dialect, shift } = form;
  const { days } = dialect;
  const later = shift === 0 ? "" : ` - ${12 - shift}`;
  if (!form.aims.some((aim) => canSettle(aim, form.calendar))) {
    return [
      `under_way AS (
  SELECT place, indicator, ends_on, value, qualifier, ends_on AS until_day, FALSE AS has_days
  FROM observed
  WHERE FALSE
)`,
    ];
  }
  const months = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  const best = (write: (month: number) => string): string =>
    `CASE\n      ${months.map((month) => `WHEN weight_${month} >= 0 THEN ${write(month)}`).join("\n      ")}\n    END`;
  const hasDays = Array.from({ length: 12 }, (_, month) => `days_${month} IS NOT NULL`).join(" OR ");
  return [
    `so_far AS (
  ${comment("Of amounts: what has come in of a year that is not over. A break in it says nothing yet.")}
  SELECT place, indicator, whole_month,
    ${best((month) => String(month))} AS months,
    ${best((month) => `sum_${month}`)} AS value,
    ${best((month) => `weak_${month}`)} AS weakness,
    ${hasDays} AS has_days
  FROM step_13
  WHERE weight_12 < 0
),
under_way AS (
  SELECT so_far.place AS place, so_far.indicator AS indicator,
    ${days.previous(days.firstOf(`so_far.whole_month + 12${later}`))} AS until_day,
    ${days.previous(days.firstOf(`so_far.whole_month + coalesce(months, 0)${later}`))} AS ends_on,
    CASE WHEN so_far.weakness = 3 THEN NULL ELSE so_far.value END AS value,
    own.qualifier AS qualifier,
    has_days
  FROM so_far
  LEFT JOIN observed AS own
    ON own.place = so_far.place AND own.indicator = so_far.indicator AND own.value IS NOT NULL
    AND own.starts_on = ${days.firstOf(`so_far.whole_month${later}`)}
    AND own.ends_on = ${days.previous(days.firstOf(`so_far.whole_month + months${later}`))}
)`,
  ];
}
