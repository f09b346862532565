import { type PeriodText, readPeriod } from "../value/period.js";
import { chinesePeriod } from "./chinese-period.js";
import { englishPeriod } from "./english-period.js";
import { isFiscalYear } from "./fiscal-year.js";
import type { ReadTime } from "./read-time.js";

/**
 * Reads a folded text as a time where it cannot be a number: with words, as a whole date, or in SDMX text but for a bare
 * year. `year` is the year of a period that names none. `undefined` for what is no time.
 */
export function readTime(text: string, year?: PeriodText): ReadTime | undefined {
  if (isFiscalYear(text)) return { reason: "fiscal-year" };
  if (isSpanOfYears(text)) return { reason: "several-years" };
  if (/^\d{4}[-./]/u.test(text)) {
    const period = readPeriod(text.toUpperCase()) ?? readPeriod(wholeDate(text));
    if (period !== undefined) return { period: period.text };
    if (wholeDate(text) !== undefined) return { reason: "no-such-period" };
  }
  return chinesePeriod(text, year) ?? englishPeriod(text);
}

/** 2021—2025年, 2021-2025. */
function isSpanOfYears(text: string): boolean {
  const [, from, to] = /^(\d{4})年? ?[-—~至到] ?(\d{4})年?$/u.exec(text) ?? [];
  return from !== undefined && to !== undefined && isYear(from) && isYear(to) && from < to;
}

function isYear(text: string): boolean {
  return text >= "1900" && text <= "2100";
}

/** 2023/6/30 and 2023.6.30 as SDMX text; `undefined` for what is no day in figures. */
function wholeDate(text: string): PeriodText | undefined {
  const [, year, separator, month = "", again, day = ""] =
    /^(\d{4})([-./])(\d{1,2})([-./])(\d{1,2})$/u.exec(text) ?? [];
  if (year === undefined || separator !== again) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
