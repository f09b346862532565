import type { ReportSentence } from "./report.js";
import type { IndicatorFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { indicatorCount, namesJoined } from "./words/names.js";

type Words = readonly [zh: string, en: string];

/** The names of some indicators behind words that say what they have in common; nothing of none. */
export function namesSentence(
  code: string,
  found: readonly IndicatorFacts[],
  [zh, en]: Words,
): readonly ReportSentence[] {
  if (found.length === 0) return [];
  const names = namesJoined(found.map(({ name }) => name));
  return [sentence(code, idsOf(found), { "zh-Hans": zh + names["zh-Hans"], en: `${en}: ${names.en}` })];
}

/** Which of the indicators just named are binding: what is missed of these, an office has to answer for. */
export function bindingAmong(code: string, found: readonly IndicatorFacts[]): readonly ReportSentence[] {
  const binding = found.filter(({ indicator }) => indicator.commitment === "binding");
  if (binding.length === 0) return [];
  if (binding.length < found.length)
    return namesSentence(code, binding, [`其中约束性指标${binding.length}项：`, "Binding among these"]);
  const text =
    found.length === 1
      ? { "zh-Hans": "该项为约束性指标", en: "It is binding" }
      : { "zh-Hans": "上述指标均为约束性指标", en: "All of these are binding" };
  return [sentence(code, idsOf(binding), text)];
}

/** What takes no part in a rate or a verdict. A long list stands once, with the reasons. */
export function leftOutSentence(what: string, left: readonly IndicatorFacts[]): readonly ReportSentence[] {
  if (left.length <= 5)
    return namesSentence("left-out", left, [`${what}的有${left.length}项：`, "Not counted"]);
  return [
    sentence("left-out", idsOf(left), {
      "zh-Hans": `${what}的有${left.length}项，原因见后`,
      en: `Not counted, for the reasons given below: ${indicatorCount(left.length).en}`,
    }),
  ];
}

/** The ids that a sentence about some indicators names. */
export function idsOf(found: readonly IndicatorFacts[]): readonly string[] {
  return found.map(({ indicator }) => indicator.id);
}
