import type { Words } from "../value/closed-list.js";

/** What the numbers of targets are numbers of, in words. */
export const targetBases = {
  level: { "zh-Hans": "水平值或总量", "zh-Hant": "水平值或總量", en: "level or total" },
  "annual-growth": { "zh-Hans": "年均增长", "zh-Hant": "年均增長", en: "growth a year" },
  "percentage-points": {
    "zh-Hans": "提高百分点",
    "zh-Hant": "提高百分點",
    en: "percentage points to add",
  },
  "relative-change": { "zh-Hans": "较基期增长", "zh-Hant": "較基期增長", en: "change of the baseline" },
  multiple: { "zh-Hans": "基期的倍数", "zh-Hant": "基期的倍數", en: "multiple of the baseline" },
  increase: { "zh-Hans": "新增", "zh-Hant": "新增", en: "amount to add" },
  "period-average": {
    "zh-Hans": "规划期年平均",
    "zh-Hant": "規劃期年平均",
    en: "yearly average of the period",
  },
} as const satisfies Record<string, Words>;
