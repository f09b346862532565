import type { Words } from "../../value/closed-list.js";

/** What places are ranked by, in words. */
export const rankings = {
  value: { "zh-Hans": "数值", "zh-Hant": "數值", en: "value" },
  growth: { "zh-Hans": "比上年增长", "zh-Hant": "比上年增長", en: "growth on the year before" },
  completion: { "zh-Hans": "目标实现程度", "zh-Hant": "目標實現程度", en: "completion" },
  pace: { "zh-Hans": "进度比", "zh-Hant": "進度比", en: "pace" },
} as const satisfies Record<string, Words>;
