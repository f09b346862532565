import type { Words } from "../value/closed-list.js";

/** What becomes of an indicator from one plan to the next, in words. */
export const continuationKinds = {
  kept: { "zh-Hans": "沿用", "zh-Hant": "沿用", en: "kept" },
  "measured-otherwise": { "zh-Hans": "口径调整", "zh-Hant": "口徑調整", en: "measured otherwise" },
  dropped: { "zh-Hans": "不再设置", "zh-Hant": "不再設置", en: "dropped" },
  new: { "zh-Hans": "新增", "zh-Hant": "新增", en: "new" },
} as const satisfies Record<string, Words>;
