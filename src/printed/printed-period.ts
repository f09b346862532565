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
  if (!mayBeTime(text)) return undefined;
  if (isFiscalYear(text)) return { reason: "fiscal-year" };
  if (isSpanOfYears(text)) return { reason: "several-years" };
  if (/^\d{4}[-./]/u.test(text)) {
    const period = readPeriod(text.toUpperCase()) ?? readPeriod(wholeDate(text));
    if (period !== undefined) return { period: period.text };
    if (wholeDate(text) !== undefined) return { reason: "no-such-period" };
  }
  return chinesePeriod(text, year) ?? englishPeriod(text);
}

/** Whether a text has four digits in a row, a Chinese word of a time, or begins as a fiscal year may: most numbers do not. */
function mayBeTime(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first === 0x46 || first === 0x66) return true;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    digits = code >= 0x30 && code <= 0x39 ? digits + 1 : 0;
    if (digits === 4 || wordsOfTime.has(code)) return true;
  }
  return false;
}

const wordsOfTime: ReadonlySet<number> = new Set(Array.from("年月季度", (letter) => letter.charCodeAt(0)));

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
