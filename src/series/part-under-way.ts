import { type Calendar, yearStart } from "../value/calendar.js";
import type { DecimalText } from "../value/decimal-text.js";
import { minus } from "../value/exact-sum.js";
import { type DateText, type Period, type PeriodText, parsePeriod } from "../value/period.js";
import { sameDayBefore } from "../value/same-day-before.js";
import type { Known, KnownValue, YearUnderWay } from "./known.js";
import { knownValues } from "./known-values.js";
import { hasValue, type ObservedValue } from "./observation.js";
import type { Series } from "./series.js";

/** What has come in of the year under way, beside the same part of the year before. */
export interface PartUnderWay {
  readonly year: number;
  /** From the first day of the year until the last that is known. */
  readonly period: PeriodText;
  readonly until: DateText;
  /** The end of what has come in, on the axis of years. */
  readonly at: number;
  /** The amount from the first day of the year on. */
  readonly value: DecimalText;
  /** Of a running total: where it stands. */
  readonly total?: DecimalText;
  readonly status: ObservedValue["status"];
  /** How the amount is given where one of its parts is not given exactly. */
  readonly qualifier?: NonNullable<ObservedValue["qualifier"]>;
  readonly earlier?: { readonly part: DecimalText; readonly whole: DecimalText };
}

/** The amount of the year under way, beside what had come in by the same day of the year before. */
export function amountUnderWay(observed: Series, { values, underWay }: Known): PartUnderWay | undefined {
  if (underWay === undefined) return undefined;
  const { year, until, at, value, status, qualifier, parts } = underWay;
  const whole = values.find((one) => one.at === year)?.observed.value;
  const part = whole === undefined ? undefined : sameDay(observed, underWay);
  const [only] = parts;
  return {
    year,
    period: parts.length === 1 && only !== undefined ? only.period : soFarText(year, until, observed),
    until,
    at,
    value,
    status,
    ...(qualifier && { qualifier }),
    ...(whole !== undefined && part !== undefined && { earlier: { part, whole } }),
  };
}

/** What had come in by the same day of the year before. */
function sameDay(observed: Series, { year, until }: YearUnderWay): DecimalText | undefined {
  const day = sameDayBefore(until);
  const isBefore = (period: Period): boolean => period.year === year - 1 && period.end <= day;
  const observations = observed.observations.filter(
    (one) => hasValue(one) && isBefore(parsePeriod(one.period, observed)),
  );
  const { underWay } = knownValues({ ...observed, observations });
  return underWay?.until === day ? underWay.value : undefined;
}

/** Of a running total: what has been added since the last year's end. */
export function totalUnderWay(points: readonly KnownValue[], calendar: Calendar): PartUnderWay | undefined {
  const last = points.at(-1);
  if (last === undefined || Number.isInteger(last.at)) return undefined;
  const year = Math.floor(last.at);
  const atEnd = (position: number): DecimalText | undefined =>
    points.findLast(({ at }) => at === position)?.observed.value;
  const from = atEnd(year);
  if (from === undefined) return undefined;
  const { end: until } = parsePeriod(last.observed.period, calendar);
  const [before, day] = [atEnd(year - 1), sameDayBefore(until)];
  const then = points.find(({ observed }) => parsePeriod(observed.period, calendar).end === day)?.observed
    .value;
  const earlier =
    before === undefined || then === undefined
      ? undefined
      : { part: minus(then, before), whole: minus(from, before) };
  return {
    year,
    period: last.observed.period,
    until,
    at: last.at,
    value: minus(last.observed.value, from),
    total: last.observed.value,
    status: last.observed.status,
    ...(earlier && { earlier }),
  };
}

/** The months from the first of the year on, as offices write a year to date. */
function soFarText(year: number, until: DateText, calendar: Calendar): PeriodText {
  const [start, month] = [yearStart(year, calendar), until.slice(0, 7)];
  const areMonths = start.endsWith("-01") && parsePeriod(month).end === until;
  return areMonths ? `${start.slice(0, 7)}/${month}` : until;
}
