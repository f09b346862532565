import { isFiscalYear } from "../../printed/fiscal-year.js";
import { meantPeriod } from "../../printed/meant-period.js";
import { readTime } from "../../printed/printed-period.js";
import { areCalendarYears, type Calendar } from "../../value/calendar.js";
import { type PeriodText, readPeriod } from "../../value/period.js";

/** What a label says of time. */
export type LabelPeriod =
  | { readonly period: PeriodText; readonly yearly?: true; readonly atEnd?: true; readonly ofYear?: true }
  /** A part of a year that is named elsewhere: 1—9月. */
  | { readonly part: string; readonly atEnd?: true }
  /** A time, but which is unclear. */
  | { readonly unclear: true; readonly candidates?: readonly PeriodText[] };

const bareYear = /^(?:19|20)\d\d(?:年|年度)?$/u;

/** Reads a whole label as a time; `undefined` for what is none. `year` is the year of a part that names none. */
export function labelPeriod(text: string, calendar: Calendar, year?: PeriodText): LabelPeriod | undefined {
  if (text.length > 40 || !/[\d一二三四五六七八九十零年季]/u.test(text)) return undefined;
  const own = text.replaceAll(" ", "");
  if (bareYear.test(own)) {
    return { period: own.slice(0, 4), ...(own.endsWith("年度") && { yearly: true }) };
  }
  if (/^\d{1,20}(?:\.\d{1,20})?$/u.test(own)) return monthInFigures(own);
  const fiscal = fiscalPeriod(text.trim(), calendar);
  if (fiscal !== undefined) return fiscal;
  const time = readTime(text, year) ?? meantTime(text);
  if (time === undefined) return undefined;
  const atEnd = /[末底]|截至|截止/u.test(own) && ({ atEnd: true } as const);
  if ("period" in time) return ofCalendar(own, time.period, calendar, atEnd || {});
  if (time.reason === "year-absent") return { part: text, ...atEnd };
  return { unclear: true };
}

/** 2023.06 and 202306; 2023.1 may have lost a zero, and is January or October. */
function monthInFigures(text: string): LabelPeriod | undefined {
  const [, year, month = ""] = /^((?:19|20)\d\d)\.?(\d{1,2})$/u.exec(text) ?? [];
  // 2021.0 is what some programs make of a year.
  if (year !== undefined && text.endsWith(".0")) return { period: year };
  if (year === undefined || Number(month) < 1 || Number(month) > 12) return undefined;
  if (!text.includes(".") && month.length === 1) return undefined;
  const period = `${year}-${month.padStart(2, "0")}`;
  return month === "1" ? { unclear: true, candidates: [period, `${year}-10`] } : { period };
}

/** 21年 and '21 in a plan of 2021 to 2025; 10年 may be ten years, and 15年 too. */
export function shortYear(text: string, last: number | undefined): LabelPeriod | undefined {
  const [, figures] = /^(?:['’](\d\d)|(\d\d)年)$/u.exec(text)?.filter((one) => one !== undefined) ?? [];
  if (figures === undefined || last === undefined) return undefined;
  const year = 2000 + Number(figures);
  return Number(figures) > 15 && year > last - 10 && year <= last ? { period: String(year) } : undefined;
}

/** Halves and quarters in words are the calendar's, and no part of a year that ends in another month. */
function ofCalendar(
  words: string,
  period: PeriodText,
  calendar: Calendar,
  atEnd: { readonly atEnd?: true },
): LabelPeriod {
  if (!areCalendarYears(calendar) && /-[SQ]/.test(period) && !/^FY/iu.test(words)) {
    return { unclear: true, candidates: [period] };
  }
  return readPeriod(period, calendar) === undefined
    ? { unclear: true }
    : { period, ...(/年度$/u.test(words) && { yearly: true }), ...atEnd };
}

/** FY2024, 2023-24: a year of the plan where its years are fiscal, unclear where they are not. */
function fiscalPeriod(text: string, calendar: Calendar): LabelPeriod | undefined {
  if (!isFiscalYear(text)) {
    const quarter = calendar.yearEnds === undefined ? undefined : readPeriod(text, calendar);
    return quarter && { period: quarter.text };
  }
  // 2011-12 is a month as well, and a year only where years are fiscal.
  if (calendar.yearEnds === undefined) return { unclear: true };
  const period = readPeriod(text.replace(/^(\d{4})-(\d\d)$/, "$1/$2"), calendar);
  return period === undefined ? { unclear: true } : { period: period.text };
}

function meantTime(text: string) {
  // Five digits may be the number of a day, and are left to columns of dates.
  if (/^\d{5,}$/.test(text)) return undefined;
  const meant = meantPeriod(text);
  return meant === undefined || "period" in meant ? meant : undefined;
}

const inFront =
  /^(?:截至|截止|到|至)?(?:19|20)\d\d(?:年(?:度|末|底)?)?(?:(?:上|下)半年|前三季度|第?[一二三四1-4]季度|(?:前?\d{1,2}(?:[-—~至到]\d{1,2})?个?月)(?:份|底|末)?(?:\d{1,2}日)?)?/u;
const behind =
  /(?:19|20)\d\d年(?:度|末|底)?(?:(?:上|下)半年|前三季度|第?[一二三四1-4]季度|\d{1,2}(?:[-—~至到]\d{1,2})?月(?:份|底|末)?)?$/u;
const partInFront = /^(?:\d{1,2}[-—~至到]\d{1,2}月|上半年|下半年|前三季度|第?[一二三四]季度|全年)/u;

/** The time at the start or at the end of a label, and the rest of it. */
export function splitPeriod(
  text: string,
  calendar: Calendar,
): { readonly time: LabelPeriod; readonly rest: string } | undefined {
  const front = inFront.exec(text)?.[0] ?? partInFront.exec(text)?.[0];
  if (front !== undefined && isApart(front, text.slice(front.length))) {
    const time = labelPeriod(front, calendar);
    if (time !== undefined) return { time, rest: trimmed(text.slice(front.length)) };
  }
  const tail = behind.exec(text)?.[0];
  const time = tail === undefined ? undefined : labelPeriod(tail, calendar);
  return tail === undefined || time === undefined
    ? undefined
    : { time, rest: trimmed(text.slice(0, -tail.length)) };
}

/** 2023年 stands by itself; 2023 without 年 must not run on into other figures, 2023-24 or 2023—2025年. */
function isApart(front: string, rest: string): boolean {
  return !/^[\d.-]|^[—~至到/]\s?\d/u.test(rest) && (front.includes("年") || !/^[年\d]/u.test(rest));
}

function trimmed(text: string): string {
  return text.replace(/^[\s,，、:：的—-]{1,9}/u, "").trim();
}
