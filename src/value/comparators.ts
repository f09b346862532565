import type { Message } from "../issue.js";
import type { Words } from "./closed-list.js";

interface ComparatorRow {
  readonly words: Words;
  /** Before the number in figures, as in `≥100`. */
  readonly sign: string;
  /** Before the number in a sentence. */
  readonly before: Message;
}

/** How a single number binds, in words, in a sign, and as a sentence says it. */
export const singleComparators = {
  "at-least": {
    words: { "zh-Hans": "不低于", "zh-Hant": "不低於", en: "at least" },
    sign: "≥",
    before: { "zh-Hans": "不低于 ", en: "at least " },
  },
  "more-than": {
    words: { "zh-Hans": "超过", "zh-Hant": "超過", en: "more than" },
    sign: ">",
    before: { "zh-Hans": "超过 ", en: "more than " },
  },
  attain: {
    words: { "zh-Hans": "达到", "zh-Hant": "達到", en: "attain" },
    sign: "",
    before: { "zh-Hans": "达到 ", en: "" },
  },
  about: {
    words: { "zh-Hans": "左右", "zh-Hant": "左右", en: "about" },
    sign: "≈",
    before: { "zh-Hans": "约 ", en: "about " },
  },
  "at-most": {
    words: { "zh-Hans": "不高于", "zh-Hant": "不高於", en: "at most" },
    sign: "≤",
    before: { "zh-Hans": "不高于 ", en: "at most " },
  },
  "less-than": {
    words: { "zh-Hans": "低于", "zh-Hant": "低於", en: "less than" },
    sign: "<",
    before: { "zh-Hans": "低于 ", en: "less than " },
  },
} as const satisfies Record<string, ComparatorRow>;

/** How a number or an interval binds; the two ends of an interval say it without a word. */
export const comparators = {
  ...singleComparators,
  between: {
    words: { "zh-Hans": "介于", "zh-Hant": "介於", en: "between" },
    sign: "",
    before: { "zh-Hans": "", en: "" },
  },
} as const satisfies Record<string, ComparatorRow>;
