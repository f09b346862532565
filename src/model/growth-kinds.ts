import type { Message } from "../issue.js";
import type { Words } from "../value/closed-list.js";

interface GrowthRow {
  readonly words: Words;
  /** Behind the number in a sentence. */
  readonly after: Message;
}

/** What growth words count, in words, and as a sentence says it. */
export const growthKinds = {
  multiple: {
    words: { "zh-Hans": "基期的倍数", "zh-Hant": "基期的倍數", en: "multiple" },
    after: { "zh-Hans": " 倍", en: " times" },
  },
  "increase-times": {
    words: { "zh-Hans": "增长的倍数", "zh-Hant": "增長的倍數", en: "increase in times" },
    after: { "zh-Hans": " 倍（增加）", en: " times more" },
  },
  "increase-percent": {
    words: { "zh-Hans": "增长的百分比", "zh-Hant": "增長的百分比", en: "increase in %" },
    after: { "zh-Hans": "%", en: " %" },
  },
  "percentage-points": {
    words: { "zh-Hans": "提高的百分点", "zh-Hant": "提高的百分點", en: "percentage points" },
    after: { "zh-Hans": " 个百分点", en: " percentage points" },
  },
} as const satisfies Record<string, GrowthRow>;
