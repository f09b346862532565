import type { Words } from "../../value/closed-list.js";

/** What the targets of several plans are ranked by, in words. */
export const targetRankings = {
  level: { "zh-Hans": "目标值", "zh-Hant": "目標值", en: "target" },
  growth: {
    "zh-Hans": "自基期起的年均增长",
    "zh-Hant": "自基期起的年均增長",
    en: "growth a year that is asked of the base",
  },
  "yearly-change": {
    "zh-Hans": "自基期起的年均增量",
    "zh-Hant": "自基期起的年均增量",
    en: "change a year that is asked of the base",
  },
  distance: {
    "zh-Hans": "与上级目标之差",
    "zh-Hant": "與上級目標之差",
    en: "distance to the target of the plan above",
  },
} as const satisfies Record<string, Words>;
