import type { Words } from "../value/closed-list.js";

/** The awards that patents win, in words. */
export const patentAwards = {
  "national-science-and-technology": {
    "zh-Hans": "国家科学技术奖",
    "zh-Hant": "國家科學技術獎",
    en: "National Science and Technology Award",
  },
  "china-patent": { "zh-Hans": "中国专利奖", "zh-Hant": "中國專利獎", en: "China Patent Award" },
  other: { "zh-Hans": "其他奖项", "zh-Hant": "其他獎項", en: "another award" },
} as const satisfies Record<string, Words>;
