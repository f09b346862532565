import type { Words } from "./closed-list.js";

/** The ways in which values of regions combine, in words. */
export const regionRules = {
  sum: { "zh-Hans": "各地相加", "zh-Hant": "各地相加", en: "added" },
  ratio: { "zh-Hans": "由分子分母重算", "zh-Hant": "由分子分母重算", en: "recomputed from its parts" },
  "weighted-mean": { "zh-Hans": "加权平均", "zh-Hant": "加權平均", en: "averaged with weights" },
  none: { "zh-Hans": "不汇总", "zh-Hant": "不彙總", en: "not combined" },
} as const satisfies Record<string, Words>;
