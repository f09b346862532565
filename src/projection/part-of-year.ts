import { type DateText, nextDay, type Period, yearPosition } from "../value/period.js";

/** What has come in of an amount in the year under way, from its first day to a later one. */
export interface PartOfYear {
  readonly year: number;
  /** The end of that day on the axis of years, within the year. */
  readonly until: number;
  readonly value: number;
  /** The same part of the year before, and all of that year, where both are known. */
  readonly earlier?: { readonly part: number; readonly whole: number };
}

/** A value with its period. */
export interface Dated {
  readonly period: Period;
  readonly value: number;
}

/** What had come in by the end of a day, by year and day. */
export type CameIn = ReadonlyMap<number, ReadonlyMap<DateText, number>>;

/** Oldest first, by the ends of periods; of those that end together the longest last. */
export function order(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  return a.start > b.start ? -1 : 1;
}

/**
 * What amounts, in their {@link order}, have come to by the ends of their periods, each from its year's first day on
 * without a hole. Of parts that end together the longest counts, and a whole year stands for its months.
 */
export function cameInOf(amounts: readonly Dated[]): CameIn {
  const years = new Map<number, Map<DateText, number>>();
  /** By the day that would follow. */
  const next = new Map<DateText, number>();
  for (const { period, value } of amounts) {
    const { year, start, end } = period;
    const before = start.endsWith("-01-01") ? 0 : next.get(start);
    if (before === undefined) continue;
    const days = years.get(year) ?? new Map<DateText, number>();
    years.set(year, days.set(end, before + value));
    if (!isYearEnd(end)) next.set(nextDay(end), before + value);
  }
  return years;
}

/** What running totals, in their {@link order}, have gained by the ends of their periods since the end of the year before. */
export function gainedOf(totals: readonly Dated[]): CameIn {
  const atEnd = new Map(totals.map(({ period, value }) => [period.end, value]));
  const years = new Map<number, Map<DateText, number>>();
  for (const [end, value] of atEnd) {
    const year = Number(end.slice(0, 4));
    const before = atEnd.get(yearEnd(year - 1));
    if (before === undefined) continue;
    years.set(year, (years.get(year) ?? new Map<DateText, number>()).set(end, value - before));
  }
  return years;
}

/** The years that are known as a whole, oldest first. */
export function wholeYears(years: CameIn): readonly { readonly year: number; readonly value: number }[] {
  return [...years].flatMap(([year, days]) => {
    const value = days.get(yearEnd(year));
    return value === undefined ? [] : [{ year, value }];
  });
}

/** The year under way: the last one, where it is not known as a whole. */
export function yearUnderWay(years: CameIn): PartOfYear | undefined {
  const year = Math.max(...years.keys());
  // In order, so the last day is the last one.
  const [end, value] = [...(years.get(year) ?? [])].at(-1) ?? [];
  if (end === undefined || value === undefined || isYearEnd(end)) return undefined;
  const before = years.get(year - 1);
  const whole = before?.get(yearEnd(year - 1));
  const part = sameDays(end, year - 1)
    .map((day) => before?.get(day))
    .find((one) => one !== undefined);
  return {
    year,
    until: yearPosition(end),
    value,
    ...(whole !== undefined && part !== undefined && { earlier: { part, whole } }),
  };
}

function yearEnd(year: number): DateText {
  return `${String(year).padStart(4, "0")}-12-31`;
}

function isYearEnd(day: DateText): boolean {
  return day.endsWith("-12-31");
}

/** The same day of another year; the end of a February is that of the other one. */
function sameDays(day: DateText, year: number): readonly DateText[] {
  const prefix = String(year).padStart(4, "0");
  const monthAndDay = day.slice(4);
  return /-02-2[89]/.test(monthAndDay)
    ? [`${prefix}${monthAndDay}`, `${prefix}-02-29`, `${prefix}-02-28`]
    : [`${prefix}${monthAndDay}`];
}
