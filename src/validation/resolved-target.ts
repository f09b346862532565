import { dueOf } from "../aims/due-of.js";
import { isEachYear, isMean } from "../aims/target-needs.js";
import type { Message } from "../issue.js";
import type { NumericTarget } from "../model/numeric-target.js";
import type { Target } from "../model/target.js";
import type { Bound, Limits } from "../value/bound.js";

/** A target read as a level, whatever its basis, with its JSON Pointer. */
export interface ResolvedTarget {
  readonly target: NumericTarget;
  readonly path: string;
  readonly bound: Bound;
  /** Where the bound is met. */
  readonly limits: Limits;
  /** How the level came of the baseline. */
  readonly because: readonly Message[];
}

/** What a target says something of: the level of a year, or the average over the years. */
export function quantityOf({ year, basis }: Pick<Target, "year" | "basis">): string {
  return `${year} ${isMean(basis)}`;
}

/** Those that say something of one quantity: of one day, all averages or none, and all of each year or none. */
export function sameQuantity(resolved: readonly ResolvedTarget[]): readonly (readonly ResolvedTarget[])[] {
  // Most indicators have one target, and plans may have a hundred thousand indicators.
  if (resolved.length === 1) return [resolved];
  const groups = new Map<string, ResolvedTarget[]>();
  for (const one of resolved) {
    const { dueOn = "", basis } = one.target;
    const key = `${quantityOf(one.target)} ${dueOn} ${isEachYear(basis)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The same of each day, oldest first; an average over years, or a level of each of them, is of no one year. */
export function byYear(resolved: readonly ResolvedTarget[]): readonly (readonly ResolvedTarget[])[] {
  const levels = resolved.filter(({ target: { basis } }) => !isMean(basis) && !isEachYear(basis));
  // A day within a year comes before its end.
  const order = ({ target: { year, dueOn = "end" } }: ResolvedTarget): string => `${year} ${dueOn}`;
  return sameQuantity(levels.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)));
}

/** When a target is due: its year, or its day within the year. */
export function dueWords({ target }: ResolvedTarget): Message {
  const due = dueOf(target);
  return { "zh-Hans": due === target.year ? `${due} 年` : `${due} `, en: due };
}

/** A level with how it came of the baseline, where it did. */
export function told(level: string, [because]: readonly Message[]): Message {
  return {
    "zh-Hans": because === undefined ? level : `${level}（${because["zh-Hans"]}）`,
    en: because === undefined ? level : `${level} (${because.en})`,
  };
}
