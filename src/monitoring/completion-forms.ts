import type { Words } from "../value/closed-list.js";

/** How the completion of the year's target is computed, in words. */
export const completionForms = {
  "actual-over-target": {
    "zh-Hans": "本年完成÷本年目标",
    "zh-Hant": "本年完成÷本年目標",
    en: "actual ÷ target",
  },
  "target-over-actual": {
    "zh-Hans": "本年目标÷本年完成",
    "zh-Hant": "本年目標÷本年完成",
    en: "target ÷ actual",
  },
} as const satisfies Record<string, Words>;
