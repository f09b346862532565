import { contrast, type Message, show, UsageError } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { checkTimes } from "../series/check-times.js";
import type { KnownValue } from "../series/known.js";
import { knownValues } from "../series/known-values.js";
import { hasValue, type ObservedValue } from "../series/observation.js";
import { amountUnderWay, type PartUnderWay, totalUnderWay } from "../series/part-under-way.js";
import type { Series } from "../series/series.js";
import type { Period } from "../value/period.js";
import { periodAt } from "../value/period-at.js";
import type { PartOfYear } from "./part-of-year.js";
import type { Point } from "./point.js";

/** What a series says on the axis of years. */
export interface Reading {
  readonly points: readonly Point[];
  /** What has come in of the year after the last whole one; of what does not add up over time nothing. */
  readonly part?: PartOfYear;
}

/** Reads a series: its values at the ends of years, and what has come in of the year under way. */
export function readSeries(series: Series, path: string): Reading {
  checkSeries(series, path);
  const known = knownValues(series);
  const part =
    series.measure === "annual" ? amountUnderWay(series, known) : totalUnderWay(known.values, series);
  return readingOf(series, known.values, part);
}

/** Reads what is known, in numbers. */
export function readingOf(
  { measure }: Pick<Series, "measure">,
  values: readonly KnownValue[],
  part: PartUnderWay | undefined,
): Reading {
  const points = latestOfYears(values);
  if (measure === "point-in-time") return { points };
  // Of a year under way that nothing whole comes before there is no telling what it is a part of.
  const whole = measure === "annual" ? points : points.slice(0, -1);
  return part === undefined || whole.length === 0 ? { points } : { points: whole, part: inNumbers(part) };
}

/** The last value of each year: one of June counts only where it is the year's latest. */
function latestOfYears(values: readonly KnownValue[]): readonly Point[] {
  // Nearly every series has one value a year, at its end.
  if (values.every(({ at }, index) => Number.isInteger(at) && at > (values[index - 1]?.at ?? 0)))
    return values.map(inNumber);
  // 2025 and 2025-12 end on the same day; the longer one, which is the one meant, comes last of what is known.
  const latest = new Map(values.map((one) => [Math.ceil(one.at - 1e-9), one]));
  return [...latest.values()].map(inNumber);
}

function inNumber({ at, observed }: KnownValue): Point {
  return { at, value: Number(observed.value) };
}

function inNumbers({ year, at, value, total, earlier }: PartUnderWay): PartOfYear {
  const same = earlier && { part: Number(earlier.part), whole: Number(earlier.whole) };
  return {
    year,
    until: at,
    value: Number(value),
    ...(total !== undefined && { total: Number(total) }),
    ...(same && { earlier: same }),
  };
}

/** A series made by hand may break the promises that `series` keeps: each period once, oldest first, decimal texts. */
function checkSeries(series: Series, path: string): void {
  let before: Period | undefined;
  for (const [index, observation] of series.observations.entries()) {
    const period = periodAt(`${path}/observations/${index}/period`, observation.period, series);
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
    if (hasValue(observation)) checkNumber(observation, `${path}/observations/${index}/value`);
  }
  checkTimes(series, () => path);
}

function checkNumber({ value, period }: ObservedValue, path: string): void {
  // Text beyond every floating number is a number still: it is found too large later.
  if (typeof value === "string" && /\d/.test(value) && !Number.isNaN(Number(value))) return;
  throw notUsable("value-not-finite", path, "decimal text", `${show(value)} for ${period}`, {
    "zh-Hans": "序列中有非有限数值",
    en: "Not a finite number",
  });
}

function notUsable(
  code: IssueCode,
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
