import type { Message } from "../issue.js";
import type { Plan } from "../model/plan.js";
import { localize } from "../value/localized-text.js";

/** The title of something about a plan. */
export function titleOf({ title }: Plan, about: Message): Message {
  return {
    "zh-Hans": `${localize(title, "zh-Hans")}：${about["zh-Hans"]}`,
    en: `${localize(title, "en")}: ${about.en}`,
  };
}
