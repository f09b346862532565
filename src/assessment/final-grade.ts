import type { AimedTarget } from "../aims/aimed-target.js";
import { show } from "../issue.js";
import { isRank } from "../series/is-rank.js";
import type { SeriesKind } from "../series/series-kind.js";
import { type Bound, levelOf, limitsOf } from "../value/bound.js";
import { checkOptions } from "../value/check-options.js";
import { wordsIn } from "../value/closed-list.js";
import { compare } from "../value/compare.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { Direction } from "../value/measure.js";
import { refuse } from "../value/refuse.js";
import { finalGrades } from "./final-grades.js";

/**
 * How an indicator ends, best first: 超额完成, 完成, 基本完成, 未完成; where no figure of the target's own year is known, only
 * whether the latest one has reached the target (最近一期已达目标, 最近一期尚有差距); or that it has no grade.
 *
 * @category Progress
 * @example
 * const grade: FinalGrade = "exceeded";
 * @useDeclaredType
 */
export type FinalGrade = keyof typeof finalGrades;

/**
 * The words of each grade.
 *
 * @category Progress
 * @see [Write the final evaluation](../../docs/guides/final-evaluation.md)
 * @example
 * finalGradeWords["nearly-met"]["zh-Hans"] // => "基本完成"
 */
export const finalGradeWords: Readonly<Record<FinalGrade, Required<LocalizedText>>> = wordsIn(finalGrades);

/**
 * From where a target that is not met counts as nearly met (基本完成): the share of the way from the baseline to the target;
 * without a way, the share of the target itself.
 *
 * @category Progress
 * @example
 * const strict: FinalCutOffs = { ofWay: 0.98, ofTarget: 0.995 };
 */
export interface FinalCutOffs {
  /** The smallest share of the way from baseline to target, such as 0.95. */
  readonly ofWay: number;
  /** The smallest share of the target where there is no way, such as 0.99. */
  readonly ofTarget: number;
}

/**
 * The cut-offs that are used where none are given: 95 % of the way, or 99 % of the target. We found no office that
 * publishes any; these are this library's own.
 *
 * @category Progress
 * @see [Write the final evaluation](../../docs/guides/final-evaluation.md)
 * @example
 * defaultFinalCutOffs // => { ofWay: 0.95, ofTarget: 0.99 }
 */
export const defaultFinalCutOffs: FinalCutOffs = { ofWay: 0.95, ofTarget: 0.99 };

/** Throws for cut-offs that are no shares. */
export function checkFinalCutOffs(cutOffs: FinalCutOffs): void {
  checkOptions(cutOffs, { ofWay: true, ofTarget: true }, "/cutOffs");
  const { ofWay, ofTarget } = cutOffs;
  if ([ofWay, ofTarget].every((share) => share > 0 && share <= 1)) return;
  throw refuse({
    code: "cut-offs-invalid",
    path: "/cutOffs",
    expected: [
      "大于 0、不超过 1 的 ofWay 与 ofTarget",
      "ofWay and ofTarget, each more than 0 and no more than 1",
    ],
    received: `ofWay ${show(ofWay)}, ofTarget ${show(ofTarget)}`,
    words: ["基本完成的界限无效", "Cut-offs"],
  });
}

interface Judged {
  readonly aimed: AimedTarget;
  readonly indicator: Pick<SeriesKind, "unit"> & { readonly direction: Direction };
  readonly value: DecimalText;
  readonly met: boolean;
  readonly completion: number | null;
  readonly shareOfTarget: number | null;
  /** Whether it is missed for good, whatever comes, or was asked of every year. */
  readonly lost: boolean;
}

/** The grade of a value of the target's own time. */
export function gradeOf(judged: Judged, cutOffs: FinalCutOffs): FinalGrade {
  if (judged.met) return isBeyond(judged) ? "exceeded" : "met";
  return isNear(judged, cutOffs) ? "nearly-met" : "not-met";
}

/** Whether a value is beyond the number that is to be reached, on the good side. A limit that is kept is not exceeded. */
function isBeyond({ aimed: { kind, bound }, indicator: { direction }, value }: Judged): boolean {
  if (kind === "keep" || kind === "stay-within") return false;
  const { upper, lower } = limitsOf(bound, direction);
  const isCeiling = lower === undefined && upper !== undefined;
  const end = farEnd(bound, direction);
  const beyond = compare(value, end);
  return isCeiling ? beyond < 0 : beyond > 0;
}

function isNear({ indicator, completion, shareOfTarget, lost }: Judged, cutOffs: FinalCutOffs): boolean {
  // Nobody is nearly third, and a year that was missed is missed.
  if (lost || isRank(indicator)) return false;
  if (completion !== null) return atLeast(completion, cutOffs.ofWay);
  return shareOfTarget !== null && atLeast(shareOfTarget, cutOffs.ofTarget);
}

/** Twelve digits: what is exactly at a cut-off is above it, whatever binary fractions make of it. */
function atLeast(share: number, cutOff: number): boolean {
  return Number(share.toPrecision(12)) >= cutOff;
}

/** How near a value is to a level, from whichever side: the smaller of the two over the greater, 1 on it. */
export function nearness(value: DecimalText, level: DecimalText): number | null {
  const [one, other] = [decimal(value), decimal(level)];
  if (one.lte(0) || other.lte(0)) return null;
  return (one.lt(other) ? one.div(other) : other.div(one)).toNumber();
}

/** The end of a bound that a value has to be beyond to exceed it. */
function farEnd(bound: Bound, direction: Direction): DecimalText {
  if (bound.comparator !== "between") return bound.value;
  return direction === "decrease" ? bound.lower : bound.upper;
}

/**
 * The number of a bound that the difference of a value is counted from, whatever kind of target it is: beside an interval
 * the end on that side, within it the end that is reached first.
 */
export function endBeside(bound: Bound, direction: Direction, value: DecimalText): DecimalText {
  if (bound.comparator === "between") {
    if (compare(value, bound.lower) < 0) return bound.lower;
    if (compare(value, bound.upper) > 0) return bound.upper;
  }
  return levelOf(bound, direction);
}
