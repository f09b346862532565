import type { Words } from "./closed-list.js";

/** The kinds of numbers, in words. */
export const measureKinds = {
  cumulative: { "zh-Hans": "累计", "zh-Hant": "累計", en: "total" },
  "point-in-time": { "zh-Hans": "时点", "zh-Hant": "時點", en: "level" },
  annual: { "zh-Hans": "年度", "zh-Hant": "年度", en: "annual" },
} as const satisfies Record<string, Words>;
