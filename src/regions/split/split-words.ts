import type { Message } from "../../issue.js";
import { decimal, decimalText } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { probabilityText } from "../../value/faithful-text.js";
import type { TargetSplit } from "./target-splits.js";

/** What was split over all places. */
export function totalWords(total: DecimalText, level: DecimalText, ratio: boolean): Message {
  return ratio
    ? {
        "zh-Hans": `比率 ${level} 由分子分解：各地区分子共 ${total}`,
        en: `the ratio ${level} is split through its numerator: ${total} over all regions`,
      }
    : { "zh-Hans": `各地区共 ${total}`, en: `${total} over all regions` };
}

/** Where the places are together, and what is to come. */
export function increaseWords(present: DecimalText, increase: DecimalText): Message {
  const size = decimalText(decimal(increase).abs());
  const falls = decimal(increase).lt(0);
  return {
    "zh-Hans": `各地区现有共 ${present}，须${falls ? "减少" : "增加"} ${size}`,
    en: `they have ${present} together, so ${size} ${falls ? "is to go" : "is to come"}`,
  };
}

/** The probability that shares are met with, and how many are held at a limit or go by weight: theirs is another. */
interface Common {
  readonly probability: number | undefined;
  readonly held: number;
}

/** How it was split; the probability where that is the same for all that are not held. */
export function splitWords(
  split: Exclude<TargetSplit, "level">,
  ratio: boolean,
  { probability, held }: Common,
): Message {
  if (split === "increment") {
    return {
      "zh-Hans": "各地区为现有数加上增减量中按权重应担的部分",
      en: "each place has what it has and its part of the change by weight",
    };
  }
  if (split === "gap") {
    return {
      "zh-Hans": ratio
        ? "增减量按各地区与目标比率的差距分担，已到位的地区不再增减"
        : "增减量按各地区现有数与其按权重应有数的差距分担，已到位的地区不再增减",
      en: ratio
        ? "the change is shared by how far each place is from the target ratio; one beyond it keeps what it has"
        : "the change is shared by how far each place is from its part by weight; one beyond it keeps what it has",
    };
  }
  if (probability === undefined) {
    return {
      "zh-Hans": "各地区的份额都到了上下限或按权重确定，完成的可能性各不相同",
      en: "the share of every place stands at a limit or goes by weight, so each has a probability of its own",
    };
  }
  const percent = probabilityText(probability);
  const [zhBut, enBut] =
    held === 0
      ? ["", ""]
      : ["；份额到上下限或按权重确定的地区除外", ", but for shares that stand at a limit or go by weight"];
  return {
    "zh-Hans": `按各地区自身预测，完成的可能性相同，约 ${percent}${zhBut}`,
    en: `by its own forecast each place meets its share with the same probability, about ${percent}${enBut}`,
  };
}

/** That the denominators of today are those of the target's year, where nothing else was told. */
export const sameDenominators: Message = {
  "zh-Hans": "未另给现有分母，按目标年份的分母计算现有分子",
  en: "what places have is read with the denominators of the target's year, since no others were given",
};
