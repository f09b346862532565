import type { ObservedValue } from "../series/observation.js";
import type { PartUnderWay } from "../series/part-under-way.js";
import { possibleValues } from "../series/possible-range.js";
import { limitsOf, meetsBound } from "../value/bound.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { AimedTarget } from "./aimed-target.js";
import { planStart } from "./elapsed-share.js";
import { isMetBy } from "./is-met-by.js";
import { meanSoFar } from "./mean-so-far.js";
import { wholeYears } from "./own-points.js";
import type { Standing } from "./standing.js";

/** What is known and does not go away again, where it settles whether a target is met. */
export interface Settled {
  readonly met: boolean;
  /** What the value will be at least: of an average over the years, were nothing to come any more; of one that cannot move far enough, what it is. */
  readonly least: ObservedValue;
  /** Whether it is so because the day of the year on which it is due has come. */
  readonly isDue?: true;
}

/** Whether a target cannot be met any more, whatever the time that is left brings. */
export function isLost(settled: Settled | undefined): boolean {
  return settled?.met === false && settled.isDue !== true;
}

type Known = Pick<Standing, "plan" | "indicator" | "evidence">;

/**
 * Whether a target is met or missed for good before its time is over (已成定局): a running total has passed it, the year
 * under way brought enough or too much, or the years so far did for an average of all. What was counted is not uncounted.
 */
export function settledBy(
  known: Known,
  aimed: Pick<AimedTarget, "kind" | "bound">,
  due: number,
): Settled | undefined {
  // What a target is compared with goes on moving.
  if (aimed.kind === "match") return undefined;
  if (aimed.kind === "every-year") return missedYear(known, aimed) ?? yearUnderWay(known, aimed, due);
  const { direction } = known.indicator;
  const all = aimed.kind === "mean" ? undefined : allByDay(known, due);
  if (all !== undefined) return { met: isMetBy(all, aimed.bound, direction), least: all, isDue: true };
  const least = leastOf(known, aimed, due);
  if (least === undefined) return outOfReach(known, aimed, due);
  const { lower, upper } = limitsOf(aimed.bound, direction);
  const met = isMetBy(least, aimed.bound, direction);
  if (met) return upper === undefined ? { met, least } : outOfReach(known, aimed, due);
  const missed = upper !== undefined && (lower === undefined || decimal(least.value).gt(upper));
  return missed ? { met, least } : outOfReach(known, aimed, due);
}

/** An average that falls short, or stays within its limit, even if each year left brings the most that there can be. */
function outOfReach(
  { plan, indicator, evidence }: Known,
  { kind, bound }: Pick<AimedTarget, "kind" | "bound">,
  due: number,
): Settled | undefined {
  const soFar = kind === "mean" ? meanSoFar({ plan, evidence }) : undefined;
  if (soFar === undefined || "missing" in soFar) return undefined;
  const seen = evidence.points.map(({ observed }) => Number(observed.value));
  const { upper: most } = possibleValues(indicator, seen);
  if (most === undefined) return undefined;
  const end = Math.ceil(due);
  const best = soFar.sum.plus(decimal(most).times(end - soFar.at)).div(end - planStart(plan));
  const meets = meetsBound(best, bound, indicator.direction);
  const { lower, upper } = limitsOf(bound, indicator.direction);
  if (lower === undefined) return meets ? { met: true, least: soFar.mean } : undefined;
  const isShort = upper === undefined ? !meets : best.lt(lower);
  return isShort ? { met: false, least: soFar.mean } : undefined;
}

/** A year of the plan that did not reach what is asked of each. */
function missedYear(known: Known, { bound }: Pick<AimedTarget, "bound">): Settled | undefined {
  const { direction } = known.indicator;
  const missed = wholeYears(known).points.find(({ observed }) => !isMetBy(observed, bound, direction));
  return missed && { met: false, least: missed.observed };
}

/** The year under way, where it has passed what is asked of each year: a limit for good, a level that is to be reached if it is the last. */
function yearUnderWay(known: Known, { bound }: Pick<AimedTarget, "bound">, due: number): Settled | undefined {
  const year = known.evidence.underWay?.year;
  if (year === undefined || year < planStart(known.plan)) return undefined;
  const settled = settledBy(known, { kind: "reach", bound }, year + 1);
  if (settled === undefined || !settled.met) return settled;
  const { end, isComplete } = wholeYears(known);
  return isComplete && end === year && year + 1 === Math.ceil(due) ? settled : undefined;
}

/** The least that what a target asks for can come to; `undefined` where it can still be anything. */
function leastOf(known: Known, { kind }: Pick<AimedTarget, "kind">, due: number): ObservedValue | undefined {
  const { indicator, evidence } = known;
  const { latest, underWay, points } = evidence;
  if (indicator.measure === "point-in-time") return undefined;
  const seen = points.map(({ observed }) => Number(observed.value));
  // What a total was corrected downwards by is no total below zero.
  if (indicator.measure === "cumulative") return possibleValues(indicator, seen).falls ? undefined : latest;
  const amounts = underWay === undefined ? seen : [...seen, Number(underWay.value)];
  const { lower } = possibleValues(indicator, amounts);
  // A balance or a rate can go below zero, and take back what was there.
  if (lower === undefined) return undefined;
  // A day within a year asks for what its year brings by then.
  const end = Math.ceil(due);
  if (kind === "mean") return leastMean(known, end);
  return underWay?.year === end - 1 ? cameIn(underWay) : undefined;
}

/** What came in of a year by the day of it on which a target is due, once that is known to the day: no more is to come by then. */
function allByDay({ indicator, evidence: { underWay } }: Known, due: number): ObservedValue | undefined {
  const isWithin = indicator.measure === "annual" && !Number.isInteger(due);
  return isWithin && underWay !== undefined && underWay.at >= due ? cameIn(underWay) : undefined;
}

function cameIn({ period, value, status, qualifier }: PartUnderWay): ObservedValue {
  return { period, value, status, ...(qualifier && { qualifier }) };
}

/** What the average comes to if nothing is added to the years so far. */
function leastMean({ plan, evidence }: Known, end: number): ObservedValue | undefined {
  const { underWay } = evidence;
  const soFar = meanSoFar({ plan, evidence });
  if ("missing" in soFar) return undefined;
  const { mean, sum, at } = soFar;
  const isNext = underWay !== undefined && underWay.year === at;
  const all = isNext ? sum.plus(underWay.value) : sum;
  const value = decimalText(all.div(end - planStart(plan)).toSignificantDigits(30));
  const { period, status } = isNext ? underWay : mean;
  return { period, value, status };
}
