import type { ObservedValue } from "../../series/observation.js";
import { readingOf } from "../../series/reading-of.js";
import type { Series } from "../../series/series.js";
import { isYearText } from "../../value/year-text.js";

/**
 * The value that a place had at the end of a year, as {@link readingOf} says; `undefined` where it has none. A year with one plain
 * value and nothing else said of it, as nearly all have, is found without reading the rest of the series.
 */
export function startAt(series: Series | undefined, year: string): ObservedValue | undefined {
  if (series === undefined) return undefined;
  const only = onlyValueOf(series, year);
  if (only !== undefined) return only;
  const found = readingOf(series).at(year);
  return "missing" in found ? undefined : found;
}

/** What alone is said of a year; `undefined` where more is, or where it takes a closer look. */
function onlyValueOf({ observations, yearEnds }: Series, year: string): ObservedValue | undefined {
  if (yearEnds !== undefined || !isYearText(year)) return undefined;
  let only: ObservedValue | undefined;
  for (const one of observations) {
    // Other years in four digits say nothing of this one; a month, a day or a span may.
    if (one.period.length === 4 && one.period !== year) continue;
    if (one.period !== year || only !== undefined || one.status !== "A") return undefined;
    only = one;
  }
  return only;
}
