import type { Words } from "../value/closed-list.js";

/** What became of the target of a year, in words. */
export const stepResults = {
  met: { "zh-Hans": "已完成", "zh-Hant": "已完成", en: "met" },
  missed: { "zh-Hans": "未完成", "zh-Hant": "未完成", en: "missed" },
  open: { "zh-Hans": "待年末评价", "zh-Hant": "待年末評價", en: "open until the year ends" },
} as const satisfies Record<string, Words>;
