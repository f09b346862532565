import type { Words } from "./closed-list.js";

/** How offices write a fiscal year, each spelling by the year from April 2023 to March 2024, in words. */
export const yearStyles = {
  FY2024: {
    "zh-Hans": "以结束年份命名",
    "zh-Hant": "以結束年份命名",
    en: "by the year it ends in",
  },
  "2023-24": {
    "zh-Hans": "以起止年份命名",
    "zh-Hant": "以起止年份命名",
    en: "by the years it starts and ends in",
  },
} as const satisfies Record<string, Words>;
