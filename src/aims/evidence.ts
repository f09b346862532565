import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Known, KnownValue, LeftOut } from "../series/known.js";
import { knownValues } from "../series/known-values.js";
import type { MissingValue, ObservedValue } from "../series/observation.js";
import { ownObservation } from "../series/own-observation.js";
import { amountUnderWay, type PartUnderWay, totalUnderWay } from "../series/part-under-way.js";
import type { Series } from "../series/series.js";
import { type DateText, parsePeriod } from "../value/period.js";
import type { Writable } from "../value/writable.js";
import { type Start, startOf } from "./start-of.js";

/** A value that counts; the plan's baseline and the nothing that a running total starts from are not observed. */
export interface EvidencePoint extends KnownValue {
  readonly role: "observed" | "baseline" | "origin";
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
  /** What of its series counts, as it was read: what is noticed in it is told from here. */
  readonly known: Known;
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
  const start = startOf(plan, indicator);
  const after = isTotal ? start?.at : undefined;
  const known = observed ? knownValues(observed, { until, upTo, after }) : nothing;
  const latest = known.values.at(-1)?.observed;
  const isKnown =
    start !== undefined &&
    (until === undefined || parsePeriod(start.period, plan).end <= until) &&
    (upTo === undefined || start.at <= upTo);
  const points = pointsFrom(known, isKnown || isTotal ? start : undefined);
  const part = isTotal ? totalUnderWay(points, plan) : observed && amountUnderWay(observed, known);
  // A year whose whole value the plan gives as its baseline is over.
  const underWay = points.some(({ at }) => at === (part?.year ?? Number.NaN) + 1) ? undefined : part;
  const { left, gaps, breaks } = known;
  const evidence: Writable<Evidence> = { points, left, gaps, breaks, known };
  if (latest !== undefined) evidence.latest = ownObservation(latest);
  if (underWay !== undefined) evidence.underWay = underWay;
  return evidence;
}

const nothing: Known = { values: [], breaks: [], left: [], gaps: [], disagreeing: [] };

function pointsFrom(known: Known, start: Start | undefined): readonly EvidencePoint[] {
  if (start === undefined) return known.values.map(asObserved);
  return start.role === "origin" ? withOrigin(known, start) : withBaseline(known, start);
}

/** A running total starts from nothing, unless what it started with does not compare. */
function withOrigin({ values, left }: Known, { at, period, value, role }: Start): readonly EvidencePoint[] {
  const points = values.map(asObserved);
  if (points.length === 0 || left.some(({ why }) => why === "before-break")) return points;
  return [{ at, observed: { period, value, status: "A" }, role }, ...points];
}

/** The baseline is a value like any other, unless something else was observed at its time, or a break came after it. */
function withBaseline(
  { values, breaks }: Known,
  { at, period, value, qualifier, role }: Start,
): readonly EvidencePoint[] {
  const points = values.map(asObserved);
  const last = points.at(-1);
  // A break that a value comes after cuts the baseline off, too.
  const broken = last !== undefined && breaks.some((one) => one.at > at && one.at <= last.at);
  if (broken || points.some((point) => point.at === at)) return points;
  const later = points.findIndex((one) => one.at > at);
  const place = later === -1 ? points.length : later;
  const observed: ObservedValue = { period, value, status: "A", ...(qualifier && { qualifier }) };
  points.splice(place, 0, { at, observed, role });
  return points;
}

function asObserved({ at, observed }: KnownValue): EvidencePoint {
  return { at, observed, role: "observed" };
}
