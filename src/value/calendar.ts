import { show, type UsageError } from "../issue.js";
import { checkArgument } from "./check-argument.js";
import type { DateText } from "./date-text.js";
import { isRecord } from "./is-record.js";
import { isLeap, monthLength } from "./month-length.js";
import { refuse } from "./refuse.js";
import type { yearStyles } from "./year-styles.js";
import { twoDigits, yearText } from "./year-text.js";

/**
 * A day of any year, month and day: `03-31`.
 *
 * @category Time
 * @example
 * const yearEnds: MonthDay = "03-31";
 */
export type MonthDay = string;

/**
 * How an office writes a year: `FY2024` by the year it ends in, `2023-24` by the two years it lies in.
 *
 * @category Time
 * @example
 * const style: YearStyle = "2023-24";
 * @useDeclaredType
 */
export type YearStyle = keyof typeof yearStyles;

/**
 * When the years of a plan or of a series end (财年). A plan and a series are calendars themselves.
 *
 * @category Time
 * @see https://sdmx.org SDMX, REPORTING_YEAR_START_DAY, which says the same by the first day, and names a year by the
 * calendar year it starts in; here it is that in which it ends.
 * @example
 * const calendar: Calendar = { yearEnds: "03-31" };
 * parsePeriod("2024", calendar) // => { text: "2024", frequency: "year", year: 2024, start: "2023-04-01", end: "2024-03-31" }
 */
export interface Calendar {
  /**
   * The last day of the year. Both `02-28` and `02-29` are the last day of February.
   * @defaultValue 31 December
   */
  readonly yearEnds?: MonthDay;
  /**
   * How readers see a year.
   * @defaultValue `FY2024` where the year is not the calendar's
   */
  readonly yearStyle?: YearStyle;
}

/** The years of the calendar, from January to December. */
export const calendarYears: Calendar = {};

/** When the years of a plan end, for the series of its indicators. */
export function calendarOf({ yearEnds }: Calendar): Pick<Calendar, "yearEnds"> {
  return yearEnds === undefined ? {} : { yearEnds };
}

/** Whether a value is a day of a year, month and day; a leap year has every one of them. */
export function isMonthDay(text: unknown): text is MonthDay {
  if (typeof text !== "string" || !/^\d\d-\d\d$/.test(text)) return false;
  const [month, day] = partsOf(text);
  return day > 0 && day <= monthLength(2000, month);
}

function partsOf(day: MonthDay): readonly [month: number, day: number] {
  return [Number(day.slice(0, 2)), Number(day.slice(3))];
}

const calendarWords = { "zh-Hans": "年度的起止，如规划", en: "when years end, such as a plan" };

/** Throws for a calendar whose years end on no day. */
export function checkCalendar(calendar: Calendar, path = "/yearEnds"): void {
  checkArgument("calendar", isRecord(calendar), calendarWords, calendar);
  const { yearEnds } = calendar;
  if (yearEnds !== undefined && !isMonthDay(yearEnds)) throw notMonthDay(yearEnds, path);
}

function notMonthDay(yearEnds: unknown, path: string): UsageError {
  return refuse({
    code: "year-end-invalid",
    path,
    expected: [`如 "03-31" 的月和日`, 'a month and a day such as "03-31"'],
    received: show(yearEnds),
    words: ["年度的最后一天有误", "Not the last day of a year"],
  });
}

/** The last day of the years of a calendar; of February the 29th, which it has in leap years. */
export function endsOn({ yearEnds = "12-31" }: Calendar): MonthDay {
  return yearEnds === "02-28" ? "02-29" : yearEnds;
}

/** The first day of the years of a calendar. */
function startsOn(calendar: Calendar): MonthDay {
  const [month, day] = partsOf(endsOn(calendar));
  const endsMonth = day === monthLength(2000, month);
  return endsMonth ? `${twoDigits((month % 12) + 1)}-01` : `${twoDigits(month)}-${twoDigits(day + 1)}`;
}

/** Whether the years of a calendar are those from January to December. */
export function areCalendarYears(calendar: Calendar): boolean {
  return calendar.yearEnds === undefined || endsOn(calendar) === "12-31";
}

/** The last day of a year, which is named by the calendar year that it ends in. */
export function yearEnd(year: number, calendar: Calendar): DateText {
  return calendar.yearEnds === undefined ? `${yearText(year)}-12-31` : monthsEnd(year, 12, calendar);
}

/** The first day of a year. */
export function yearStart(year: number, calendar: Calendar): DateText {
  return areCalendarYears(calendar)
    ? `${yearText(year)}-01-01`
    : `${yearText(year - 1)}-${startsOn(calendar)}`;
}

/** Whether four digits name a year: the fiscal year of a day can be beyond them, and that of 0000 starts before. */
export function isNamedYear(year: number, calendar: Calendar): boolean {
  return year <= 9999 && (year > 0 || areCalendarYears(calendar));
}

/** Whether a day is the first of a year. */
export function startsYear(day: DateText, calendar: Calendar): boolean {
  return day.slice(5) === (areCalendarYears(calendar) ? "01-01" : startsOn(calendar));
}

/** The last day of the first months of a year: the same day of the month as the year's last, or the end of the month. */
export function monthsEnd(year: number, months: number, calendar: Calendar): DateText {
  const [lastMonth, lastDay] = partsOf(endsOn(calendar));
  const ends = lastMonth + months;
  const [ownYear, month] = ends > 12 ? [year, ends - 12] : [year - 1, ends];
  const endOfMonth = monthLength(ownYear, month);
  // A leap year has the longest months.
  const day = lastDay === monthLength(2000, lastMonth) ? endOfMonth : Math.min(lastDay, endOfMonth);
  return `${yearText(ownYear)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The days of a year: 366 where it has a 29 February. */
export function yearLength(year: number, calendar: Calendar): number {
  return isLeap(endsOn(calendar) >= "02-29" ? year : year - 1) ? 366 : 365;
}

/** The year that a day lies in. */
export function yearOfDay(day: DateText, calendar: Calendar): number {
  return Number(day.slice(0, 4)) + (day.slice(5) > endsOn(calendar) ? 1 : 0);
}
