import { type Bound, limitsOf } from "../value/bound.js";
import type { Calendar } from "../value/calendar.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { MissingReason } from "../value/missing.js";
import { type DateText, type PeriodText, parsePeriod } from "../value/period.js";
import { periodLabel, writesYears } from "../value/period-label.js";
import { yearPosition } from "../value/year-position.js";

/** A value as a chart draws it; `null` with the reason where there is none. */
export interface Plotted {
  readonly value: number | null;
  readonly reason?: MissingReason;
}

/** An exact value as the number that is drawn. */
export function plotted(exact: DecimalText): Plotted {
  const value = Number(exact);
  return Number.isFinite(value) ? { value } : { value: null, reason: "out-of-range" };
}

/** The two ends that a bound has: of an interval and of "about"; `undefined` for any other. */
export function plottedEnds(bound: Bound): { readonly lower: number; readonly upper: number } | undefined {
  const { lower, upper } = limitsOf(bound);
  const ends = { lower: Number(lower), upper: Number(upper) };
  return Number.isFinite(ends.lower) && Number.isFinite(ends.upper) ? ends : undefined;
}

/**
 * Where a period stands in time.
 *
 * @category Charts
 * @example
 * const placed: PlacedPeriod = { period: "2022", date: "2022-12-31", tick: 2022 };
 */
export interface PlacedPeriod {
  /** The period as SDMX text, such as `2023` or `2023-Q2`. */
  readonly period: PeriodText;
  /** The period as the plan's office writes it; only where its years are fiscal. */
  readonly periodLabel?: string;
  /** The last day of the period. */
  readonly date: DateText;
  /** The end of the period on an axis whose tick 2022 is the end of 2022; the middle of 2023 is then at 2022.5. */
  readonly tick: number;
}

/** A period on the axis of years. */
export function placed(period: PeriodText, calendar: Calendar): PlacedPeriod {
  const label = writesYears(calendar) && { periodLabel: periodLabel(period, calendar) };
  return {
    period,
    ...label,
    date: parsePeriod(period, calendar).end,
    tick: yearPosition(period, calendar) - 1,
  };
}
