import { type Calendar, startsYear } from "../value/calendar.js";
import { type DecimalText, mostDigits } from "../value/decimal-text.js";
import { addedTo, plus, sumText, type WholeSum } from "../value/exact-sum.js";
import { type DateText, daysBetween, nextDay, type Period, parsePeriod } from "../value/period.js";
import type { Qualifier } from "../value/qualifier.js";
import type { ObservationStatus, ObservedValue } from "./observation.js";
import { sumQualifier } from "./sum-qualifier.js";
import { weaker } from "./weakest-status.js";

/** An amount with the days it is of: from `from` to the day before `to`. */
export interface Part {
  readonly observed: ObservedValue;
  readonly period: Period;
  readonly from: DateText;
  readonly to: DateText;
}

/** How far amounts that follow each other without gap or overlap come, and what they add up to. */
export interface Reach {
  readonly to: DateText;
  readonly sum: DecimalText;
  /** The same before it was rounded, where it has more digits than a number may have. */
  readonly exact?: WholeSum;
  readonly status: ObservationStatus;
  /** How the sum is given where one of its amounts is not given exactly. */
  readonly qualifier?: Qualifier;
  /** The last amount, and what it follows. */
  readonly part?: Part;
  readonly before?: Reach;
  /** Days without an amount that were filled. */
  readonly filled: number;
  /** Of two ways to come as far, that with the longest parts is larger. */
  readonly weight: number;
}

/** An estimate of the amount from where amounts reach to a day, where there is one. */
export type Fill = (before: Reach, to: DateText) => DecimalText | undefined;

/** Amounts in the order of their first days, each period once: of two ways to write it, that which is no span counts. */
export function partsOf(values: readonly ObservedValue[], calendar: Calendar): readonly Part[] {
  const parts = new Map<string, Part>();
  for (const observed of values) {
    const period = parsePeriod(observed.period, calendar);
    const key = `${period.start}/${period.end}`;
    if (period.frequency === "span" && parts.has(key)) continue;
    parts.set(key, { observed, period, from: period.start, to: nextDay(period.end) });
  }
  return [...parts.values()].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/**
 * Which days amounts reach from a first day on, by the day after them. Each day is reached with as little filled as can
 * be, then by the longest parts: they count, and not the shorter ones that lie inside them.
 *
 * @param stops - More days that a filled chain is to reach.
 */
export function reachFrom(
  first: DateText,
  parts: readonly Part[],
  calendar: Calendar,
  fill?: { readonly estimate: Fill; readonly stops: readonly DateText[] },
): ReadonlyMap<DateText, Reach> {
  const origin: Reach = { to: first, sum: "0", status: "A", filled: 0, weight: 0 };
  const reached = new Map([[first, origin]]);
  let latest = origin;
  let next = 0;
  for (const day of daysOf(parts, fill?.stops ?? [])) {
    const here =
      reached.get(day) ?? (fill && day > first ? bridged(latest, day, fill.estimate, calendar) : undefined);
    if (here !== undefined) {
      reached.set(day, here);
      latest = here;
    }
    for (let part = parts[next]; part !== undefined && part.from <= day; part = parts[++next]) {
      if (here === undefined) continue;
      const there = follow(here, part, calendar);
      const known = reached.get(part.to);
      if (known === undefined || isBetter(there, known)) reached.set(part.to, there);
    }
  }
  return reached;
}

/** All days at which a part begins or another may follow, in their order. */
function daysOf(parts: readonly Part[], stops: readonly DateText[]): readonly DateText[] {
  return [...new Set([...parts.flatMap(({ from, to }) => [from, to]), ...stops])].toSorted();
}

function bridged(before: Reach, to: DateText, estimate: Fill, calendar: Calendar): Reach | undefined {
  const amount = estimate(before, to);
  if (amount === undefined) return undefined;
  const filled = before.filled + daysBetween(before.to, to);
  const { part } = before;
  return {
    to,
    before,
    ...(part && { part }),
    ...added(before, amount),
    status: weaker(before.status, "E"),
    ...sumQualifier(before, {}),
    filled,
    weight: weightSoFar(before, calendar),
  };
}

/** The sum with one amount more. However many are added, a sum is rounded once. */
function added(before: Reach, amount: DecimalText): Pick<Reach, "sum" | "exact"> {
  if (before.exact === undefined) {
    const sum = plus(before.sum, amount);
    if (sum.length < mostDigits) return { sum };
  }
  const exact = addedTo(before.exact ?? before.sum, amount);
  return { sum: sumText(exact), exact };
}

function follow(before: Reach, part: Part, calendar: Calendar): Reach {
  return {
    to: part.to,
    part,
    before,
    ...added(before, part.observed.value),
    status: weaker(before.status, part.observed.status),
    ...sumQualifier(before, part.observed),
    filled: before.filled,
    weight: weightSoFar(before, calendar) + weightOf(part.period),
  };
}

/** No period crosses the end of a year: all ways to come further are the same until there. */
function weightSoFar({ to, weight }: Reach, calendar: Calendar): number {
  return startsYear(to, calendar) ? 0 : weight;
}

/** A part of more months outweighs all shorter ones that a year can hold: at most twelve of any length, or 366 days. */
function weightOf({ frequency, start, end }: Period): number {
  const months = monthOf(end) - monthOf(start) + 1;
  return frequency === "day" ? 1 : 400 * 13 ** (months - 1);
}

function monthOf(day: DateText): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function isBetter(one: Reach, other: Reach): boolean {
  return one.filled === other.filled ? one.weight > other.weight : one.filled < other.filled;
}
