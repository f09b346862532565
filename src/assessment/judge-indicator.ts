import type { AssessedTarget } from "../aims/assessed-target.js";
import { movementOf } from "../aims/movement.js";
import type { Prepared } from "../aims/prepare.js";
import { type ReadSeries, type Standing, standingFrom } from "../aims/standing.js";
import { wordingAimed } from "../aims/target-wording.js";
import type { Observations } from "../model/observe.js";
import type { Writable } from "../value/writable.js";
import type { Assessment, AssessOptions } from "./assessment.js";
import { partOfYear } from "./part-of-year.js";
import { type ProgressReading, readAspired, readProgress } from "./read-progress.js";
import { defaultPaceThresholds } from "./verdict.js";

/** What is judged of an indicator, before anything of it is put in words. */
export interface Judgement<Id extends string = string> {
  /** All of an assessment but its sentences and what was noticed. */
  readonly facts: Omit<Assessment<Id>, "because" | "issues">;
  readonly standing: Standing;
  /** What the method says of the target that decides, and of the others. */
  readonly reading: ProgressReading;
  readonly others: readonly ProgressReading[];
}

/**
 * Judges an indicator by what was observed: the facts alone, for whoever judges many places and reads few of them. The
 * options were checked before.
 */
export function judgeIndicator<Id extends string>(
  prepared: Prepared<Id>,
  observations: Observations<NoInfer<Id>>,
  { thresholds = defaultPaceThresholds, method = "elapsed-time" }: AssessOptions,
  read?: ReadSeries,
): Judgement<Id> {
  const standing = standingFrom(prepared, observations, read);
  const { plan, indicator } = prepared;
  const readings = readProgress(standing, method, thresholds);
  const [reading, ...others] = readings;
  const { aim, asOf } = standing;
  const { facts: seen, verdict, reason } = reading;
  const facts: Writable<Judgement<Id>["facts"]> = {
    plan: plan.id,
    indicator: indicator.id,
    method,
    asOf,
    verdict,
    class: reading.class,
    score: reading.score,
    met: metByAll(readings),
    completion: seen.completion,
    elapsedShare: seen.elapsedShare,
    expectedShare: seen.expectedShare,
    pace: seen.pace,
    gap: seen.gap,
    required: seen.required,
    thresholds: { ahead: thresholds.ahead, onTrack: thresholds.onTrack },
  };
  if (reason !== undefined) facts.reason = reason;
  if (seen.baseline !== undefined) facts.baseline = seen.baseline;
  if (seen.target !== undefined) facts.target = seen.target;
  if (seen.latest !== undefined) facts.latest = seen.latest;
  if (others.length > 0) {
    const otherTargets = others.flatMap(({ facts: { target } }): AssessedTarget[] =>
      target ? [target] : [],
    );
    if (otherTargets.length > 0) facts.otherTargets = otherTargets;
  }
  const aspired = readAspired(standing);
  if (aspired.length > 0) facts.aspired = aspired;
  const wording = wordingAimed(aim);
  if (wording !== undefined) {
    facts.wording = wording;
    // Where a number can be judged, it says more than the direction.
    const movement = "missing" in aim ? movementOf(standing) : undefined;
    if (movement !== undefined) facts.movement = movement;
  }
  const soFar = partOfYear(standing);
  if (soFar !== undefined) facts.partOfYear = soFar;
  return { facts, standing, reading, others };
}

function metByAll(readings: readonly ProgressReading[]): boolean | null {
  const [first, ...others] = readings;
  if (first !== undefined && others.length === 0) return first.facts.met;
  const met = readings.map(({ facts }) => facts.met);
  if (met.includes(false)) return false;
  return met.includes(null) ? null : true;
}
