import type { Words } from "./closed-list.js";

/** The statuses of values that are there, in words. */
export const valueStatuses = {
  A: { "zh-Hans": "实际", "zh-Hant": "實際", en: "actual" },
  P: { "zh-Hans": "初步", "zh-Hant": "初步", en: "provisional" },
  E: { "zh-Hans": "估计", "zh-Hant": "估計", en: "estimated" },
  F: { "zh-Hans": "预测", "zh-Hant": "預測", en: "forecast" },
  B: { "zh-Hans": "口径变动", "zh-Hant": "口徑變動", en: "break" },
} as const satisfies Record<string, Words>;

/** The statuses of observations: those of values, and that of a gap. */
export const statuses = {
  ...valueStatuses,
  M: { "zh-Hans": "缺失", "zh-Hant": "缺失", en: "missing" },
} as const satisfies Record<string, Words>;
