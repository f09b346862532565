import type { Assessment } from "../../../assessment/assessment.js";
import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import { isRank } from "../../../series/is-rank.js";
import type { Bound, SingleComparator } from "../../../value/bound.js";
import type { DecimalText } from "../../../value/decimal-text.js";
import { amountWords, type Measured } from "./amount-words.js";
import { roundedBound } from "./rounded-bound.js";

/**
 * A target as a noun: 12件的目标, 100家以上的目标, 4%以内的目标; the target of 12, of at least 100, of no more than 4%. `beside`
 * are values told with it, which no rounding may reach or cross.
 */
export function targetWords(measured: Measured, stated: Bound, beside: readonly DecimalText[] = []): Message {
  const bound = roundedBound(stated, beside);
  if (bound.comparator === "between") {
    const [from, to] = [amountWords(measured, bound.lower), amountWords(measured, bound.upper)];
    return {
      "zh-Hans": isRank(measured)
        ? `${from["zh-Hans"]}至${to["zh-Hans"]}的目标`
        : `${bound.lower}—${to["zh-Hans"]}的目标`,
      en: `the target of ${from.en} to ${to.en}`,
    };
  }
  const { "zh-Hans": zh, en } = amountWords(measured, bound.value, beside);
  const [before, after, english] = around[bound.comparator];
  if (isRank(measured) && bound.comparator === "at-most") {
    return { "zh-Hans": `${zh}${after}的目标`, en: `the target of ${en} or better` };
  }
  return { "zh-Hans": `${before}${zh}${after}的目标`, en: `the target of ${english}${en}` };
}

/** The value that a target is told beside, where there is one. */
export function latestOf({ latest }: Pick<Assessment, "latest">): readonly DecimalText[] {
  return latest === undefined ? [] : [latest.value];
}

/** The number alone of a target that a value is held against: 85%的目标, 4%的上限; the target of 85%, the limit of 4%. */
export function levelWords(measured: Measured, level: DecimalText, { isLimit = false } = {}): Message {
  const { "zh-Hans": zh, en } = amountWords(measured, level);
  return isLimit
    ? { "zh-Hans": `${zh}的上限`, en: `the limit of ${en}` }
    : { "zh-Hans": `${zh}的目标`, en: `the target of ${en}` };
}

/** Whether a bound only keeps a value below, where down is not what is striven for: a ceiling. */
export function isCeiling({ direction, measure }: Indicator, { comparator }: Bound): boolean {
  const isUpper = comparator === "at-most" || comparator === "less-than";
  return isUpper && (direction !== "decrease" || measure === "cumulative");
}

type Around = readonly [before: string, after: string, english: string];

const around: Readonly<Record<SingleComparator, Around>> = {
  attain: ["", "", ""],
  "at-least": ["", "以上", "at least "],
  "more-than": ["超过", "", "more than "],
  about: ["", "左右", "about "],
  "at-most": ["", "以内", "no more than "],
  "less-than": ["低于", "", "less than "],
};
