import { type PeriodText, readPeriod } from "../value/period.js";
import { chineseNumber } from "./chinese-numeral.js";
import type { ReadTime } from "./read-time.js";

// In turn: the year in figures or numerals, what part of it, and whether it is the time by which something is due.
const grammar =
  /^(?:截至|截止|到|至)?(?:(\d{4}|[零一二三四五六七八九]{4})年)?(.{0,20}?)(累计|底前|末前|前)?$/u;
const parts: readonly (readonly [RegExp, (...found: string[]) => string | undefined])[] = [
  [/^(?:度|全年|底|末|年底|年末)?$/u, () => ""],
  [/^上半年$/u, () => "-S1"],
  [/^下半年$/u, () => "-S2"],
  [/^前三季度$/u, () => "-01/-09"],
  [/^第?([一二三四1-4])季度?末?$/u, (quarter) => `-Q${numberOf(quarter)}`],
  [/^前(\d{1,2}|[一二三四五六七八九十]{1,2})个?月$/u, (count) => `-01/-${two(count)}`],
  [
    /^(\d{1,2}|[一二三四五六七八九十]{1,2})月?[-—~至到](\d{1,2}|[一二三四五六七八九十]{1,2})月份?$/u,
    (from, to) => `-${two(from)}/-${two(to)}`,
  ],
  [/^(\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份|底|末)?$/u, (month) => `-${two(month)}`],
  [/^(\d{1,2})月(\d{1,2})日?$/u, (month, day) => `-${two(month)}-${two(day)}`],
];

/** Reads a time in Chinese words, 2025年1—9月; `undefined` for what is none. */
export function chinesePeriod(text: string, given: PeriodText | undefined): ReadTime | undefined {
  const [, printed, part = "", end] = grammar.exec(text.replaceAll(" ", "")) ?? [];
  const year = printed === undefined ? undefined : yearOf(printed);
  const isBare = year === undefined && (part === "" || /^(?:度|底|末)$/u.test(part));
  if (isBare || !/[年月季度]/u.test(text)) return undefined;
  for (const [pattern, make] of parts) {
    const found = pattern.exec(part);
    if (found === null) continue;
    const rest = make(...found.slice(1));
    const [own] = [year ?? given];
    if (own === undefined) return { reason: "year-absent" };
    const period = readPeriod(inYear(own, rest ?? ""));
    if (period === undefined) return { reason: "no-such-period" };
    return { period: period.text, ...(isDue(text, end) && { due: true }) };
  }
  return undefined;
}

function isDue(text: string, end: string | undefined): boolean {
  return end?.endsWith("前") === true || /^[到至]/u.test(text);
}

/** `-01/-09` names its year at both ends. */
function inYear(year: PeriodText, rest: string): PeriodText {
  return year + rest.replace("/-", `/${year}-`);
}

function yearOf(printed: string): PeriodText {
  return /^\d/u.test(printed) ? printed : String(chineseNumber(printed));
}

function numberOf(printed = ""): number {
  return /^\d/u.test(printed) ? Number(printed) : (chineseNumber(printed) ?? 0);
}

function two(printed: string | undefined): string {
  return String(numberOf(printed)).padStart(2, "0");
}
