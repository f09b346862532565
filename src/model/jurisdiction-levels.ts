import type { Words } from "../value/closed-list.js";

/** The levels of the places that plans are of, in words. */
export const jurisdictionLevels = {
  nation: { "zh-Hans": "国家", "zh-Hant": "國家", en: "nation" },
  province: { "zh-Hans": "省级", "zh-Hant": "省級", en: "province" },
  city: { "zh-Hans": "市级", "zh-Hant": "市級", en: "city" },
  county: { "zh-Hans": "县级", "zh-Hant": "縣級", en: "county" },
  park: { "zh-Hans": "园区", "zh-Hant": "園區", en: "park" },
} as const satisfies Record<string, Words>;
