import { contrast, type Message, show, UsageError } from "../issue.js";
import { hasValue, type ObservedValue } from "../series/observation.js";
import { fromLastBreak, type Series } from "../series/series.js";
import { type DateText, isWholeYear, type PeriodText, parsePeriod, yearPosition } from "../value/period.js";
import type { Point } from "./point.js";

/**
 * The values of a series on the axis of years, at the ends of their periods, the last one of each year: a value of June
 * counts only where it is the year's latest. Of an annual amount only whole years count: half a year's amount is no
 * yearly one. A forecast is no observation, and what lies before a break does not compare with what lies after it.
 */
export function pointsOf({ measure, observations }: Series, path: string): readonly Point[] {
  const latest = new Map<number, Point & { readonly whole: boolean }>();
  checkOrder(observations, path);
  for (const observation of fromLastBreak(observations.filter(hasValue))) {
    if (observation.status === "F") continue;
    const whole = isWholeYear(observation.period);
    if (measure === "annual" && !whole) continue;
    const at = yearPosition(observation.period);
    const year = Math.ceil(at);
    const before = latest.get(year);
    // 2025 and 2025-12 end on the same day; the whole year is the one meant.
    if (before === undefined || at > before.at || (at === before.at && whole)) {
      latest.set(year, { at, value: numberOf(observation, path), whole });
    }
  }
  return [...latest.values()].map(({ at, value }) => ({ at, value })).toSorted((a, b) => a.at - b.at);
}

/** A series made by hand may break the promise that `series` keeps: each period once, oldest first. */
function checkOrder(observations: Series["observations"], path: string): void {
  let before: { readonly period: PeriodText; readonly end: DateText } | undefined;
  for (const [index, { period }] of observations.entries()) {
    const { end } = parsePeriod(period);
    if (before !== undefined && (end < before.end || period === before.period)) {
      throw notUsable(
        "period-order",
        `${path}/observations/${index}/period`,
        "each period once, oldest first",
        `${period} after ${before.period}`,
        {
          "zh-Hans": "时期重复或未按先后排列",
          en: "Periods out of order",
        },
      );
    }
    before = { period, end };
  }
}

function numberOf({ value, period }: ObservedValue, path: string): number {
  const number = Number(value);
  // Text beyond every floating number is a number still: it is found too large later.
  if (typeof value === "string" && /\d/.test(value) && !Number.isNaN(number)) return number;
  throw notUsable(
    "value-not-finite",
    `${path}/observations`,
    "decimal text",
    `${show(value)} for ${period}`,
    {
      "zh-Hans": "序列中有非有限数值",
      en: "Not a finite number",
    },
  );
}

function notUsable(
  code: string,
  path: string,
  expected: string,
  received: string,
  { "zh-Hans": zh, en }: Message,
): UsageError {
  return new UsageError({
    code,
    path,
    expected,
    received,
    message: contrast(zh, en, expected, received),
  });
}

/** Plain yearly numbers, oldest first, at 0, 1, 2, …. */
export function pointsOfNumbers(values: readonly number[], path: string): readonly Point[] {
  // A hole is a value that is not there.
  return Array.from(values, (value, at) => {
    if (typeof value === "number" && Number.isFinite(value)) return { at, value };
    const received = `${show(value)} at position ${at}`;
    throw new UsageError({
      code: "value-not-finite",
      path: `${path}/${at}`,
      expected: "finite numbers, oldest first",
      received,
      message: {
        "zh-Hans": `序列中有非有限数值：第 ${at + 1} 项为 ${show(value)}`,
        en: `Not a finite number: expected finite numbers, oldest first, received ${received}`,
      },
    });
  });
}

/**
 * The yearly amounts between running totals. One over several years, or over a part of one, stands where the whole year
 * around the middle of its time would end.
 */
export function amountsOf(totals: readonly Point[]): readonly Point[] {
  return totals.slice(1).map(({ at, value }, index) => {
    const before = totals[index] ?? { at, value };
    const years = at - before.at;
    return { at: at - (years - 1) / 2, value: (value - before.value) / years };
  });
}
