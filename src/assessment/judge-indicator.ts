import type { AssessedTarget } from "../aims/assessed-target.js";
import { movementOf } from "../aims/movement.js";
import type { Prepared } from "../aims/prepare.js";
import { type Standing, standingFrom } from "../aims/standing.js";
import { wordingAimed } from "../aims/target-wording.js";
import type { Observations } from "../model/observe.js";
import type { Assessment, AssessOptions, ProgressFacts } from "./assessment.js";
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
  { thresholds: given = defaultPaceThresholds, method = "elapsed-time" }: AssessOptions,
): Judgement<Id> {
  const thresholds = { ahead: given.ahead, onTrack: given.onTrack };
  const standing = standingFrom(prepared, observations);
  const { plan, indicator } = prepared;
  const readings = readProgress(standing, method, thresholds);
  const [reading, ...others] = readings;
  const { class: own, score, verdict, reason } = reading;
  const { reason: _, ...facts } = reading.facts;
  const judged: ProgressFacts = { ...facts, verdict, ...(reason !== undefined && { reason }) };
  const soFar = partOfYear(standing);
  const aspired = readAspired(standing);
  const wording = wordingAimed(standing.aim);
  // Where a number can be judged, it says more than the direction.
  const movement = wording && "missing" in standing.aim ? movementOf(standing) : undefined;
  const otherTargets = others.flatMap(({ facts: { target } }): AssessedTarget[] => (target ? [target] : []));
  return {
    facts: {
      plan: plan.id,
      indicator: indicator.id,
      method,
      asOf: standing.asOf,
      ...judged,
      met: metByAll(readings),
      ...(otherTargets.length > 0 && { otherTargets }),
      ...(aspired.length > 0 && { aspired }),
      ...(wording && { wording }),
      ...(movement && { movement }),
      class: own,
      score,
      ...(soFar && { partOfYear: soFar }),
      thresholds,
    },
    standing,
    reading,
    others,
  };
}

function metByAll(readings: readonly ProgressReading[]): boolean | null {
  const met = readings.map(({ facts }) => facts.met);
  if (met.includes(false)) return false;
  return met.includes(null) ? null : true;
}
