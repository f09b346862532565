import type { Message } from "../../../issue.js";
import { isRank } from "../../../series/is-rank.js";
import type { Bound } from "../../../value/bound.js";
import { amountWords, type Measured } from "./amount-words.js";
import { roundedBound } from "./rounded-bound.js";

/** A target as a noun: 12件的目标, 100家以上的目标, 4%以内的目标; the target of 12, of at least 100, of no more than 4%. */
export function targetWords(measured: Measured, stated: Bound): Message {
  const bound = roundedBound(stated);
  if (bound.comparator === "between") {
    const [from, to] = [amountWords(measured, bound.lower), amountWords(measured, bound.upper)];
    return {
      "zh-Hans": isRank(measured)
        ? `${from["zh-Hans"]}至${to["zh-Hans"]}的目标`
        : `${bound.lower}—${to["zh-Hans"]}的目标`,
      en: `the target of ${from.en} to ${to.en}`,
    };
  }
  const { "zh-Hans": zh, en } = amountWords(measured, bound.value);
  const [before, after, english] = around[bound.comparator];
  return { "zh-Hans": `${before}${zh}${after}的目标`, en: `the target of ${english}${en}` };
}

const around: Readonly<
  Record<Exclude<Bound["comparator"], "between">, readonly [before: string, after: string, english: string]>
> = {
  attain: ["", "", ""],
  "at-least": ["", "以上", "at least "],
  "more-than": ["超过", "", "more than "],
  about: ["", "左右", "about "],
  "at-most": ["", "以内", "no more than "],
  "less-than": ["低于", "", "less than "],
};
