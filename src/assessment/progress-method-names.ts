import type { Words } from "../value/closed-list.js";

/** The methods of judging progress, in words. */
export const progressMethodNames = {
  "elapsed-time": { "zh-Hans": "时序进度法", "zh-Hant": "時序進度法", en: "elapsed time" },
  eurostat: {
    "zh-Hans": "欧盟统计局法（复合增长率之比）",
    "zh-Hant": "歐盟統計局法（複合增長率之比）",
    en: "Eurostat (ratio of compound rates)",
  },
  "un-progress-chart": { "zh-Hans": "联合国进展图法", "zh-Hant": "聯合國進展圖法", en: "UN progress chart" },
  "current-status-index": {
    "zh-Hans": "亚太经社会现状指数",
    "zh-Hant": "亞太經社會現狀指數",
    en: "ESCAP current status index",
  },
  "german-status": {
    "zh-Hans": "德国可持续发展战略天气图法",
    "zh-Hant": "德國可持續發展戰略天氣圖法",
    en: "German status symbols",
  },
} as const satisfies Record<string, Words>;
