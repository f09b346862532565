import { contrast, type Message, show, UsageError } from "../issue.js";
import { hasValue, type Observation, type ObservedValue } from "../series/observation.js";
import { addsOverTime } from "../series/roll-up.js";
import { fromLastBreak, type Series } from "../series/series.js";
import { type Period, parsePeriod, yearPosition } from "../value/period.js";
import {
  cameInOf,
  type Dated,
  gainedOf,
  order,
  type PartOfYear,
  wholeYears,
  yearUnderWay,
} from "./part-of-year.js";
import type { Point } from "./point.js";

/** What a series says on the axis of years. */
export interface Reading {
  readonly points: readonly Point[];
  /** What has come in of the year after the last whole one; of what does not add up over time nothing. */
  readonly part?: PartOfYear;
}

/**
 * Reads a series: its values at the ends of years, and what has come in of the year under way. A forecast is no
 * observation, and what lies before a break does not compare with what lies after it.
 */
export function readSeries(series: Series, path: string): Reading {
  const { measure, observations } = series;
  const periods = readPeriods(observations, path);
  const values = fromLastBreak(observations.filter(hasValue))
    .flatMap((observation): readonly Dated[] => {
      const period = periods.get(observation);
      if (period === undefined || observation.status === "F") return [];
      return [{ period, value: numberOf(observation, path) }];
    })
    // 2025 and 2025-12 end on the same day; the longer one is the one meant, and comes last.
    .toSorted((a, b) => order(a.period, b.period));
  if (measure === "annual") return addsOverTime(series) ? yearsOf(values) : { points: wholeValues(values) };
  const points = latestOfYears(values);
  const part = measure === "cumulative" ? yearUnderWay(gainedOf(values)) : undefined;
  const last = points.at(-1);
  // Where a total's own year began is not known after a gap: it then stands for itself.
  return part === undefined || last?.at !== part.until ? { points } : { points: points.slice(0, -1), part };
}

/** Amounts by year, and the year under way after a whole one. */
function yearsOf(values: readonly Dated[]): Reading {
  const years = cameInOf(values);
  const points = wholeYears(years).map(({ year, value }) => ({ at: year + 1, value }));
  const part = yearUnderWay(years);
  return points.length === 0 || part === undefined ? { points } : { points, part };
}

/** Shares and scores of whole years: half a year's is no yearly one. */
function wholeValues(values: readonly Dated[]): readonly Point[] {
  const whole = values.filter(({ period }) => period.frequency === "year");
  return whole.map(({ period, value }) => ({ at: period.year + 1, value }));
}

/** The last value of each year: one of June counts only where it is the year's latest. */
function latestOfYears(values: readonly Dated[]): readonly Point[] {
  const latest = new Map(values.map((one) => [one.period.year, one]));
  return [...latest.values()].map(({ period, value }) => ({ at: yearPosition(period.text), value }));
}

/** A series made by hand may break the promise that `series` keeps: each period once, oldest first. */
function readPeriods(observations: Series["observations"], path: string): ReadonlyMap<Observation, Period> {
  const periods = new Map<Observation, Period>();
  let before: Period | undefined;
  for (const [index, observation] of observations.entries()) {
    const period = parsePeriod(observation.period);
    if (before !== undefined && (period.end < before.end || period.text === before.text)) {
      throw notUsable(
        "period-order",
        `${path}/observations/${index}/period`,
        "each period once, oldest first",
        `${period.text} after ${before.text}`,
        {
          "zh-Hans": "时期重复或未按先后排列",
          en: "Periods out of order",
        },
      );
    }
    before = period;
    periods.set(observation, period);
  }
  return periods;
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
