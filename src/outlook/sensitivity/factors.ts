import type { Words } from "../../value/closed-list.js";

/** What an outlook can depend on, in words. */
export const sensitivityFactors = {
  method: { "zh-Hans": "预测方法", "zh-Hant": "預測方法", en: "method of the forecast" },
  "latest-value": {
    "zh-Hans": "最新观测值的修订",
    "zh-Hant": "最新觀測值的修訂",
    en: "revision of the latest value",
  },
  growth: { "zh-Hans": "年增长率", "zh-Hant": "年增長率", en: "yearly growth" },
  "input-growth": {
    "zh-Hans": "输入项年增长率",
    "zh-Hant": "輸入項年增長率",
    en: "yearly growth of an input",
  },
  "input-scope": { "zh-Hans": "输入项口径", "zh-Hant": "輸入項口徑", en: "scope of an input" },
} as const satisfies Record<string, Words>;
