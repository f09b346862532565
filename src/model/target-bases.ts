import { keysOf, type Words } from "../value/closed-list.js";

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
  "yearly-change": {
    "zh-Hans": "每年变动的量",
    "zh-Hant": "每年變動的量",
    en: "change a year",
  },
  "every-year": { "zh-Hans": "每年达到的水平", "zh-Hant": "每年達到的水平", en: "level of each year" },
  "period-average": {
    "zh-Hans": "规划期年平均",
    "zh-Hant": "規劃期年平均",
    en: "yearly average of the period",
  },
  words: { "zh-Hans": "文字表述", "zh-Hant": "文字表述", en: "in words" },
  compared: { "zh-Hans": "与他处比较", "zh-Hant": "與他處比較", en: "compared with another value" },
} as const satisfies Record<string, Words>;

/** Those whose targets have a number of their own. */
export const numericBases = keysOf(targetBases).filter(
  (basis): basis is Exclude<keyof typeof targetBases, "words" | "compared"> =>
    basis !== "words" && basis !== "compared",
);
