import type { Message } from "../../../issue.js";
import type { LocalizedText } from "../../../value/localized-text.js";
import { visibleText } from "../../../value/visible-text.js";
import { countWord } from "./english-number.js";

/** A text in both languages; in English the Chinese one stands where there is no other. */
export function inBoth(text: LocalizedText): Message {
  return { "zh-Hans": visibleText(text["zh-Hans"]), en: visibleText(text.en ?? text["zh-Hans"]) };
}

/** Names one after the other; those that have 、 themselves are told apart by ；. */
export function namesJoined(names: readonly Message[]): Message {
  const zh = names.map((name) => name["zh-Hans"]);
  const sign = zh.some((name) => /[、，；]/.test(name)) ? "；" : "、";
  const en = names.map((name) => name.en);
  return { "zh-Hans": zh.join(sign), en: en.join("; ") };
}

/** So many indicators: 3项指标; three indicators. */
export function indicatorCount(count: number): Message {
  return { "zh-Hans": `${count}项指标`, en: `${countWord(count)} indicator${count === 1 ? "" : "s"}` };
}

/** A message made of others, by language. */
export function compose(write: (language: keyof Message) => string): Message {
  return { "zh-Hans": write("zh-Hans"), en: write("en") };
}
