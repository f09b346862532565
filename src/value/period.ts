import { UTCDateMini } from "@date-fns/utc/date/mini";
import { millisecondsInDay } from "date-fns/constants";
import { getDaysInYear } from "date-fns/getDaysInYear";
import { lastDayOfMonth } from "date-fns/lastDayOfMonth";
import { inChinese, show, UsageError } from "../issue.js";
import type { Finding } from "./finding.js";
import { isYearText, yearText } from "./year-text.js";

/**
 * A period in SDMX text: `2025`, `2025-S1`, `2025-Q2`, `2025-06`, or a date `2025-06-30`; or months of one year as an
 * ISO interval, `2025-01/2025-09` (1—9月).
 *
 * @category Time
 * @see https://sdmx.org SDMX 2.1, Part 6: time formats
 * @see ISO 8601-1, 5.5: time intervals
 * @example
 * const period: PeriodText = "2025-Q2";
 */
export type PeriodText = string;

/**
 * A calendar day, `YYYY-MM-DD`. It means the end of that day in UTC.
 *
 * @category Time
 * @example
 * const asOf: DateText = "2022-12-31";
 */
export type DateText = string;

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
  readonly text: PeriodText;
  readonly frequency: Frequency;
  readonly year: number;
  readonly start: DateText;
  readonly end: DateText;
}

/** The grammar of periods; a day that does not exist is within it, and a span that ends before it starts. */
export const periodGrammar =
  /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])|\/(\d{4})-(0[1-9]|1[0-2]))?))?$/;

const two = (number: number): string => String(number).padStart(2, "0");

/** Reads a period; `undefined` where the text is outside the grammar, or there is no such period. */
export function readPeriod(text: unknown): Period | undefined {
  if (typeof text !== "string") return undefined;
  if (isYearText(text)) {
    return { text, frequency: "year", year: Number(text), start: `${text}-01-01`, end: `${text}-12-31` };
  }
  const [, year, half, quarter, month, day, endYear, endMonth] = periodGrammar.exec(text) ?? [];
  if (year === undefined) return undefined;
  const [frequency, first, last]: [Frequency, number, number] = half
    ? ["half", Number(half) * 6 - 5, Number(half) * 6]
    : quarter
      ? ["quarter", Number(quarter) * 3 - 2, Number(quarter) * 3]
      : month
        ? [endMonth ? "span" : day ? "day" : "month", Number(month), Number(endMonth ?? month)]
        : ["year", 1, 12];
  if (last < first || (endYear !== undefined && endYear !== year)) return undefined;
  const lastDay = lastDayOf(Number(year), last);
  if (Number(day ?? 1) > lastDay) return undefined;
  return {
    text,
    frequency,
    year: Number(year),
    start: `${year}-${two(first)}-${day ?? "01"}`,
    end: `${year}-${two(last)}-${day ?? two(lastDay)}`,
  };
}

/** Whether a period is a whole year, however it is written: `2025` or `2025-01/2025-12`. */
export function isWholeYear(period: Period | PeriodText): boolean {
  const { start, end } = typeof period === "string" ? parsePeriod(period) : period;
  return start.endsWith("-01-01") && end.endsWith("-12-31");
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
 * @param text - A year, half-year, quarter, month, day, or months of one year (`2025-01/2025-09`).
 * @throws {@link UsageError} `Not a period: expected 2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30,
 * received …`
 * @category Time
 * @example
 * parsePeriod("2024-02").end // => "2024-02-29"
 * parsePeriod("2025-01/2025-09").end // => "2025-09-30"
 */
export function parsePeriod(text: PeriodText): Period {
  const period = readPeriod(text);
  if (period === undefined) throw new UsageError(notPeriod(text));
  return period;
}

/** The period that a value without one is read as, to find what else is wrong with it. */
export const anyPeriod: Period = {
  text: "2000",
  frequency: "year",
  year: 2000,
  start: "2000-01-01",
  end: "2000-12-31",
};

/** What is wrong with what is no period. */
export function notPeriod(text: unknown): Finding {
  const expected = "2025, 2025-S1, 2025-Q2, 2025-06, 2025-01/2025-09 or 2025-06-30";
  const received = show(text);
  return {
    code: "period-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `不是时期：应为 2025、2025-S1、2025-Q2、2025-06、2025-01/2025-09（1—9月）或 2025-06-30 的写法，实为 ${inChinese(received)}`,
      en: `Not a period: expected ${expected}, received ${received}`,
    },
  };
}

/** The day after a day. */
export function nextDay(date: DateText): DateText {
  const next = utcDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)) + 1);
  return `${yearText(next.getFullYear())}-${two(next.getMonth() + 1)}-${two(next.getDate())}`;
}

/** The days from one day to another. */
export function daysBetween(from: DateText, to: DateText): number {
  const [start, end] = [from, to].map((date) =>
    utcDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))).getTime(),
  ) as [number, number];
  return Math.round((end - start) / millisecondsInDay);
}

/** The months from one day to another where each begins a month. */
export function monthsBetween(from: DateText, to: DateText): number | undefined {
  if (!from.endsWith("-01") || !to.endsWith("-01")) return undefined;
  const [start = 0, end = 0] = [from, to].map(
    (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)),
  );
  return end - start;
}

/**
 * The end of a period on an axis of years: whole years, plus the days gone of the current year over that year's
 * days. The end of 2022 is exactly 2023; the end of 2023-06-30 is 2023 + 181/365.
 *
 * @param period - A period or a date; its last day counts as gone.
 * @returns Years, as a number.
 * @throws {@link UsageError} as {@link parsePeriod}
 * @category Time
 * @example
 * yearPosition("2022") - yearPosition("2020-12-31") // => 2
 */
export function yearPosition(period: PeriodText): number {
  if (isYearText(period)) return Number(period) + 1;
  const { year, end } = parsePeriod(period);
  if (end.endsWith("-12-31")) return year + 1;
  const date = utcDate(year, Number(end.slice(5, 7)), Number(end.slice(8, 10)));
  const daysGone = (date.getTime() - utcDate(year, 1, 0).getTime()) / millisecondsInDay;
  return year + daysGone / getDaysInYear(date);
}
