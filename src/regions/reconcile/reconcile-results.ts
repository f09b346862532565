import type { Words } from "../../value/closed-list.js";

/** What comes of a published number beside the places', in words. */
export const reconcileResults = {
  agrees: { "zh-Hans": "相符", "zh-Hant": "相符", en: "agrees" },
  differs: { "zh-Hans": "不符", "zh-Hant": "不符", en: "differs" },
  "below-places": {
    "zh-Hans": "小于已有地区之和",
    "zh-Hant": "小於已有地區之和",
    en: "below the known places alone",
  },
  incomplete: { "zh-Hans": "地区数据不全", "zh-Hant": "地區資料不全", en: "places are missing" },
  unpublished: { "zh-Hans": "未公布", "zh-Hant": "未公布", en: "not published" },
} as const satisfies Record<string, Words>;
