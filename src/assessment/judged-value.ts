import type { AimedTarget } from "../aims/aimed-target.js";
import { meanSoFar } from "../aims/mean-so-far.js";
import { wholeYears } from "../aims/own-points.js";
import type { Settled } from "../aims/settled.js";
import type { Standing } from "../aims/standing.js";
import type { LeftOutWhy } from "../series/known.js";
import { meetsBound } from "../value/bound.js";
import type { MissingReason } from "../value/missing.js";
import type { JudgedValue } from "./progress-facts.js";

/** The value that a target is judged by: the latest, what settles it, or the mean so far of some years. */
export function judgedValue(
  standing: Standing,
  { kind, bound }: AimedTarget,
  settled: Settled | undefined,
): { readonly value: JudgedValue; readonly years?: number } {
  const { latest } = standing.evidence;
  if (kind === "every-year") return { value: eachYear(standing, settled) };
  if (kind !== "mean") {
    return { value: { latest: settled?.least ?? latest, missingBecause: whyNone(standing) } };
  }
  const average = meanSoFar(standing);
  if ("missing" in average) {
    const { reason: why } = average.missing;
    const missingBecause = why === "no-observation" ? whyNone(standing) : why;
    return { value: { latest: missingBecause === "not-started" ? latest : undefined, missingBecause } };
  }
  const { mean, years } = average;
  const { direction } = standing.indicator;
  // The mean of the whole years may say otherwise than what the year under way has settled.
  const saysOtherwise = settled !== undefined && meetsBound(mean.value, bound, direction) !== settled.met;
  const value = { missingBecause: "no-observation" } as const;
  return saysOtherwise
    ? { value: { ...value, latest: settled.least } }
    : { value: { ...value, latest: mean }, years };
}

/** The last whole year; the year that was missed; or, once all are over, why one of them is not known. */
function eachYear(standing: Standing, settled: Settled | undefined): JudgedValue {
  const { aim } = standing;
  const { points, end, isComplete } = wholeYears(standing);
  const latest = settled?.least ?? points.at(-1)?.observed;
  if (latest === undefined) {
    const isBefore = standing.evidence.latest !== undefined;
    return { latest, missingBecause: isBefore ? "not-started" : whyNone(standing) };
  }
  const isOver = !("missing" in aim) && end >= aim.due;
  const isUnknown = settled === undefined && isOver && !isComplete;
  return { latest: isUnknown ? undefined : latest, missingBecause: "incomplete-period" };
}

/** Why there is no value to judge by: a part of a year is something, also of the baseline's year, but not what is asked for. */
function whyNone({ evidence: { known, left } }: Standing): MissingReason {
  const leftOut = (reason: LeftOutWhy): boolean => left.some(({ why }) => why === reason);
  if (known.underWay !== undefined || leftOut("part-of-year")) return "incomplete-period";
  return leftOut("before-plan") ? "not-started" : "no-observation";
}
