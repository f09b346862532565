import type { Words } from "../value/closed-list.js";

/** The kinds of Chinese patents, in words. */
export const patentKinds = {
  invention: { "zh-Hans": "发明", "zh-Hant": "發明", en: "invention" },
  "utility-model": { "zh-Hans": "实用新型", "zh-Hant": "實用新型", en: "utility model" },
  design: { "zh-Hans": "外观设计", "zh-Hant": "外觀設計", en: "design" },
} as const satisfies Record<string, Words>;
