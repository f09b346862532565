import type { Message } from "../issue.js";
import type { Rules } from "./rules.js";

/** How the definition was read, in sentences. */
export function explainCount({ on, maintainedSince, residents, pledge }: Rules): readonly Message[] {
  return [
    {
      "zh-Hans": `${on} 已授权且有效的发明专利，符合五种情形之一即计一次`,
      en: `invention patents granted and in force on ${on}; meeting any of five conditions, each counts once`,
    },
    residents === undefined
      ? { "zh-Hans": "不限专利权人所在地", en: "whoever holds them" }
      : {
          "zh-Hans": `${residents.holders === "any" ? "任一" : "第一"}专利权人在 ${residents.code}`,
          en: `${residents.holders === "any" ? "any holder" : "the first-named holder"} resides in ${residents.code}`,
        },
    maintainedSince === "filing"
      ? { "zh-Hans": "维持年限自申请日起算，须超过十年", en: "more than ten years counted from filing" }
      : { "zh-Hans": "维持年限自授权公告日起算，须超过十年", en: "more than ten years counted from grant" },
    pledge === undefined
      ? {
          "zh-Hans": "未给出“较高质押融资金额”的界限：有质押而无其他情形的专利计为未知",
          en: "no amount was stated that is comparatively high: patents that only their pledge could qualify are unknown",
        }
      : {
          "zh-Hans": `质押融资金额不低于 ${pledge.yuan} 元为较高`,
          en: `pledge financing of ${pledge.yuan} yuan or more is comparatively high`,
        },
  ];
}
