import type { Message } from "../../../issue.js";
import { compare } from "../../../value/compare.js";
import type { IndicatorFacts } from "../report-facts.js";

/** A target that is met although the indicator went the other way is met all the same: 但仍高于85%的目标7个百分点. */
export function despiteWords(
  { indicator: { direction }, course: { change } }: IndicatorFacts,
  words: Message,
): Message {
  if (change === null || direction === "maintain") return words;
  const sign = compare(change, 0);
  const isWorse = direction === "increase" ? sign < 0 : sign > 0;
  if (!isWorse) return words;
  return { "zh-Hans": `但仍${words["zh-Hans"]}`, en: words.en.replace(/^That is /, "That is still ") };
}
