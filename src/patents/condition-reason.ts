import type { Message } from "../issue.js";
import { ownCopy } from "../value/own-copy.js";
import { met, unknown } from "./judge.js";
import { maintenanceOf } from "./maintenance.js";
import { type PatentCondition, patentConditions } from "./patent-condition.js";
import type { PatentRecord } from "./patent-record.js";
import { readYuan } from "./pledge.js";
import type { Rules } from "./rules.js";

/** Why a condition is met, not met or unknown. */
export function conditionReason(
  condition: PatentCondition,
  digit: number,
  record: PatentRecord,
  rules: Rules,
): Message {
  if (condition === "maintained-over-ten-years") return maintenanceReason(record, rules);
  if (condition === "pledge-financing") return pledgeReason(digit, record, rules);
  if (digit === met) return ownCopy(patentConditions[condition]);
  return ownCopy<Message>(digit === unknown ? notSaid[condition] : negations[condition]);
}

const negations = {
  "strategic-emerging-industry": {
    "zh-Hans": "不属于战略性新兴产业",
    en: "does not belong to a strategic emerging industry",
  },
  "family-abroad": { "zh-Hans": "在海外没有同族专利权", en: "has no family member abroad" },
  award: {
    "zh-Hans": "未获得国家科学技术奖或中国专利奖",
    en: "won neither a national science and technology award nor a China Patent Award",
  },
} as const satisfies Partial<Record<PatentCondition, Message>>;

const notSaid: Record<Exclude<PatentCondition, "maintained-over-ten-years" | "pledge-financing">, Message> = {
  "strategic-emerging-industry": {
    "zh-Hans": "记录未说明是否属于战略性新兴产业",
    en: "the record does not say whether it belongs to a strategic emerging industry",
  },
  "family-abroad": {
    "zh-Hans": "记录未说明在海外有无同族专利权",
    en: "the record does not say whether it has a family member abroad",
  },
  award: { "zh-Hans": "记录未说明获奖情况", en: "the record does not say which awards it won" },
};

function maintenanceReason(record: PatentRecord, rules: Rules): Message {
  const maintenance = maintenanceOf(record, rules);
  if (maintenance === undefined) {
    return record.grantedOn == null
      ? { "zh-Hans": "未授权，无从计算维持年限", en: "not granted, so not maintained" }
      : {
          "zh-Hans": `${rules.on} 尚未授权，无从计算维持年限`,
          en: `not granted by ${rules.on}, so not maintained`,
        };
  }
  const { since, full, ended, overTenYears } = maintenance;
  const [chineseStart, start] =
    rules.maintainedSince === "filing" ? ["申请日", "filed"] : ["授权公告日", "granted"];
  const [chineseAge, age] = overTenYears
    ? ["已超过十年", "more than ten years"]
    : ["未超过十年", "not more than ten years"];
  const [chineseEnd, end] =
    ended === undefined
      ? [`至 ${rules.on} `, `by ${rules.on}`]
      : [`${ended} 起不再有效，维持`, `out of force from ${ended}, after`];
  return {
    "zh-Hans": `自${chineseStart} ${since} 起，${full} 满十年，${chineseEnd}${chineseAge}`,
    en: `${start} on ${since}, ten years full on ${full}: ${end} ${age}`,
  };
}

function pledgeReason(digit: number, { pledgeAmount }: PatentRecord, { pledge }: Rules): Message {
  if (pledgeAmount == null) {
    return { "zh-Hans": "记录未说明质押融资金额", en: "the record gives no amount of pledge financing" };
  }
  const yuan = readYuan(pledgeAmount) ?? "";
  if (yuan === "0") return { "zh-Hans": "未质押融资", en: "was not pledged" };
  if (pledge === undefined) {
    return {
      "zh-Hans": `质押融资 ${yuan} 元，但未给出“较高”的界限（pledgeAtLeast）`,
      en: `pledged for ${yuan} yuan, but no amount was stated that is comparatively high (pledgeAtLeast)`,
    };
  }
  const [chinese, en] = digit === met ? ["不低于", "not below"] : ["低于", "below"];
  return {
    "zh-Hans": `质押融资 ${yuan} 元，${chinese}界限 ${pledge.yuan} 元`,
    en: `pledged for ${yuan} yuan, ${en} the ${pledge.yuan} yuan asked for`,
  };
}
