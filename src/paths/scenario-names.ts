import type { Words } from "../value/closed-list.js";

/** The scenario lines, in words. */
export const scenarioNames = {
  "carry-on": {
    "zh-Hans": "延续至今趋势",
    "zh-Hant": "延續至今趨勢",
    en: "the mean change so far goes on",
  },
  "fixed-target": { "zh-Hans": "按期到达目标", "zh-Hant": "按期到達目標", en: "to the target on time" },
  "constant-change": { "zh-Hans": "逐年等量变化", "zh-Hant": "逐年等量變化", en: "a constant change" },
  "constant-rate": { "zh-Hans": "逐年等比变化", "zh-Hant": "逐年等比變化", en: "a constant rate" },
  hold: { "zh-Hans": "保持不变", "zh-Hant": "保持不變", en: "the latest value stays" },
} as const satisfies Record<string, Words>;
