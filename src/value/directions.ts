import type { Words } from "./closed-list.js";

/** The ways that are good, in words. */
export const directions = {
  increase: { "zh-Hans": "上升为好", "zh-Hant": "上升爲好", en: "up is good" },
  decrease: { "zh-Hans": "下降为好", "zh-Hant": "下降爲好", en: "down is good" },
  maintain: { "zh-Hans": "保持", "zh-Hant": "保持", en: "to be kept" },
} as const satisfies Record<string, Words>;
