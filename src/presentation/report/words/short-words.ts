import type { FinalEvaluation } from "../../../assessment/final-evaluation.js";
import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import { isRank } from "../../../series/is-rank.js";
import { decimal } from "../../../value/decimal.js";
import { differenceWords } from "./amount-words.js";
import { isTimeTaken } from "./movement-words.js";
import { roundedDifference, roundedLevel } from "./rounded-bound.js";
import { isCeiling, levelWords, targetWords } from "./target-words.js";

/** How far a value is from a target that it does not meet: 与7.5%的目标相差0.04个百分点; 0.04 percentage points short of it. */
export function shortWords(
  indicator: Indicator,
  { target, difference, latest }: Pick<FinalEvaluation, "target" | "difference" | "latest">,
): Message {
  if (target === undefined || difference === null || latest === undefined) {
    return { "zh-Hans": "未达到目标", en: "The target was not met" };
  }
  // On the number itself, where the target asks for more than it, or for less.
  if (decimal(difference.value).isZero()) {
    const { "zh-Hans": zh, en } = targetWords(indicator, target.bound);
    return { "zh-Hans": `未达到${zh}`, en: `This just misses ${en}` };
  }
  const level = decimal(latest.value).minus(difference.value).toFixed();
  const aimed = levelWords(indicator, roundedLevel(level, [latest.value]), {
    isLimit: isCeiling(indicator, target.bound),
  });
  const by = differenceWords(indicator, roundedDifference(difference.value, level));
  const isOver = decimal(difference.value).gt(0);
  if (isRank(indicator)) {
    return {
      "zh-Hans": `与${aimed["zh-Hans"]}相差${by["zh-Hans"]}`,
      en: `This is ${by.en} behind ${aimed.en}`,
    };
  }
  return {
    "zh-Hans": isOver
      ? `比${aimed["zh-Hans"]}${isTimeTaken(indicator) ? "长" : "高"}${by["zh-Hans"]}`
      : `与${aimed["zh-Hans"]}相差${by["zh-Hans"]}`,
    en: `This is ${by.en} ${isOver ? "above" : "short of"} ${aimed.en}`,
  };
}
