import type { Words } from "../value/closed-list.js";

/** Where the target of a year comes from, in words. */
export const stepSources = {
  given: { "zh-Hans": "年度计划", "zh-Hant": "年度計劃", en: "yearly plan" },
  plan: { "zh-Hans": "规划目标", "zh-Hant": "規劃目標", en: "target of the plan" },
  path: { "zh-Hans": "目标路径", "zh-Hant": "目標路徑", en: "step on the path" },
} as const satisfies Record<string, Words>;
