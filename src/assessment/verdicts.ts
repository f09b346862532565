import type { Message } from "../issue.js";
import type { Words } from "../value/closed-list.js";

interface VerdictRow {
  readonly words: Words;
  /** Behind a number of indicators, where that is not the words themselves. */
  readonly counted?: Message;
}

/** The verdicts of an evaluation, in words. */
export const verdicts = {
  achieved: { words: { "zh-Hans": "已实现", "zh-Hant": "已實現", en: "achieved" } },
  ahead: { words: { "zh-Hans": "快于预期", "zh-Hant": "快於預期", en: "ahead" } },
  "on-track": { words: { "zh-Hans": "符合预期", "zh-Hant": "符合預期", en: "on track" } },
  behind: { words: { "zh-Hans": "滞后", "zh-Hant": "滯後", en: "behind" } },
  "not-assessable": {
    words: { "zh-Hans": "无法判断", "zh-Hant": "無法判斷", en: "cannot judge" },
    counted: { "zh-Hans": "无法判断", en: "cannot be judged" },
  },
} as const satisfies Record<string, VerdictRow>;

/** What stands behind a number of indicators with a verdict. */
export function countedWords(verdict: keyof typeof verdicts): Message {
  const { words, counted = words }: VerdictRow = verdicts[verdict];
  return counted;
}
