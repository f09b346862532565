import type { Issue } from "../issue.js";
import type { Baseline, Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import {
  type Known,
  type KnownValue,
  knownValues,
  type LeftOut,
  type YearUnderWay,
} from "../series/known-values.js";
import { hasValue, type MissingValue, type ObservedValue } from "../series/observation.js";
import type { Series } from "../series/series.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { type DateText, type PeriodText, parsePeriod, yearPosition } from "../value/period.js";
import { planStart } from "./elapsed-share.js";
import { evidenceIssues } from "./evidence-issues.js";

/** A value that counts; the plan's baseline and the nothing that a running total starts from are not observed. */
export interface EvidencePoint extends KnownValue {
  readonly role: "observed" | "baseline" | "origin";
}

/** What has come in of the year under way, beside the same part of the year before. */
export interface PartUnderWay {
  readonly year: number;
  /** From 1 January until the last day that is known. */
  readonly period: PeriodText;
  readonly until: DateText;
  /** The end of what has come in, on the axis of years. */
  readonly at: number;
  /** The amount from 1 January on. */
  readonly value: DecimalText;
  readonly status: ObservedValue["status"];
  readonly earlier?: { readonly part: DecimalText; readonly whole: DecimalText };
}

/** What is known of an indicator on a day (已知数据): the one reading of which observations count. */
export interface Evidence {
  /** Oldest first: what compares with the target and with each other. */
  readonly points: readonly EvidencePoint[];
  readonly latest?: ObservedValue;
  /** Of amounts and running totals: the year that is not over. */
  readonly underWay?: PartUnderWay;
  /** What takes no part, and why. */
  readonly left: readonly LeftOut[];
  readonly gaps: readonly MissingValue[];
  readonly breaks: readonly KnownValue[];
  readonly issues: readonly Issue[];
}

/**
 * Reads what is known on a day: the values that compare, of a running total only those of the plan's own years, from nothing
 * at its start; of anything else with the baseline at its place, where it was not observed. A baseline of a later year is
 * not known yet.
 */
export function evidenceOf(
  plan: Plan,
  indicator: Indicator,
  observed: Series | undefined,
  { until, upTo }: { readonly until?: DateText | undefined; readonly upTo?: number | undefined },
): Evidence {
  const isTotal = indicator.measure === "cumulative";
  const start = planStart(plan);
  const known = observed
    ? knownValues(observed, { until, upTo, after: isTotal ? start : undefined })
    : nothing;
  const latest = known.values.at(-1)?.observed;
  const { baseline } = indicator;
  const isLater =
    baseline !== undefined &&
    ((until !== undefined && parsePeriod(baseline.year).end > until) ||
      (upTo !== undefined && yearPosition(baseline.year) > upTo));
  const points = isTotal ? withOrigin(known, start) : withBaseline(known, isLater ? undefined : baseline);
  const underWay = isTotal ? totalUnderWay(points) : observed && amountUnderWay(observed, known);
  return {
    points,
    ...(latest && { latest }),
    ...(underWay && { underWay }),
    left: known.left,
    gaps: known.gaps,
    breaks: known.breaks,
    issues: evidenceIssues(plan, indicator, known),
  };
}

const nothing: Known = { values: [], breaks: [], left: [], gaps: [], disagreeing: [] };

/** A running total starts from nothing, unless what it started with does not compare. */
function withOrigin({ values, left }: Known, start: number): readonly EvidencePoint[] {
  const points = values.map(asObserved);
  if (points.length === 0 || left.some(({ why }) => why === "before-break")) return points;
  return [
    { at: start, observed: { period: yearText(start - 1), value: "0", status: "A" }, role: "origin" },
    ...points,
  ];
}

/** The baseline is a value like any other, unless something else was observed at its time, or a break came after it. */
function withBaseline({ values, breaks }: Known, baseline: Baseline | undefined): readonly EvidencePoint[] {
  const points = values.map(asObserved);
  if (baseline === undefined) return points;
  const at = yearPosition(baseline.year);
  const [first] = points;
  // A break that a value comes after cuts the baseline off, too.
  const broken =
    first !== undefined && breaks.some((one) => one.at > at && one.at <= (points.at(-1) ?? first).at);
  if (broken || points.some((point) => point.at === at)) return points;
  const { year, value } = baseline;
  const point: EvidencePoint = { at, observed: { period: year, value, status: "A" }, role: "baseline" };
  const later = points.findIndex((one) => one.at > at);
  const place = later === -1 ? points.length : later;
  return [...points.slice(0, place), point, ...points.slice(place)];
}

function asObserved(value: KnownValue): EvidencePoint {
  return { ...value, role: "observed" };
}

/** The amount of the year under way, beside what had come in by the same day of the year before. */
function amountUnderWay(observed: Series, { values, underWay }: Known): PartUnderWay | undefined {
  if (underWay === undefined) return undefined;
  const { year, until, at, value, status, parts } = underWay;
  const whole = values.find((one) => one.at === year)?.observed.value;
  const part = whole === undefined ? undefined : sameDay(observed, underWay);
  const [only] = parts;
  return {
    year,
    period: parts.length === 1 && only !== undefined ? only.period : soFarText(until),
    until,
    at,
    value,
    status,
    ...(whole !== undefined && part !== undefined && { earlier: { part, whole } }),
  };
}

/** What had come in by the same day of the year before. */
function sameDay(observed: Series, { year, until }: YearUnderWay): DecimalText | undefined {
  const day = sameDayBefore(until);
  const before = yearText(year - 1);
  const observations = observed.observations.filter(
    (one) => hasValue(one) && one.period.startsWith(before) && parsePeriod(one.period).end <= day,
  );
  const { underWay } = knownValues({ ...observed, observations });
  return underWay?.until === day ? underWay.value : undefined;
}

/** The same day a year before; of the end of February its end. */
function sameDayBefore(day: DateText): DateText {
  const before = yearText(Number(day.slice(0, 4)) - 1);
  return day.slice(5, 7) === "02" &&
    Number(day.slice(8)) >= 28 &&
    parsePeriod(`${day.slice(0, 7)}`).end === day
    ? parsePeriod(`${before}-02`).end
    : `${before}${day.slice(4)}`;
}

/** Of a running total: what has been added since the last year's end. */
function totalUnderWay(points: readonly EvidencePoint[]): PartUnderWay | undefined {
  const last = points.at(-1);
  if (last === undefined || Number.isInteger(last.at)) return undefined;
  const year = Math.floor(last.at);
  const atEnd = (position: number): DecimalText | undefined =>
    points.findLast(({ at }) => at === position)?.observed.value;
  const from = atEnd(year);
  if (from === undefined) return undefined;
  const { end: until } = parsePeriod(last.observed.period);
  const [before, day] = [atEnd(year - 1), sameDayBefore(until)];
  const then = points.find(({ observed }) => parsePeriod(observed.period).end === day)?.observed.value;
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
    status: last.observed.status,
    ...(earlier && { earlier }),
  };
}

/** The months from January on, as offices write a year to date. */
function soFarText(until: DateText): PeriodText {
  const month = until.slice(0, 7);
  return parsePeriod(month).end === until ? `${until.slice(0, 4)}-01/${month}` : until;
}

function minus(value: DecimalText, less: DecimalText): DecimalText {
  return decimalText(decimal(value).minus(less));
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}
