import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { limitsOf } from "../value/bound.js";
import type { AimedTarget } from "./aimed-target.js";

/** That a target is missed for good, whatever comes. */
export function lostWords(
  { measure, direction }: Pick<Indicator, "measure" | "direction">,
  { kind, bound }: Pick<AimedTarget, "kind" | "bound">,
): Message {
  if (kind === "every-year") {
    return {
      "zh-Hans": "已有年份未达到，每年都须达到的目标已无法实现",
      en: "one of the years did not reach what is asked of each: the target is missed for good",
    };
  }
  if (kind === "mean" && limitsOf(bound, direction).lower !== undefined) {
    return {
      "zh-Hans": "余下各年的数无论多少，年均数都已达不到目标",
      en: "whatever the years left bring, the average does not come to the target any more: it is missed for good",
    };
  }
  return measure === "cumulative"
    ? {
        "zh-Hans": "累计数不会减少，上限已被突破，目标已无法实现",
        en: "the limit of the total is used up, and a total does not fall: the target is missed for good",
      }
    : {
        "zh-Hans": "已发生的数已突破上限，目标已无法实现",
        en: "the limit is used up by what has come in: the target is missed for good",
      };
}

/** That a target is met before its years are over, whatever comes. */
export const enoughWords: Message = {
  "zh-Hans": "已发生的数足以实现目标",
  en: "what has come in is enough to meet the target",
};
