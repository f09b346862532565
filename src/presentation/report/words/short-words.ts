import type { FinalEvaluation } from "../../../assessment/final-evaluation.js";
import type { Message } from "../../../issue.js";
import type { Indicator } from "../../../model/indicator.js";
import { decimal } from "../../../value/decimal.js";
import { differenceWords } from "./amount-words.js";
import { roundedLevel } from "./rounded-bound.js";
import { targetWords } from "./target-words.js";

/** How far a value is from a target that it does not meet: 与7.5%的目标相差0.04个百分点; 0.04 percentage points short of it. */
export function shortWords(
  indicator: Indicator,
  { target, difference }: Pick<FinalEvaluation, "target" | "difference">,
): Message {
  if (target === undefined || difference === null)
    return { "zh-Hans": "未达到目标", en: "The target was not met" };
  const aimed = targetWords(indicator, target.bound);
  // On the number itself, where the target asks for more than it, or for less.
  if (decimal(difference.value).isZero()) {
    return { "zh-Hans": `未达到${aimed["zh-Hans"]}`, en: `This just misses ${aimed.en}` };
  }
  const by = differenceWords(indicator, roundedLevel(difference.value));
  const isOver = decimal(difference.value).gt(0);
  return {
    "zh-Hans": isOver
      ? `比${aimed["zh-Hans"]}高${by["zh-Hans"]}`
      : `与${aimed["zh-Hans"]}相差${by["zh-Hans"]}`,
    en: `This is ${by.en} ${isOver ? "above" : "short of"} ${aimed.en}`,
  };
}
