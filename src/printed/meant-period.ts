import { type PeriodText, readPeriod } from "../value/period.js";
import { foldPrint } from "./fold-print.js";
import { readTime } from "./printed-period.js";
import type { UnreadReason } from "./unread-reasons.js";

/**
 * Which period is meant where one was expected: all that can be read as a time, a month in any figures (2023.6, 202306),
 * and the number by which a spreadsheet counts days. What it says is SDMX text, or why there is none.
 */
export function meantPeriod(
  text: string,
): { readonly period: PeriodText } | { readonly reason: UnreadReason } | undefined {
  if (text.length > 60) return undefined;
  const folded = foldPrint(text);
  const period = readPeriod(folded.toUpperCase()) ?? readPeriod(serialDay(folded));
  if (period !== undefined) return { period: period.text };
  const time = readTime(folded);
  if (time !== undefined && "period" in time) return { period: time.period };
  const figures = readPeriod(inFigures(folded));
  return figures === undefined ? time : { period: figures.text };
}

/** 2023.6, 2023-6, 202306, 20230630, 2023.1-9 and 2023-01~2023-09 as SDMX text. */
function inFigures(text: string): PeriodText | undefined {
  const [, year = "", month = "", day] = /^(\d{4})[-./ ]?(\d{1,2})(?:[-./ ]?(\d{2}))?$/u.exec(text) ?? [];
  if (year !== "") return [year, month.padStart(2, "0"), ...(day === undefined ? [] : [day])].join("-");
  const [, of = "", from = "", same, to = ""] =
    /^(\d{4})[-./](\d{1,2})[-—~至到/](?:(\d{4})[-./])?(\d{1,2})$/u.exec(text) ?? [];
  if (of === "" || (same !== undefined && same !== of)) return undefined;
  return `${of}-${from.padStart(2, "0")}/${of}-${to.padStart(2, "0")}`;
}

/** Spreadsheets count days from the end of 1899; these numbers are days of the years 2000 to 2099. */
function serialDay(text: string): PeriodText | undefined {
  const serial = /^\d{5}(?:\.0)?$/u.test(text) ? Number(text) : 0;
  if (serial < 36526 || serial > 73050) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}
