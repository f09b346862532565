import type { Words } from "../value/closed-list.js";

/** How a target compares with the one before it, in words. */
export const demandKinds = {
  tightened: { "zh-Hans": "要求提高", "zh-Hant": "要求提高", en: "tightened" },
  unchanged: { "zh-Hans": "要求不变", "zh-Hant": "要求不變", en: "unchanged" },
  loosened: { "zh-Hans": "要求降低", "zh-Hant": "要求降低", en: "loosened" },
} as const satisfies Record<string, Words>;
