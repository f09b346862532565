import { pointer, show } from "../issue.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { dayNumber, isDay } from "../value/day-number.js";
import { isCode, type ResidentsOf } from "./jurisdiction.js";
import { patentAwards } from "./patent-awards.js";
import { patentKinds } from "./patent-kinds.js";
import type { PatentLapse, PatentRecord } from "./patent-record.js";
import { readYuan } from "./pledge.js";
import type { recordProblems } from "./problem-words.js";
import type { Rules } from "./rules.js";

/** What is wrong with a record, found before anything is counted. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON Pointer into the record. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** Whether only what it is about is doubtful, and all else can be read. */
  readonly doubtful?: true;
}

/** What can be wrong with a record. */
export type ProblemCode = keyof typeof recordProblems;

/** The dates of a sound record as numbers YYYYMMDD; 0 where absent. */
export interface DayNumbers {
  filed: number;
  granted: number;
  expires: number;
}

/**
 * The first problem of a record; `undefined` where it can be counted, and then its dates stand in `days`, which is
 * filled in place so that a register is read without allocating anything for a record.
 */
export function problemOf(record: PatentRecord, days: DayNumbers): Problem | undefined {
  if (typeof record !== "object" || record === null) {
    return problem("record-invalid", "", "a patent record", record);
  }
  return dateProblem(record, days) ?? lapseProblem(record) ?? factProblem(record);
}

function dateProblem({ filedOn, grantedOn, expiresOn }: PatentRecord, days: DayNumbers): Problem | undefined {
  const filed = dayNumber(filedOn);
  const granted = grantedOn == null ? 0 : dayNumber(grantedOn);
  const expires = expiresOn == null ? 0 : dayNumber(expiresOn);
  if (filed === 0) return notADay("/filedOn", filedOn);
  if (granted < filed && grantedOn != null) {
    return granted === 0 ? notADay("/grantedOn", grantedOn) : tooEarly("/grantedOn", filedOn, grantedOn);
  }
  if (expires < filed && expiresOn != null) {
    return expires === 0 ? notADay("/expiresOn", expiresOn) : tooEarly("/expiresOn", filedOn, expiresOn);
  }
  days.filed = filed;
  days.granted = granted;
  days.expires = expires;
  return undefined;
}

function lapseProblem({ filedOn, grantedOn, lapses }: PatentRecord): Problem | undefined {
  if (lapses == null) return undefined;
  if (!Array.isArray(lapses)) return problem("date-invalid", "/lapses", "a list of lapses", lapses);
  let since: string | null | undefined = grantedOn ?? filedOn;
  for (let index = 0; index < lapses.length; index++) {
    const lapse: PatentLapse | null | undefined = lapses[index];
    const lapsedOn = lapse?.lapsedOn;
    const revivedOn = lapse?.revivedOn;
    if (!isDay(lapsedOn)) return notADay(`/lapses/${index}/lapsedOn`, lapsedOn);
    // A misspelt day of revival would leave the patent lapsed without a word.
    for (const key in lapse) {
      if (key === "lapsedOn" || key === "revivedOn") continue;
      return problem("date-invalid", pointer(`/lapses/${index}`, key), "lapsedOn | revivedOn", key);
    }
    if (since == null) {
      return problem("date-order", `/lapses/${index}`, "no lapse after one without a revival", lapsedOn);
    }
    if (lapsedOn < since) return tooEarly(`/lapses/${index}/lapsedOn`, since, lapsedOn);
    if (revivedOn != null) {
      if (!isDay(revivedOn)) return notADay(`/lapses/${index}/revivedOn`, revivedOn);
      if (revivedOn < lapsedOn) return tooEarly(`/lapses/${index}/revivedOn`, lapsedOn, revivedOn);
    }
    since = revivedOn;
  }
  return undefined;
}

function factProblem(record: PatentRecord): Problem | undefined {
  const { kind, strategicEmergingIndustry, familyAbroad, pledgeAmount, awards, heldIn } = record;
  if (kind != null && !isKeyOf(patentKinds, kind)) {
    return problem("kind-invalid", "/kind", keysOf(patentKinds).join(" | "), kind);
  }
  if (!isFlag(strategicEmergingIndustry)) {
    return problem("flag-invalid", "/strategicEmergingIndustry", "true | false", strategicEmergingIndustry);
  }
  if (!isFlag(familyAbroad)) return problem("flag-invalid", "/familyAbroad", "true | false", familyAbroad);
  if (awards != null && !isListOf(awards, isAward)) {
    const expected = `a list of ${keysOf(patentAwards).join(" | ")}`;
    return problem("award-invalid", "/awards", expected, Array.isArray(awards) ? listed(awards) : awards);
  }
  if (heldIn != null && typeof heldIn !== "string" && !isListOf(heldIn, isText)) {
    return problem("holder-invalid", "/heldIn", "a code such as 450100, or a list of codes", heldIn);
  }
  return pledgeAmount == null ? undefined : amountProblem(pledgeAmount);
}

/**
 * A holder who is given by something that is no code, such as the name of a place, where holders decide: who reads it as a
 * place elsewhere loses patents without a word. The record can be counted; its holder is unknown.
 */
export function holderProblem({ heldIn }: PatentRecord, { residents }: Rules): Problem | undefined {
  if (residents === undefined || heldIn == null) return undefined;
  if (typeof heldIn === "string") return holderNamed(heldIn, "/heldIn", residents);
  for (let index = 0; index < heldIn.length; index++) {
    const found = holderNamed(heldIn[index], `/heldIn/${index}`, residents);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holderNamed(code: string | undefined, path: string, residents: ResidentsOf): Problem | undefined {
  if (code === undefined || isCode(code, residents) || code.trim() === "") return undefined;
  const expected = "a code of GB/T 2260 such as 450100, or of a country such as US";
  return { ...problem("holder-invalid", path, expected, code), doubtful: true };
}

function amountProblem(amount: unknown): Problem | undefined {
  // Numbers that print without an exponent, as nearly all do, need no reading.
  if (typeof amount === "number" && (amount === 0 || (amount >= 1e-6 && amount < 1e21))) return undefined;
  const yuan = readYuan(amount);
  const received = typeof amount === "object" && amount !== null && "value" in amount ? amount.value : amount;
  if (yuan === undefined) {
    const expected = "an amount in yuan, or { value, unit } with a unit of money";
    return problem("amount-invalid", "/pledgeAmount", expected, received);
  }
  return yuan.startsWith("-")
    ? problem("amount-negative", "/pledgeAmount", "an amount not below 0", received)
    : undefined;
}

const isFlag = (value: unknown): boolean => value == null || typeof value === "boolean";
const isText = (value: unknown): boolean => typeof value === "string";
const isAward = (value: unknown): boolean => isKeyOf(patentAwards, value);

// A loop: `every` would cost a call for each record, and nearly all lists are empty.
function isListOf(list: unknown, fits: (value: unknown) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  for (let index = 0; index < list.length; index++) if (!fits(list[index])) return false;
  return true;
}

/** The parts of a list as one text, whatever they are. */
function listed(list: readonly unknown[]): string {
  return list.map((one) => (typeof one === "string" ? one : show(one))).join(", ");
}

function notADay(path: string, value: unknown): Problem {
  return problem("date-invalid", path, "a day such as 2012-02-29", value);
}

function tooEarly(path: string, since: string, value: string): Problem {
  return problem("date-order", path, `not before ${since}`, value);
}

function problem(code: ProblemCode, path: string, expected: string, value: unknown): Problem {
  return { code, path, expected, received: show(value) };
}
