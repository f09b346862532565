import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";

export const two = (value: number): string => String(value).padStart(2, "0");
const four = (value: number): string => String(value).padStart(4, "0");

/** A year: most of our time, leap years and those that are none, and the first and last of four digits. */
export function madeYear(random: RandomNumbers): number {
  if (random(6) > 0) return 2016 + random(14);
  return pick(random, [0, 1, 4, 100, 400, 1900, 1999, 2000, 2100, 9998, 9999]);
}

/** A day that exists: any, or the last of February, of a month or of a year. */
export function madeDay(random: RandomNumbers, year = madeYear(random)): string {
  const month = 1 + random(12);
  const last = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const day = random(3) === 0 ? last : 1 + random(last);
  if (random(8) === 0) return `${four(year)}-12-31`;
  return `${four(year)}-${two(month)}-${two(day)}`;
}

/** A period of any length in the canonical spelling; there may be no such one in a calendar of fiscal years. */
export function madePeriod(random: RandomNumbers, year = madeYear(random)): string {
  const month = 1 + random(12);
  const later = month + random(13 - month);
  return pick(random, [
    () => four(year),
    () => `${four(year)}-S${1 + random(2)}`,
    () => `${four(year)}-Q${1 + random(4)}`,
    () => `${four(year)}-${two(month)}`,
    () => `${four(year)}-${two(month)}/${four(year)}-${two(later)}`,
    () => `${four(year)}-${two(4 + random(9))}/${four(year + 1)}-${two(1 + random(3))}`,
    () => madeDay(random, year),
  ])();
}

/** The last day of fiscal years, the calendar's own, and no day told. */
export function madeYearEnd(random: RandomNumbers): string | undefined {
  return pick(random, [
    undefined,
    undefined,
    "12-31",
    "03-31",
    "06-30",
    "09-30",
    "02-28",
    "02-29",
    "04-05",
    "01-15",
    "12-30",
    "12-01",
    `${two(1 + random(12))}-${two(1 + random(28))}`,
  ]);
}
