// The definition of high value written the plain way, with calendar dates, to hold the fast one against.

import type { PatentCondition, PatentRecord } from "ipr-plan";

export interface NaiveOptions {
  readonly on: string;
  readonly maintainedSince: "filing" | "grant";
  readonly pledgeAtLeast: number | undefined;
  readonly jurisdiction: string | undefined;
}

type Answer = boolean | "unknown";

/** Day number of the end of some years after a day; of 29 February it is 28 February in a common year. */
function yearsLater(day: string, years: number): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return Date.UTC(year + years, month - 1, Math.min(date, lastOfMonth));
}

export function naiveInForce(record: PatentRecord, on: string): boolean {
  const today = Date.parse(on);
  const { grantedOn, expiresOn, filedOn, lapses, kind } = record;
  if ((kind ?? "invention") !== "invention" || !grantedOn || Date.parse(grantedOn) > today) return false;
  const end = expiresOn ? Date.parse(expiresOn) : yearsLater(filedOn, 20);
  const away = (lapses ?? []).some(
    ({ lapsedOn, revivedOn }) =>
      Date.parse(lapsedOn) <= today && !(revivedOn && Date.parse(revivedOn) <= today),
  );
  return today < end && !away;
}

export function naiveConditions(
  record: PatentRecord,
  options: NaiveOptions,
): Record<PatentCondition, Answer> {
  const { strategicEmergingIndustry, familyAbroad, pledgeAmount, awards, filedOn, grantedOn } = record;
  const since = options.maintainedSince === "filing" ? filedOn : grantedOn;
  return {
    "strategic-emerging-industry": strategicEmergingIndustry ?? "unknown",
    "family-abroad": familyAbroad ?? "unknown",
    "maintained-over-ten-years": since ? Date.parse(options.on) > yearsLater(since, 10) : false,
    "pledge-financing":
      pledgeAmount === 0
        ? false
        : typeof pledgeAmount !== "number" || options.pledgeAtLeast === undefined
          ? "unknown"
          : pledgeAmount >= options.pledgeAtLeast,
    award: awards ? awards.some((award) => award !== "other") : "unknown",
  };
}

/** Whether it counts; for records whose holders, where known, are given by six-digit codes of cities. */
export function naiveCounts(record: PatentRecord, options: NaiveOptions): Answer {
  if (!naiveInForce(record, options.on)) return false;
  const answers = Object.values(naiveConditions(record, options));
  const counts: Answer = answers.includes(true) ? true : answers.includes("unknown") ? "unknown" : false;
  if (options.jurisdiction === undefined || counts === false) return counts;
  if (typeof record.heldIn !== "string") return "unknown";
  return record.heldIn.slice(0, 2) === options.jurisdiction.slice(0, 2) ? counts : false;
}
