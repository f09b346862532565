import { levelAimed } from "../aims/aim.js";
import { noWay } from "../aims/aim-kind.js";
import type { AimedTarget } from "../aims/aimed-target.js";
import { assessedTarget } from "../aims/assessed-target.js";
import { planStart, shareGone } from "../aims/elapsed-share.js";
import { isMetBy } from "../aims/is-met-by.js";
import { requiredChange } from "../aims/required-change.js";
import { isLost, type Settled } from "../aims/settled.js";
import { isTimeOver, type Standing } from "../aims/standing.js";
import { isOnDrawnWay, shareDue, shareOfWay } from "../aims/way.js";
import { isRank } from "../series/is-rank.js";
import type { ObservedValue } from "../series/observation.js";
import { meetsBound } from "../value/bound.js";
import { compare } from "../value/compare.js";
import { differenceUnit } from "../value/difference-unit.js";
import { distance } from "../value/distance.js";
import type { MissingReason } from "../value/missing.js";
import { ownCopy } from "../value/own-copy.js";
import type { Quantity } from "../value/quantity.js";
import type { Writable } from "../value/writable.js";
import { yearPosition } from "../value/year-position.js";
import type { ProgressFacts } from "./assessment.js";
import { type PaceThresholds, type Verdict, verdictOfLead, verdictOfPace } from "./verdict.js";

const unknown = {
  met: null,
  completion: null,
  elapsedShare: null,
  expectedShare: null,
  pace: null,
  gap: null,
  required: null,
} as const;

/** What cannot be judged, and why. */
export function cannotJudge(reason: MissingReason, more: Partial<ProgressFacts> = {}): ProgressFacts {
  return { ...unknown, ...more, verdict: "not-assessable", reason };
}

/** The value that a target is judged by, or why there is none. */
export interface JudgedValue {
  readonly latest: ObservedValue | undefined;
  readonly missingBecause: MissingReason;
}

/** What every method starts from: how far the way and the time have gone, and what is still missing to one target. */
export function progressFacts(
  standing: Standing,
  aimed: AimedTarget,
  { latest, missingBecause }: JudgedValue,
  settled: Settled | undefined,
  thresholds: PaceThresholds,
): ProgressFacts {
  const { plan, indicator, aim } = standing;
  if ("missing" in aim) return cannotJudge(aim.missing.reason);
  const { unit, measure, direction, baseline } = indicator;
  const { bound, kind } = aimed;
  const target = assessedTarget(aim, aimed, indicator);
  if (latest === undefined) return cannotJudge(missingBecause, { target });
  const at = yearPosition(latest.period, plan);
  const elapsed = shareGone(plan, aim.on, latest.period);
  if (at <= startOf(aimed, standing)) {
    return cannotJudge("not-started", { target, latest, elapsedShare: elapsed });
  }

  const { value } = latest;
  const met = isMetBy(latest, bound, direction);
  const level = levelAimed(aimed, indicator, value);
  const lost = isLost(settled);
  const covered = completionOf(aimed, indicator, value, at, lost);
  const { completion, expectedShare, pace, reason } = covered;
  // Where no way leads, as to an average, no single yearly change says what is asked of the years to come.
  const nothingRequired =
    met || lost || noWay(kind) !== undefined || compare(level, value) === 0 || isTimeOver(standing);
  const gap: Writable<Quantity> = { value: met ? "0" : distance(level, value) };
  if (unit !== undefined) gap.unit = differenceUnit(unit);
  const verdict = (): Verdict => {
    const over = at >= aim.due;
    if (over || settled !== undefined) return met ? "achieved" : "behind";
    // What must hold to the end, or on average over all years, is not achieved before.
    if (met) return kind === "reach" ? "achieved" : "on-track";
    if (kind === "keep" || kind === "stay-within" || reason === "baseline-beyond-target") return "behind";
    if (reason === "rank") return verdictOfMove(aimed, indicator, value);
    if (pace !== null) return verdictOfPace(pace, thresholds);
    return completion === null || expectedShare === null
      ? "not-assessable"
      : verdictOfLead(completion - expectedShare);
  };
  const facts: Writable<ProgressFacts> = {
    verdict: verdict(),
    met,
    completion,
    elapsedShare: elapsed,
    expectedShare,
    pace,
    target,
    latest,
    gap,
    required: nothingRequired ? null : requiredChange(value, level, aim.due - at, indicator),
  };
  if (reason !== undefined) facts.reason = reason;
  if (measure !== "cumulative" && baseline !== undefined) facts.baseline = ownCopy(baseline);
  return facts;
}

/** Of a rank that is still to be reached only the way it moves is known: it is better than at the start, or it is not. */
function verdictOfMove({ way }: AimedTarget, { direction }: Standing["indicator"], value: string): Verdict {
  if ("missing" in way) return "not-assessable";
  const moved = compare(value, way.points[0].value);
  return (direction === "decrease" ? moved < 0 : moved > 0) ? "on-track" : "behind";
}

/** Where progress starts: what starts later than its plan, at a baseline of a later year, is nothing before. */
function startOf({ kind, way }: AimedTarget, { plan, evidence }: Standing): number {
  if (!("missing" in way)) return way.points[0].position;
  // A mean, or what each year has to reach, is of the plan's own years.
  if (noWay(kind) !== undefined) return planStart(plan);
  const newest = evidence.points.at(-1);
  return Math.max(planStart(plan), newest?.role === "baseline" ? newest.at : -Infinity);
}

type Covered = Pick<ProgressFacts, "completion" | "expectedShare" | "pace"> & {
  readonly reason: MissingReason | undefined;
};

function completionOf(
  { bound, kind, way }: AimedTarget,
  indicator: Standing["indicator"],
  value: string,
  at: number,
  lost: boolean,
): Covered {
  const none = (reason: MissingReason): Covered => ({
    completion: null,
    expectedShare: null,
    pace: null,
    reason,
  });
  // A mean of years is no way from the baseline: on a straight way to the target it would fall behind by itself.
  const why = noWay(kind);
  if (why !== undefined) return none(why);
  if (kind === "keep") return none("level-to-keep");
  // Of a limit that is used up no rest of the way can be gone.
  if (kind === "stay-within" || lost) return none("ceiling");
  if ("missing" in way) return none(way.missing.reason);
  if (isRank(indicator)) return none("rank");
  const completion = shareOfWay(way, value);
  const due = shareDue(way, at, value);
  if (completion === undefined || due === undefined) return none("target-equals-baseline");
  if (meetsBound(way.points[0].value, bound, indicator.direction)) return none("baseline-beyond-target");
  if (!Number.isFinite(completion)) return none("out-of-range");
  if (isOnDrawnWay(way, at, value)) {
    return { completion, expectedShare: completion, pace: 1, reason: undefined };
  }
  // Where nothing is due yet, no ratio says whether that is much.
  const pace = due > 0 && Number.isFinite(completion / due) ? completion / due : null;
  return { completion, expectedShare: due, pace, reason: undefined };
}
