import type { Indicator } from "../model/indicator.js";
import { type Series, valuesUntil } from "../series/series.js";
import { type Bound, levelOf } from "../value/bound.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type DateText, nextDay, type PeriodText, parsePeriod, yearPosition } from "../value/period.js";

/**
 * What has come in of a year that is not over (年内进度): an annual amount so far, against the elapsed part of the year.
 *
 * @category Progress
 * @example
 * const soFar: PartOfYear = { year: "2025", until: "2025-06-30", value: "1600", shareOfYear: 0.4959, shareOfTarget: 0.5 };
 */
export interface PartOfYear {
  readonly year: PeriodText;
  /** The last day of the last part. */
  readonly until: DateText;
  /** The sum of the parts from January on, in the indicator's unit. */
  readonly value: DecimalText;
  readonly shareOfYear: number;
  /** Of the target as a yearly amount; `null` without a target. */
  readonly shareOfTarget: number | null;
}

/** The parts of the unfinished year after the last whole one, where they add up and leave no gap from January on. */
export function partOfYear(
  { measure, regionRule, direction }: Indicator,
  observed: Series | undefined,
  target: { readonly bound: Bound } | undefined,
  asOf: DateText | undefined,
): PartOfYear | undefined {
  if (observed === undefined || measure !== "annual" || regionRule !== "sum") return undefined;
  const values = valuesUntil(observed, asOf).filter(({ status }) => status !== "F");
  const year = values.at(-1)?.period.slice(0, 4);
  if (year === undefined || values.some(({ period }) => period === year)) return undefined;
  let until = `${Number(year) - 1}-12-31`;
  let sum = decimal("0");
  const parts = values
    .map(({ period, value }) => ({ ...parsePeriod(period), value }))
    // The longest of those that start together goes first, and holds the others.
    .toSorted((a, b) => (a.start === b.start ? (a.end > b.end ? -1 : 1) : a.start < b.start ? -1 : 1));
  for (const { start, end, value } of parts) {
    if (end <= until) continue;
    // One part after another: a gap or an overlap ends what can be added.
    if (start !== nextDay(until)) break;
    [until, sum] = [end, sum.plus(value)];
  }
  if (!until.startsWith(year)) return undefined;
  const level = target && decimal(levelOf(target.bound, direction));
  return {
    year,
    until,
    value: decimalText(sum),
    shareOfYear: yearPosition(until) - Number(year),
    shareOfTarget: level === undefined || level.isZero() ? null : sum.div(level).toNumber(),
  };
}
