import { type EvidencePoint, evidenceOf } from "../aims/evidence.js";
import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import type { YearSpan } from "../model/year-span.js";
import { overTime } from "../series/aggregation.js";
import type { ObservedValue } from "../series/observation.js";
import { ownObservation } from "../series/own-observation.js";
import { type Series, seriesOf } from "../series/series.js";
import { calendarOf } from "../value/calendar.js";
import { decimal, decimalText } from "../value/decimal.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { yearPosition } from "../value/year-position.js";
import { endingAt } from "../value/year-text.js";
import { baseUnobserved, observedLater, olderBase } from "./carried-issues.js";

/** What the next plan starts from. */
export interface CarriedBase {
  readonly observed: ObservedValue;
  /** On the axis of years. */
  readonly at: number;
  /** Of a running total: the years that it is of. */
  readonly over?: YearSpan;
}

/** What the next plan takes over of an indicator (承接的基期值与历史数据). */
export interface Carried {
  readonly base?: CarriedBase;
  /** What is known up to the base year, oldest first, with the baseline of the plan; of a running total its totals. */
  readonly points: readonly EvidencePoint[];
  /** What was known as a series of the next plan: of a running total empty, because it starts again from nothing. */
  readonly series: Series;
  /** Of a running total that adds up year by year: its yearly amounts, which say how it goes on. */
  readonly amounts?: Series;
  readonly issues: readonly Issue[];
}

/**
 * What to do where the base year was not observed: to leave the base value out (`leave`), or to take the latest year
 * (`latest`), and to say so.
 *
 * @category Planning
 * @example
 * const unobserved: Unobserved = "latest";
 */
export type Unobserved = "leave" | "latest";

/** Reads what is known of an indicator at the end of a base year. This is the one place where the old plan ends and the next one starts. */
export function carriedOf(
  plan: Plan,
  indicator: Indicator,
  observations: Observations,
  baseYear: PeriodText,
  { unobserved, history }: { readonly unobserved: Unobserved; readonly history?: Series | undefined },
): Carried {
  const observed = observedFor(plan, indicator, observations);
  const at = yearPosition(baseYear, plan);
  const until = parsePeriod(baseYear, plan).end;
  const { points } = evidenceOf(plan, indicator, observed, { until, upTo: at });
  const later = evidenceOf(plan, indicator, observed, {}).points.at(-1);
  const base = baseOf(plan, indicator, points, at, unobserved);
  const issues: Issue[] = [];
  if (base === undefined) issues.push(baseUnobserved(plan, indicator, baseYear, points.at(-1)?.observed));
  else if (base.at !== at) issues.push(olderBase(plan, indicator, baseYear, base.observed));
  if (later !== undefined && later.at > at)
    issues.push(observedLater(plan, indicator, baseYear, later.observed));
  const kind = { ...indicator, ...calendarOf(plan) };
  if (indicator.measure !== "cumulative") {
    return {
      ...(base && { base }),
      points,
      series: seriesOf(
        kind,
        points.map((one) => observationOf(one, indicator)),
      ),
      issues,
    };
  }
  const yearly = { ...kind, measure: "annual" } as const;
  // A total of what does not add up year by year, such as a fall in per cent, has no yearly amounts.
  const own = overTime(yearly) === "sum" ? seriesOf(yearly, amountsBetween(points)) : undefined;
  const amounts = history ?? own;
  return { ...(base && { base }), points, series: seriesOf(kind, []), ...(amounts && { amounts }), issues };
}

function baseOf(
  plan: Plan,
  indicator: Indicator,
  points: readonly EvidencePoint[],
  at: number,
  unobserved: Unobserved,
): CarriedBase | undefined {
  // A level of June is no baseline: a plan counts from the end of a year.
  const last = points.findLast((one) => Number.isInteger(one.at));
  if (indicator.measure !== "cumulative") {
    if (last === undefined || (last.at !== at && unobserved === "leave")) return undefined;
    return { observed: observationOf(last, indicator), at: last.at };
  }
  // A total that is not of the whole time says nothing of the whole: the latest one will not do for it.
  const origin = points.find((one) => one.role === "origin");
  if (last?.at === at && origin !== undefined) {
    const over = { start: endingAt(origin.at + 1), end: endingAt(at) };
    return { observed: last.observed, at, over };
  }
  const { baseline } = indicator;
  if (baseline?.over === undefined || yearPosition(baseline.over.end, plan) !== at) return undefined;
  const { year: period, value, reference, over, qualifier } = baseline;
  return {
    observed: { period, value, status: "A", reference: { ...reference }, ...(qualifier && { qualifier }) },
    at,
    over,
  };
}

/** A baseline takes its place among the observed values, with where it is printed. */
function observationOf({ observed, role }: EvidencePoint, { baseline }: Indicator): ObservedValue {
  return role === "baseline" && baseline !== undefined
    ? { ...observed, reference: { ...baseline.reference } }
    : ownObservation(observed);
}

/** The amounts of single years; of several years together no one knows which had how much. */
function amountsBetween(points: readonly EvidencePoint[]): readonly ObservedValue[] {
  return points.slice(1).flatMap(({ at, observed }, index): ObservedValue[] => {
    const before = points[index];
    const isYear = before !== undefined && Number.isInteger(at) && at - before.at === 1;
    if (!isYear) return [];
    const value = decimalText(decimal(observed.value).minus(before.observed.value));
    return [{ period: endingAt(at), value, status: observed.status }];
  });
}
