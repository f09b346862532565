import { type Issue, pointer, UsageError } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import { type Reading, readingOf } from "../series/reading-of.js";
import type { Series } from "../series/series.js";
import { placed } from "../value/finding.js";
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
 * place is left out with an issue that names it, and the others are read. `path` is where the places stand.
 */
export function readFigures<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  path = "",
): { readonly readings: readonly PlaceFigures[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const readings = Object.entries<Observations<Id>>(byRegion).map(([place, observations]): PlaceFigures => {
    const at = pointer(path, place);
    const own = pointer(at, indicator.id);
    const series = figuresOf(at, own, () => observedFor(plan, indicator, observations, at), issues);
    if (series === "refused") return { place, reading: missing("figures-unfit") };
    const read = figuresOf(at, own, () => readingOf(series), issues);
    if (read === "refused") return { place, reading: missing("figures-unfit") };
    return { place, ...(series && { series }), reading: read };
  });
  return { readings, issues };
}

/**
 * What a reading that throws gives; its error becomes an issue with the place's name.
 *
 * @param at - Where what is told of the place stands.
 * @param own - Where the figures stand in it, for errors that do not say it themselves.
 */
export function figuresOf<Result>(
  at: string,
  own: string,
  read: () => Result,
  issues: Issue[],
): Result | "refused" {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    issues.push(issueWithin(at, own, error));
    return "refused";
  }
}

/** The error of a reading as an issue, whose sentences begin with its one path. */
export function issueWithin(at: string, own: string, { issue }: UsageError): Issue {
  const isWithin = issue.path === at || issue.path.startsWith(`${at}/`);
  const path = isWithin ? issue.path : own;
  return issue.message.en.startsWith(`${path}: `) ? issue : placed(issue, path);
}
