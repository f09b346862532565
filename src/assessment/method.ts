import type { AssessedTarget } from "../aims/assessed-target.js";
import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { levelOf } from "../value/bound.js";
import type { MissingReason } from "../value/missing.js";
import type { ProgressFacts } from "./assessment.js";
import type { Verdict } from "./verdict.js";

/**
 * A class of a method: it holds from its smallest score up to the next better class, half-open, with no gap.
 *
 * @category Progress
 * @example
 * const onTrack: ProgressClass = {
 *   id: "on-track", name: { "zh-Hans": "符合预期", en: "on track" }, atLeast: 0.95, verdict: "on-track",
 * };
 */
export interface ProgressClass {
  /** Its code, as an assessment has it in `class`. */
  readonly id: string;
  /** Its name in the method's own words. */
  readonly name: Message;
  /** The smallest score; `null` where there is no smallest, or where the class does not come from a score. */
  readonly atLeast: number | null;
  /** Whether the smallest score itself belongs to the next class. */
  readonly above?: true;
  /** The class in the words of Chinese mid-term evaluations. */
  readonly verdict: Verdict;
}

/**
 * A method of judging progress, as data: its name, its source and its classes, best first.
 *
 * @category Progress
 * @example
 * progressMethods.eurostat.classes.map(({ id }) => id)
 * // => ["achieved", "on-track", "acceleration-needed", "limited", "deterioration"]
 */
export interface ProgressMethodInfo {
  /** The method's name for readers. */
  readonly name: Message;
  /** What the score is. */
  readonly score: Message;
  /** The publication that describes the method. */
  readonly source: string;
  /** The best class first. */
  readonly classes: readonly ProgressClass[];
}

/** A value at a time on the axis of years. */
export interface YearPoint {
  readonly at: number;
  readonly value: number;
}

/** What a method judges by: everything in the unit of the indicator. */
export interface ProgressInput {
  readonly indicator: Indicator;
  /** Absent where there is none, or none that resolves to a level. */
  readonly target?: AssessedTarget | undefined;
  /** When it is due, on the axis of years. */
  readonly due?: number | undefined;
  /** Values at the ends of their periods, oldest first, none after the as-of day. */
  readonly points: readonly YearPoint[];
  /** Where the way starts: the baseline at the end of its own year; nothing at the plan's start for a running total. */
  readonly start?: YearPoint | undefined;
  readonly facts: ProgressFacts;
}

/** What a method says: the class with its score, or the reason why none. */
export type MethodReading =
  | { readonly class: string; readonly score: number | null }
  | { readonly reason: MissingReason };

/** A method with its judgement. */
export interface ProgressMethod extends ProgressMethodInfo {
  readonly judge: (input: ProgressInput) => MethodReading;
}

/** The class that a score falls in. */
export function classOf(score: number, classes: readonly ProgressClass[]): string {
  // Twelve digits and places: what is exactly at a cut-off belongs above it, whatever binary fractions make of it.
  const exact = Number(Number(score.toPrecision(12)).toFixed(12));
  const found = classes.find(
    ({ atLeast, above, id }) =>
      id !== "achieved" && (atLeast === null || (above === true ? exact > atLeast : exact >= atLeast)),
  );
  return found?.id ?? "";
}

/** Whether the numbers of a method are within what floating numbers can be. */
export function isComputable({ target, indicator, start, points }: ProgressInput): boolean {
  const level = target === undefined ? 0 : Number(levelOf(target.bound, indicator.direction));
  return [level, start?.value ?? 0, points.at(-1)?.value ?? 0].every(Number.isFinite);
}
