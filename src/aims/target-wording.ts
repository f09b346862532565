import type { Message } from "../issue.js";
import { isNumericTarget } from "../model/is-numeric-target.js";
import type { Plan } from "../model/plan.js";
import type { ComparedTarget, WordsTarget } from "../model/unnumbered-target.js";
import { comparators } from "../value/comparators.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { LocalizedText } from "../value/localized-text.js";
import type { DateText, PeriodText } from "../value/period.js";
import { yearWords } from "../value/period-label.js";
import type { Aim, NoAim } from "./aim.js";

/**
 * What a target says that has no number of its own (目标的表述), and when it is due.
 *
 * @category Progress
 * @example
 * const wording: TargetWording = { year: "2025", text: { "zh-Hans": "达到全国平均水平", en: "at least the national average" } };
 */
export interface TargetWording {
  /** The target is due at the end of this year. */
  readonly year: PeriodText;
  /** The day, where it is due before the year's end. */
  readonly dueOn?: DateText;
  /** The words as the plan prints them. */
  readonly text: LocalizedText;
}

/** What a target without a number of its own says: its words, or as printed, with what it is compared with in English. */
export function wordingOf(target: WordsTarget | ComparedTarget): TargetWording {
  const { year, dueOn } = target;
  const text = target.basis === "words" ? target.text : comparedText(target);
  return { year, ...(dueOn !== undefined && { dueOn }), text };
}

function comparedText({
  comparator,
  with: { name },
  margin,
  reference: { raw },
}: ComparedTarget): LocalizedText {
  const { before } = comparators[comparator];
  // Before a number the Chinese words end with a blank, which has no place before a name.
  const zhBefore = before["zh-Hans"].trim();
  const [zh, en] = marginWords(margin);
  const printed = raw.trim();
  return {
    "zh-Hans": printed === "" ? `${zhBefore}${name["zh-Hans"]}${zh}` : printed,
    en: `${before.en}${name.en ?? name["zh-Hans"]}${en}`,
  };
}

function marginWords(margin: string | undefined): readonly [zh: string, en: string] {
  if (margin === undefined || decimal(margin).isZero()) return ["", ""];
  const size = decimalText(decimal(margin).abs());
  return decimal(margin).gt(0) ? [`加 ${size}`, ` plus ${size}`] : [`减 ${size}`, ` minus ${size}`];
}

/** The wording of what is aimed at, where it has no number of its own. */
export function wordingAimed(aim: Aim | NoAim): TargetWording | undefined {
  if (!("missing" in aim)) {
    const { stated } = aim.targets[0];
    return isNumericTarget(stated) ? undefined : wordingOf(stated);
  }
  for (const { stated } of aim.leftOut) if (!isNumericTarget(stated)) return wordingOf(stated);
  return undefined;
}

/** What is aimed at without a number, as a sentence. */
export function wordingSentence(plan: Plan, { year, text }: TargetWording): Message {
  const { "zh-Hans": zh, en } = yearWords(year, plan);
  return {
    "zh-Hans": `${zh}目标为：${text["zh-Hans"]}`,
    en: `the target of ${en}: ${text.en ?? text["zh-Hans"]}`,
  };
}
