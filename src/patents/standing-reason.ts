import type { Message } from "../issue.js";
import type { Force } from "./judge.js";
import type { Certainty, ResidentsOf } from "./jurisdiction.js";
import { endOfTerm } from "./maintenance.js";
import type { PatentRecord } from "./patent-record.js";
import type { Rules } from "./rules.js";

/** Why a patent is among those that can count, or not: its force, and where it is held. */
export function standingReasons(
  force: Force,
  resident: Certainty,
  record: PatentRecord,
  rules: Rules,
): readonly Message[] {
  const { residents } = rules;
  const standing = forceReason(force, record, rules);
  return residents === undefined ? [standing] : [standing, holderReason(resident, residents)];
}

function holderReason(resident: Certainty, { code }: ResidentsOf): Message {
  if (resident === true) return { "zh-Hans": `由 ${code} 的专利权人持有`, en: `held in ${code}` };
  return resident === false
    ? { "zh-Hans": `专利权人不在 ${code}`, en: `not held in ${code}` }
    : { "zh-Hans": `不知专利权人是否在 ${code}`, en: `whether it is held in ${code} is unknown` };
}

function forceReason(force: Force, record: PatentRecord, { on }: Rules): Message {
  const { filedOn, grantedOn } = record;
  switch (force) {
    case "in-force":
      return { "zh-Hans": `${on} 有效`, en: `in force on ${on}` };
    case "other-kind":
      return { "zh-Hans": "不是发明专利", en: "not an invention patent" };
    case "not-granted":
      return grantedOn == null
        ? { "zh-Hans": "未授权", en: "not granted" }
        : { "zh-Hans": `${grantedOn} 授权，${on} 尚未授权`, en: `granted on ${grantedOn}, not yet on ${on}` };
    case "expired": {
      const end = endOfTerm(record);
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
