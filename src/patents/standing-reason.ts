import type { Message } from "../issue.js";
import { yearsAfter } from "../value/day-number.js";
import type { Standing } from "./judge.js";
import type { PatentRecord } from "./patent-record.js";
import { type Rules, termYears } from "./rules.js";

/** Why a patent is among those that can count, or not. */
export function standingReason(standing: Standing, record: PatentRecord, rules: Rules): Message {
  const { filedOn, grantedOn, expiresOn } = record;
  const { on, residents } = rules;
  const place = residents?.code ?? "";
  switch (standing) {
    case "held":
      return residents === undefined
        ? { "zh-Hans": `${on} 有效`, en: `in force on ${on}` }
        : {
            "zh-Hans": `${on} 有效，由 ${place} 的专利权人持有`,
            en: `in force on ${on} and held in ${place}`,
          };
    case "holder-unknown":
      return {
        "zh-Hans": `${on} 有效，但不知专利权人是否在 ${place}`,
        en: `in force on ${on}, but whether it is held in ${place} is unknown`,
      };
    case "elsewhere":
      return {
        "zh-Hans": `${on} 有效，但专利权人不在 ${place}`,
        en: `in force on ${on}, but not held in ${place}`,
      };
    case "other-kind":
      return { "zh-Hans": "不是发明专利", en: "not an invention patent" };
    case "not-granted":
      return grantedOn == null
        ? { "zh-Hans": "未授权", en: "not granted" }
        : { "zh-Hans": `${grantedOn} 授权，${on} 尚未授权`, en: `granted on ${grantedOn}, not yet on ${on}` };
    case "expired": {
      const end = expiresOn ?? yearsAfter(filedOn, termYears);
      return {
        "zh-Hans": `${filedOn} 申请，${end} 期满终止`,
        en: `filed on ${filedOn}, its term ended on ${end}`,
      };
    }
    case "lapsed": {
      const lapse = record.lapses?.findLast(({ lapsedOn }) => lapsedOn <= on);
      const since = lapse?.lapsedOn ?? "";
      return { "zh-Hans": `${since} 失效，${on} 未恢复`, en: `lapsed on ${since}, not revived by ${on}` };
    }
  }
}
