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

const dayLong = 86_400_000;

/** The first day after its term, by 专利法第四十二条 as it stands since June 2021. */
function endOfTerm({ expiresOn, filedOn, kind }: PatentRecord): number {
  if (expiresOn) return Date.parse(expiresOn);
  const terms = { invention: 20, "utility-model": 10, design: filedOn < "2021-06-01" ? 10 : 15 };
  return yearsLater(filedOn, terms[kind ?? "invention"]);
}

/** The last day, up to a day, on which it was in force for good; `undefined` where it was not granted by then. */
function lastInForce(record: PatentRecord, on: string): number | undefined {
  const today = Date.parse(on);
  if (!record.grantedOn || Date.parse(record.grantedOn) > today) return undefined;
  const lost = (record.lapses ?? []).filter(
    ({ lapsedOn, revivedOn }) =>
      Date.parse(lapsedOn) <= today && !(revivedOn && Date.parse(revivedOn) <= today),
  );
  const ends = [endOfTerm(record), ...lost.map(({ lapsedOn }) => Date.parse(lapsedOn))];
  return Math.min(today, ...ends.map((end) => end - dayLong));
}

export function naiveInForce(record: PatentRecord, on: string): boolean {
  const today = Date.parse(on);
  const { grantedOn, lapses, kind } = record;
  if ((kind ?? "invention") !== "invention" || !grantedOn || Date.parse(grantedOn) > today) return false;
  const end = endOfTerm(record);
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
  const since = options.maintainedSince === "filing" ? filedOn : (grantedOn ?? "");
  const last = lastInForce(record, options.on);
  return {
    "strategic-emerging-industry": strategicEmergingIndustry ?? "unknown",
    "family-abroad": familyAbroad ?? "unknown",
    "maintained-over-ten-years": last !== undefined && last > yearsLater(since, 10),
    "pledge-financing":
      pledgeAmount === 0
        ? false
        : typeof pledgeAmount !== "number" || options.pledgeAtLeast === undefined
          ? "unknown"
          : pledgeAmount >= options.pledgeAtLeast,
    award: awards ? awards.some((award) => award !== "other") : "unknown",
  };
}

/** Whether it is held in the jurisdiction; for records whose holders, where known, are given by six-digit codes of cities. */
export function naiveResident({ heldIn }: PatentRecord, { jurisdiction }: NaiveOptions): Answer {
  if (jurisdiction === undefined) return true;
  return typeof heldIn === "string" ? heldIn.slice(0, 2) === jurisdiction.slice(0, 2) : "unknown";
}

/** Whether it counts. */
export function naiveCounts(record: PatentRecord, options: NaiveOptions): Answer {
  if (!naiveInForce(record, options.on)) return false;
  const answers = Object.values(naiveConditions(record, options));
  const counts: Answer = answers.includes(true) ? true : answers.includes("unknown") ? "unknown" : false;
  const resident = naiveResident(record, options);
  if (resident === true || counts === false) return counts;
  return resident;
}
