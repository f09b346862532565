import type { Words } from "../value/closed-list.js";

/** Whether what happened so far goes the way that is good, in words. */
export const movements = {
  agrees: { "zh-Hans": "与要求方向一致", "zh-Hant": "與要求方向一致", en: "in the good direction" },
  opposes: { "zh-Hans": "与要求方向相反", "zh-Hant": "與要求方向相反", en: "against the good direction" },
  unchanged: { "zh-Hans": "没有变化", "zh-Hant": "沒有變化", en: "unchanged" },
} as const satisfies Record<string, Words>;
