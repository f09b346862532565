import type { Words } from "../../value/closed-list.js";

/** The occasions of reports, in words. */
export const reportKinds = {
  annual: { "zh-Hans": "年度监测", "zh-Hant": "年度監測", en: "annual monitoring" },
  "mid-term": { "zh-Hans": "中期评估", "zh-Hant": "中期評估", en: "mid-term evaluation" },
  final: { "zh-Hans": "总结评估", "zh-Hant": "總結評估", en: "final evaluation" },
} as const satisfies Record<string, Words>;
