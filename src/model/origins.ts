import type { Words } from "../value/closed-list.js";

/** The places of a plan in which promises stand, in words. */
export const origins = {
  table: { "zh-Hans": "指标表", "zh-Hant": "指標表", en: "table" },
  text: { "zh-Hans": "正文", "zh-Hant": "正文", en: "text" },
} as const satisfies Record<string, Words>;
