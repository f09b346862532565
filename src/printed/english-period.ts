import { type PeriodText, readPeriod } from "../value/period.js";
import type { ReadTime } from "./read-time.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const ordinals = ["first", "second", "third", "fourth"];

const words: readonly (readonly [RegExp, (...found: string[]) => PeriodText])[] = [
  [
    /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})$/u,
    (day, name, year) => `${year}-${monthOf(name)}-${two(day)}`,
  ],
  [
    /^([a-z]{3})[a-z]{0,6}\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u,
    (name, day, year) => `${year}-${monthOf(name)}-${two(day)}`,
  ],
  [/^([a-z]{3})[a-z]{0,6}\.?,? (\d{4})$/u, (name, year) => `${year}-${monthOf(name)}`],
  [/^q([1-4])[ /-]?(\d{4})$/u, (quarter, year) => `${year}-Q${quarter}`],
  [/^(\d{4})[ /-]?q([1-4])$/u, (year, quarter) => `${year}-Q${quarter}`],
  [/^(?:h|s)([12])[ /-]?(\d{4})$/u, (half, year) => `${year}-S${half}`],
  [/^(\d{4})[ /-]?[hs]([12])$/u, (year, half) => `${year}-S${half}`],
  [/^(first|second) half of (\d{4})$/u, (which, year) => `${year}-S${ordinals.indexOf(which ?? "") + 1}`],
  [
    /^(first|second|third|fourth) quarter of (\d{4})$/u,
    (which, year) => `${year}-Q${ordinals.indexOf(which ?? "") + 1}`,
  ],
];

/** Reads a time in English words, 31 March 2028; `undefined` for what is none. */
export function englishPeriod(text: string): ReadTime | undefined {
  const lower = text.toLowerCase();
  const [, before = "", time = ""] =
    /^(by (?:the end of |end of |end-)?|as of |at the end of |end of |in )?(.{4,40})$/u.exec(lower) ?? [];
  const due = before.startsWith("by ") && ({ due: true } as const);
  if (before !== "" && /^\d{4}$/u.test(time)) return { period: time, ...due };
  for (const [pattern, make] of words) {
    const found = pattern.exec(time);
    if (found === null) continue;
    const text = make(...found.slice(1));
    if (text.includes("-00")) return undefined;
    const period = readPeriod(text);
    return period === undefined ? { reason: "no-such-period" } : { period: period.text, ...due };
  }
  return undefined;
}

/** 00 for what is no month. */
function monthOf(name = ""): string {
  return two(String(months.indexOf(name.slice(0, 3)) + 1));
}

function two(text = ""): string {
  return text.padStart(2, "0");
}
