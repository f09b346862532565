import { type Calendar, calendarYears, checkCalendar, yearEnd, yearLength, yearStart } from "./calendar.js";
import { isRecord } from "./is-record.js";
import { daysBetween, type PeriodText, parsePeriod } from "./period.js";
import { isYearsLastDay, isYearText } from "./year-text.js";

/**
 * Where a period ends on an axis of years, each of which is 1 long: 2022 ends at 2023, and 2023-06-30 at 2023 + 181/365.
 * Fiscal years are 1 long too: where they end in March, 2024 ends at 2025, and 2023-06-30 at 2024 + 91/366.
 *
 * @param period - A period or a date; its last day counts as gone.
 * @param calendar - When years end, such as a plan or a series. Without it they end on 31 December.
 * @returns Years, as a number.
 * @throws {@link UsageError} as {@link parsePeriod}
 * @category Time
 * @see [Concepts: Time](../../docs/concepts.md#time)
 * @example
 * yearPosition("2022") - yearPosition("2020-12-31") // => 2
 * yearPosition("2023-06-30", { yearEnds: "03-31" }) // => 2024 + 91 / 366
 */
export function yearPosition(period: PeriodText, calendar: Calendar = calendarYears): number {
  if (!isRecord(calendar)) checkCalendar(calendar);
  // A short look at what is asked most. A calendar of fiscal years may be wrong, and has no year 0000.
  if (calendar.yearEnds === undefined && (isYearText(period) || isYearsLastDay(period)))
    return Number(period.slice(0, 4)) + 1;
  const { year, end } = parsePeriod(period, calendar);
  if (end === yearEnd(year, calendar)) return year + 1;
  return year + (daysBetween(yearStart(year, calendar), end) + 1) / yearLength(year, calendar);
}
