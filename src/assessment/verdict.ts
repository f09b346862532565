import { show, UsageError } from "../issue.js";
import { checkOptions } from "../value/check-options.js";
import { wordsIn } from "../value/closed-list.js";
import type { LocalizedText } from "../value/localized-text.js";
import { roundedBeside } from "../value/rounded-beside.js";
import { verdicts } from "./verdicts.js";

/**
 * The verdict of an evaluation: 提前实现, 快于预期, 符合预期, 滞后, 无法判断.
 *
 * @category Progress
 * @example
 * const verdict: Verdict = "ahead";
 * @useDeclaredType
 */
export type Verdict = keyof typeof verdicts;

/**
 * The words of each verdict, as Chinese mid-term evaluations print them.
 *
 * @category Progress
 * @see [How progress is judged](../../docs/progress.md)
 * @example
 * verdictWords.ahead["zh-Hans"] // => "快于预期"
 */
export const verdictWords: Readonly<Record<Verdict, Required<LocalizedText>>> = wordsIn(verdicts);

/**
 * From which pace a verdict holds: each is the smallest pace (completion over expected share) of its class.
 *
 * @category Progress
 * @example
 * const strict: PaceThresholds = { ahead: 1.1, onTrack: 1 };
 */
export interface PaceThresholds {
  /** The smallest pace that is ahead (超前), such as 1.1. */
  readonly ahead: number;
  /** The smallest pace that is on track (正常), such as 0.9; below it the indicator is behind. */
  readonly onTrack: number;
}

/**
 * The thresholds that are used where none are given: ahead from a pace of 1.1, on track from 0.9. No office has
 * published any; these are this library's own, and offices grade more softly.
 *
 * @category Progress
 * @see [How progress is judged](../../docs/progress.md)
 * @example
 * defaultPaceThresholds // => { ahead: 1.1, onTrack: 0.9 }
 */
export const defaultPaceThresholds: PaceThresholds = { ahead: 1.1, onTrack: 0.9 };

/** The class of a pace: half-open from each threshold up. */
export function verdictOfPace(pace: number, thresholds: PaceThresholds): Verdict {
  const { ahead, onTrack } = thresholds;
  // 18 % of the way at 20 % of the time is exactly 0.9.
  if (roundedBeside(pace, ahead) >= ahead) return "ahead";
  return roundedBeside(pace, onTrack) >= onTrack ? "on-track" : "behind";
}

/** The class of a lead on the way where nothing is due yet, so that there is no pace: what is on the way is on track. */
export function verdictOfLead(lead: number): Verdict {
  if (Math.abs(lead) < 1e-12) return "on-track";
  return lead > 0 ? "ahead" : "behind";
}

/** Throws for thresholds that leave a gap or an overlap. */
export function checkThresholds(thresholds: PaceThresholds): void {
  checkOptions(thresholds, { ahead: true, onTrack: true }, "/thresholds");
  const { ahead, onTrack } = thresholds;
  if (Number.isFinite(ahead) && Number.isFinite(onTrack) && ahead >= onTrack && onTrack > 0) return;
  const received = `ahead ${show(ahead)}, onTrack ${show(onTrack)}`;
  throw new UsageError({
    code: "thresholds-invalid",
    path: "/thresholds",
    expected: "ahead ≥ onTrack > 0",
    received,
    message: {
      "zh-Hans": `判定界限无效：应为 ahead ≥ onTrack > 0，实为 ${received}`,
      en: `Thresholds: expected ahead ≥ onTrack > 0, received ${received}`,
    },
  });
}
