import type { Message } from "../issue.js";
import { areCalendarYears, type Calendar, checkCalendar, isNamedYear, type YearStyle } from "./calendar.js";
import { checkText } from "./check-text.js";
import type { PeriodText } from "./period.js";
import { isYearText, yearText } from "./year-text.js";

const yearsWritten: Readonly<Record<YearStyle, (year: string) => string>> = {
  FY2024: (year) => `FY${year}`,
  "2023-24": (year) => `${yearText(Number(year) - 1)}–${year.slice(2)}`,
};

/** Years, and their halves and quarters; months and days are those of the calendar wherever they are printed. */
const named = /^(\d{4})(-[SQ]\d)?$/;

/**
 * A period as its office writes it, for readers: `FY2024` or `2023–24` of a fiscal year, `FY2024-Q1` of its quarter.
 * Months and days are the calendar's and stay as they are. {@link parsePeriod} reads the label back; the fields of results
 * have the canonical text.
 *
 * @param period - A period in canonical text, as results have it.
 * @param calendar - When years end and how they are written, such as a plan.
 * @throws {@link UsageError} `Argument calendar: expected when years end, such as a plan, received …`
 * @category Time
 * @example
 * periodLabel("2024", { yearEnds: "09-30" }) // => "FY2024"
 * periodLabel("2024-Q1", { yearEnds: "03-31", yearStyle: "2023-24" }) // => "2023–24-Q1"
 * periodLabel("2024", {}) // => "2024"
 */
export function periodLabel(period: PeriodText, calendar: Calendar): string {
  checkCalendar(calendar);
  checkText("period", period);
  const write = writerOf(calendar);
  const [, year, part = ""] = (write && named.exec(period)) ?? [];
  // No fiscal year ends in the year 0000: it would have to begin before it.
  const isNamed = year !== undefined && isNamedYear(Number(year), calendar);
  return write === undefined || !isNamed ? period : `${write(year)}${part}`;
}

/** Whether readers see years otherwise than data name them. */
export function writesYears(calendar: Calendar): boolean {
  return writerOf(calendar) !== undefined;
}

/** How years are written that are not plain numbers. */
function writerOf(calendar: Calendar): ((year: string) => string) | undefined {
  const { yearStyle } = calendar;
  // A year from January to December lies in one calendar year, whatever its style says.
  if (areCalendarYears(calendar)) return yearStyle === "FY2024" ? yearsWritten[yearStyle] : undefined;
  return yearsWritten[yearStyle ?? "FY2024"];
}

/** A year in a sentence: `2024 年`, `FY2024 财年`. */
export function yearWords(year: PeriodText, calendar: Calendar): Message {
  return {
    "zh-Hans": `${periodLabel(year, calendar)} ${wordOfYear(calendar)}`,
    en: periodLabel(year, calendar),
  };
}

/** Any period in a sentence: a year with its word, else as it is written. */
export function periodWords(period: PeriodText, calendar: Calendar): Message {
  if (isYearText(period)) return yearWords(period, calendar);
  const label = periodLabel(period, calendar);
  return { "zh-Hans": label, en: label };
}

/** What a year is called in Chinese. */
function wordOfYear(calendar: Calendar): string {
  return writesYears(calendar) ? "财年" : "年";
}

/** Years from one to another, in a sentence: `2021—2025 年`, `2021–22 至 2025–26 财年`. */
export function yearSpanWords(
  { start, end }: { readonly start: PeriodText; readonly end: PeriodText },
  calendar: Calendar,
): Message {
  const [from, to] = [periodLabel(start, calendar), periodLabel(end, calendar)];
  const [zh, en] = from.includes("–") ? [" 至 ", " to "] : ["—", "–"];
  return { "zh-Hans": `${from}${zh}${to} ${wordOfYear(calendar)}`, en: `${from}${en}${to}` };
}
