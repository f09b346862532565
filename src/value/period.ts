import { UTCDateMini } from "@date-fns/utc/date/mini";
import { millisecondsInDay } from "date-fns/constants";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { UsageError } from "../issue.js";
import {
  type Calendar,
  calendarYears,
  checkCalendar,
  isNamedYear,
  monthsEnd,
  yearEnd,
  yearOfDay,
  yearStart,
} from "./calendar.js";
import type { DateText } from "./date-text.js";
import { notPeriod } from "./not-period.js";
import { officePeriod } from "./office-year.js";
import { isYearText, twoDigits, yearText } from "./year-text.js";

/**
 * A period in SDMX text: `2025`, `2025-S1`, `2025-Q2`, `2025-06`, or a date `2025-06-30`; or months of one year as an
 * ISO interval, `2025-01/2025-09` (1—9月). Where years are fiscal, years, halves and quarters are those of the fiscal
 * year, named by the calendar year it ends in; months and days are the calendar's.
 *
 * @category Time
 * @see https://sdmx.org SDMX 2.1, Part 6: time formats
 * @see ISO 8601-1, 5.5: time intervals
 * @example
 * const period: PeriodText = "2025-Q2";
 */
export type PeriodText = string;

export type { DateText } from "./date-text.js";

/**
 * How long a period is. A `span` is any run of months within one year, such as the year to date.
 *
 * @category Time
 * @example
 * const frequency: Frequency = parsePeriod("2025-Q2").frequency;
 * frequency // => "quarter"
 * parsePeriod("2025-01/2025-09").frequency // => "span"
 */
export type Frequency = "year" | "half" | "quarter" | "month" | "day" | "span";

/**
 * A period that was read, with its first and last day.
 *
 * @category Time
 * @example
 * const half: Period = { text: "2025-S1", frequency: "half", year: 2025, start: "2025-01-01", end: "2025-06-30" };
 */
export interface Period {
  /** The period as it was given. */
  readonly text: PeriodText;
  /** How long it is. */
  readonly frequency: Frequency;
  /** The year that it lies in; of fiscal years the one that it ends in. */
  readonly year: number;
  /** Its first day. */
  readonly start: DateText;
  /** Its last day. */
  readonly end: DateText;
}

/** The grammar of periods; a day that does not exist is within it, and a span that ends before it starts. */
export const periodGrammar =
  /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])|\/(\d{4})-(0[1-9]|1[0-2]))?))?$/;

/** Reads a period; `undefined` where the text is outside the grammar, or there is no such period. */
export function readPeriod(text: unknown, calendar: Calendar = calendarYears): Period | undefined {
  if (typeof text !== "string") return undefined;
  const own = calendar.yearEnds === undefined ? text : officePeriod(text, calendar);
  const period = isYearText(own) ? wholeYear(own, calendar) : shorterThanYear(own, calendar);
  return period !== undefined && isNamedYear(period.year, calendar) ? period : undefined;
}

function wholeYear(text: PeriodText, calendar: Calendar): Period {
  const year = Number(text);
  // Most periods are years of the calendar: no calculation is needed for them.
  if (calendar.yearEnds === undefined)
    return { text, frequency: "year", year, start: `${text}-01-01`, end: `${text}-12-31` };
  return { text, frequency: "year", year, start: yearStart(year, calendar), end: yearEnd(year, calendar) };
}

function shorterThanYear(text: PeriodText, calendar: Calendar): Period | undefined {
  const [, year, half, quarter, month, day, endYear = year, endMonth = month] =
    periodGrammar.exec(text) ?? [];
  if (year === undefined || endYear === undefined) return undefined;
  if (half !== undefined) return partOfYear(text, "half", [year, half, 6], calendar);
  if (quarter !== undefined) return partOfYear(text, "quarter", [year, quarter, 3], calendar);
  const lastDay = lastDayOf(Number(endYear), Number(endMonth));
  if (Number(day ?? 1) > lastDay) return undefined;
  const [start, end] = [
    `${year}-${month}-${day ?? "01"}`,
    `${endYear}-${endMonth}-${day ?? twoDigits(lastDay)}`,
  ];
  const isSpan = text.includes("/");
  const own = yearOfDay(end, calendar);
  if (isSpan && (end < start || own !== yearOfDay(start, calendar))) return undefined;
  return { text, frequency: isSpan ? "span" : day ? "day" : "month", year: own, start, end };
}

function partOfYear(
  text: PeriodText,
  frequency: "half" | "quarter",
  [yearOf, place, months]: readonly [year: string, place: string, months: number],
  calendar: Calendar,
): Period {
  const [year, last] = [Number(yearOf), Number(place) * months];
  const isFirst = last === months;
  const start = isFirst ? yearStart(year, calendar) : nextDay(monthsEnd(year, last - months, calendar));
  return { text, frequency, year, start, end: monthsEnd(year, last, calendar) };
}

function lastDayOf(year: number, month: number): number {
  // Years, and most halves and quarters, end in December; no calendar is needed for that.
  return month === 12 ? 31 : lastDayOfMonth(utcDate(year, month, 1)).getDate();
}

function utcDate(year: number, month: number, day: number): Date {
  const date = new UTCDateMini(0);
  // Set afterwards: a constructor of year, month and day reads the years 0 to 99 as 1900 to 1999.
  date.setFullYear(year, month - 1, day);
  return date;
}

/**
 * Reads a period in SDMX text and gives its first and last day.
 *
 * With a calendar that says when years end, a year may be written as its office writes it; it is read as the calendar
 * year that it ends in. To the end of March 2024 `2024`, `FY2024`, `2023-24`, `2023–24` and `2023/24` are the same
 * year. `2011-12` is December 2011; write `2011–12` or `2011/12` for that year.
 *
 * @param text - A year, half-year, quarter, month, day, or months of one year (`2025-01/2025-09`).
 * @param calendar - When years end, such as a plan or a series. Without it they end on 31 December.
 * @throws {@link UsageError} `Not a period: expected 2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30,
 * received …`
 * @throws {@link UsageError} `Not the last day of a year: …`
 * @category Time
 * @see [Concepts: Time](../../docs/concepts.md#time)
 * @example
 * parsePeriod("2024-02").end // => "2024-02-29"
 * parsePeriod("2025-01/2025-09").end // => "2025-09-30"
 * parsePeriod("2023–24", { yearEnds: "03-31" }).text // => "2024"
 * parsePeriod("FY2024-Q1", { yearEnds: "09-30" }).end // => "2023-12-31"
 */
export function parsePeriod(text: PeriodText, calendar: Calendar = calendarYears): Period {
  checkCalendar(calendar);
  const period = readPeriod(text, calendar);
  if (period === undefined) throw new UsageError(notPeriod(text, calendar));
  return period;
}

/** The day after a day. */
export function nextDay(date: DateText): DateText {
  const next = utcDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)) + 1);
  return `${yearText(next.getFullYear())}-${twoDigits(next.getMonth() + 1)}-${twoDigits(next.getDate())}`;
}

/** The days from one day to another. */
export function daysBetween(from: DateText, to: DateText): number {
  return Math.round((timeOf(to) - timeOf(from)) / millisecondsInDay);
}

function timeOf(date: DateText): number {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day));
}
