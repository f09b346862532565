import type { Words } from "../value/closed-list.js";

/** How firmly government promises, in words. */
export const commitments = {
  expected: { "zh-Hans": "预期性", "zh-Hant": "預期性", en: "expected" },
  binding: { "zh-Hans": "约束性", "zh-Hant": "約束性", en: "binding" },
} as const satisfies Record<string, Words>;
