import type { Words } from "../value/closed-list.js";

/** How firmly targets are promised, in words. */
export const targetStrengths = {
  firm: { "zh-Hans": "确定", "zh-Hant": "確定", en: "firm" },
  strive: { "zh-Hans": "力争", "zh-Hant": "力爭", en: "aspired to" },
} as const satisfies Record<string, Words>;
