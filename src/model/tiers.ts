import type { Words } from "../value/closed-list.js";

/** The levels of government that ask for indicators, in words. */
export const tiers = {
  national: { "zh-Hans": "国家规划指标", "zh-Hant": "國家規劃指標", en: "national" },
  provincial: { "zh-Hans": "省规划指标", "zh-Hant": "省規劃指標", en: "provincial" },
  local: { "zh-Hans": "特色指标", "zh-Hant": "特色指標", en: "local" },
} as const satisfies Record<string, Words>;
