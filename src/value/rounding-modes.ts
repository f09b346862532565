import type { Words } from "./closed-list.js";

/** The ways of rounding a tie, in words. */
export const roundingModes = {
  "half-up": { "zh-Hans": "四舍五入", "zh-Hant": "四捨五入", en: "half-up" },
  "half-even": { "zh-Hans": "四舍六入五成双", "zh-Hant": "四捨六入五成雙", en: "half-even" },
} as const satisfies Record<string, Words>;
