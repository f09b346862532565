import { type Period, parsePeriod } from "../value/period.js";
import { overTime } from "./aggregation.js";
import { hasValue, type ObservedValue } from "./observation.js";
import type { Series } from "./series.js";
import { coverOf } from "./year-so-far.js";

/** The amount of a period that was reported in parts alone. */
export type FromParts = (period: Period) => ObservedValue | undefined;

/**
 * Adds up the amounts of which a period was reported in parts alone (a year in quarters), where they fill it. `undefined` where they
 * do not, and of all that does not add up over time. The observations are sorted by years once, when they are first asked for.
 */
export function fromParts(series: Series): FromParts {
  if (overTime(series) !== "sum") return () => undefined;
  let byYear: ReadonlyMap<number, readonly ObservedValue[]> | undefined;
  return ({ start, end, year, text }) => {
    // Nothing is shorter than a day.
    if (start === end) return undefined;
    byYear ??= valuesByYear(series);
    const cover = coverOf(start, end, byYear.get(year) ?? [], series);
    if (cover?.until !== end) return undefined;
    const { value, status, qualifier } = cover;
    return { period: text, value, status, ...(qualifier && { qualifier }) };
  };
}

function valuesByYear(series: Series): ReadonlyMap<number, readonly ObservedValue[]> {
  const byYear = new Map<number, ObservedValue[]>();
  for (const one of series.observations) {
    if (!hasValue(one)) continue;
    const { year } = parsePeriod(one.period, series);
    const known = byYear.get(year);
    if (known === undefined) byYear.set(year, [one]);
    else known.push(one);
  }
  return byYear;
}
