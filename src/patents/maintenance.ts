import { yearsAfter } from "../value/day-number.js";
import { type DateText, nextDay } from "../value/period.js";
import type { PatentKind, PatentRecord } from "./patent-record.js";
import { maintenanceYears, type Rules, termYears } from "./rules.js";

/** How long a right was maintained, in force on the day or not. */
export interface Maintenance {
  /** What the ten years count from. */
  readonly since: DateText;
  /** The day on which the ten years are full. */
  readonly full: DateText;
  /** The first day out of force, where it was on the day. */
  readonly ended?: DateText;
  readonly overTenYears: boolean;
}

/** The maintenance of a sound record until the day; `undefined` where it was not granted by then. */
export function maintenanceOf(record: PatentRecord, { on, maintainedSince }: Rules): Maintenance | undefined {
  const { filedOn, grantedOn, lapses } = record;
  if (grantedOn == null || grantedOn > on) return undefined;
  const since = maintainedSince === "filing" ? filedOn : grantedOn;
  const full = yearsAfter(since, maintenanceYears);
  const lost = lapses?.find(
    ({ lapsedOn, revivedOn }) => lapsedOn <= on && (revivedOn == null || revivedOn > on),
  );
  const [ended] = [endOfTerm(record), ...(lost ? [lost.lapsedOn] : [])].sort();
  if (ended === undefined || ended > on) return { since, full, overTenYears: full < on };
  // Its last day in force is the day before; the tenth year's own last day is not more than ten.
  return { since, full, ended, overTenYears: nextDay(full) < ended };
}

/** The first day after the term. */
export function endOfTerm({ kind, filedOn, expiresOn }: PatentRecord): DateText {
  return expiresOn ?? yearsAfter(filedOn, yearsOfTerm(kind ?? "invention", filedOn));
}

// 专利法第四十二条：发明二十年，实用新型十年，外观设计十五年（2021 年 6 月 1 日前申请的为十年）。
function yearsOfTerm(kind: PatentKind, filedOn: DateText): number {
  if (kind === "invention") return termYears;
  return kind === "design" && filedOn >= "2021-06-01" ? 15 : 10;
}
