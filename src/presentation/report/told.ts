import type { Message } from "../../issue.js";
import type { ReportSentence } from "./report.js";
import { sentence } from "./sentence.js";

/**
 * How an indicator went, and what that comes to. A result that names its own object is a sentence of its own; one that does
 * not, such as 高于85%的目标6.9个百分点, goes on from the course.
 */
export function told(
  course: ReportSentence | undefined,
  {
    code,
    about,
    words,
    alone,
  }: {
    readonly code: string;
    readonly about: readonly string[];
    readonly words: Message;
    readonly alone: boolean;
  },
): readonly ReportSentence[] {
  const own = { "zh-Hans": words["zh-Hans"], en: `${words.en.charAt(0).toUpperCase()}${words.en.slice(1)}` };
  if (course === undefined) return [sentence(code, about, own)];
  if (alone) return [course, sentence(code, about, own)];
  const { text } = course;
  // Behind 其中2023年比上年下降2.8% a result of the whole course is held apart.
  const sign = text["zh-Hans"].includes("，其中") ? "；" : "，";
  return [
    sentence(code, about, {
      "zh-Hans": `${text["zh-Hans"].replace(/。$/, "")}${sign}${words["zh-Hans"]}`,
      en: `${text.en.replace(/\.$/, "")}; ${words.en.charAt(0).toLowerCase()}${words.en.slice(1)}`,
    }),
  ];
}

/** Whether a result says when, and so stands on its own. */
export function saysWhen({ "zh-Hans": zh }: Message): boolean {
  return /^(?:FY)?\d{4}/.test(zh);
}
