import { type Issue, pointer } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { type Reading, readingOf } from "../series/reading-of.js";
import type { Series } from "../series/series.js";
import { findingOf, placed, withoutPlace } from "../value/finding.js";
import { type Missing, missing } from "../value/missing.js";

/** What a place reports of an indicator: its series in the indicator's unit, and what that says of single periods. */
export interface PlaceFigures {
  readonly place: string;
  readonly series?: Series;
  /** Why its figures take no part, where they are not of the indicator. */
  readonly reading: Reading | Missing;
}

/**
 * Reads what places report of an indicator. Figures of another measure, dimension or calendar are no figures of it: the
 * place is left out with an issue that names it, and the others are read.
 */
export function readFigures<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
): { readonly readings: readonly PlaceFigures[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const readings = Object.entries<Observations<Id>>(byRegion).map(([place, observations]): PlaceFigures => {
    const series = figuresOf(place, () => observedFor(plan, indicator, observations), indicator.id, issues);
    if (series === "refused") return { place, reading: missing("figures-unfit") };
    const read = figuresOf(place, () => readingOf(series), indicator.id, issues);
    if (read === "refused") return { place, reading: missing("figures-unfit") };
    return { place, ...(series && { series }), reading: read };
  });
  return { readings, issues };
}

/** What a reading that throws gives; its error becomes an issue with the place's name. */
export function figuresOf<Result>(
  place: string,
  read: () => Result,
  id: string,
  issues: Issue[],
): Result | "refused" {
  const found = findingOf(read);
  if (typeof found !== "object" || found === null || !("finding" in found)) return found as Result;
  issues.push(placed(withoutPlace(found.finding, pointer("", id)), pointer(pointer("", place), id)));
  return "refused";
}
