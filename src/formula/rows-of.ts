import { hasValue, type Observation } from "../series/observation.js";
import { byEnd, inOrder } from "../series/order.js";
import { type Partner, partnersIn } from "../series/partners.js";
import { periodKey } from "../series/period-key.js";
import type { Series } from "../series/series.js";
import { type DateText, type Period, parsePeriod } from "../value/period.js";

/** What the inputs of a formula say of one period. */
export interface Row {
  readonly period: Period;
  readonly found: ReadonlyMap<string, Observation | undefined>;
}

/**
 * Brings series together by period, oldest first. Observations that go together make one row, whatever their periods are
 * called; it goes by that of the first series that has one. What is carried makes no rows: of it the last value counts.
 */
export function rowsOf(inputs: ReadonlyMap<string, Series>, carry: readonly string[]): readonly Row[] {
  const all = [...inputs].map(([name, series]) => ({
    name,
    series,
    find: carry.includes(name) ? lastIn(series) : partnersIn(series),
    carried: carry.includes(name),
    taken: new Set<string>(),
  }));
  const rows: Row[] = [];
  for (const { series, carried, taken } of all) {
    if (carried) continue;
    // From the last on: of several names of one moment the longest comes last, and is the one meant.
    for (const { period: text } of inOrder(series.observations, series).toReversed()) {
      const period = parsePeriod(text, series);
      if (taken.has(periodKey(series, period))) continue;
      taken.add(periodKey(series, period));
      const found = new Map<string, Observation | undefined>();
      for (const other of all) {
        const partner = other.find(period, series);
        found.set(other.name, partner);
        if (partner !== undefined)
          other.taken.add(periodKey(other.series, parsePeriod(partner.period, other.series)));
      }
      rows.push({ period, found });
    }
  }
  return rows.toSorted((a, b) => byEnd(a.period, b.period));
}

/** Finds the last value until the end of a period. */
function lastIn(series: Series): Partner {
  const values = inOrder(series.observations.filter(hasValue), series);
  const ends = values.map(({ period }) => parsePeriod(period, series).end);
  return ({ end }) => values[countUntil(ends, end) - 1];
}

/** How many of some days, in order, are not after another; by halves. */
function countUntil(days: readonly DateText[], last: DateText): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((days[middle] ?? "") <= last) low = middle + 1;
    else high = middle;
  }
  return low;
}
