import { residesIn } from "./jurisdiction.js";
import type { PatentRecord } from "./patent-record.js";
import { reachesFloor, readYuan } from "./pledge.js";
import type { DayNumbers } from "./problem.js";
import type { Rules } from "./rules.js";

/** Whether a patent is among those that can count, and if not, why. */
export type Standing =
  | "held"
  | "holder-unknown"
  | "other-kind"
  | "not-granted"
  | "lapsed"
  | "expired"
  | "elsewhere";

/** Kind, force and holder of a sound record on the day. */
export function standingOf(record: PatentRecord, days: DayNumbers, rules: Rules): Standing {
  const { kind, lapses, heldIn } = record;
  const { filed, granted, expires } = days;
  const { on, onNumber, outOfTerm, residents } = rules;
  if (kind != null && kind !== "invention") return "other-kind";
  if (granted === 0 || granted > onNumber) return "not-granted";
  if (expires === 0 ? filed <= outOfTerm : expires <= onNumber) return "expired";
  if (lapses != null) {
    for (const { lapsedOn, revivedOn } of lapses) {
      if (lapsedOn <= on && (revivedOn == null || revivedOn > on)) return "lapsed";
    }
  }
  if (residents === undefined) return "held";
  const resides = residesIn(heldIn, residents);
  return resides === "unknown" ? "holder-unknown" : resides ? "held" : "elsewhere";
}

export const unmet = 0;
export const unknown = 1;
export const met = 2;

/** How many states the five conditions have together. */
export const stateCount = 3 ** 5;

/**
 * The five conditions of a sound record as one number: five digits to the base of three, the first condition lowest.
 * So a register is tallied by one counter for each state, and everything else is read from the counters at the end.
 */
export function stateOf(record: PatentRecord, days: DayNumbers, rules: Rules): number {
  return (
    flag(record.strategicEmergingIndustry) +
    3 * flag(record.familyAbroad) +
    9 * maintained(days, rules) +
    27 * pledged(record, rules) +
    81 * awarded(record)
  );
}

/** What a state says of the condition at an index. */
export function digitOf(state: number, index: number): number {
  return Math.floor(state / 3 ** index) % 3;
}

function flag(value: boolean | null | undefined): number {
  return value === true ? met : value === false ? unmet : unknown;
}

// A revived right counts as maintained throughout: revival restores it.
function maintained({ filed, granted }: DayNumbers, { maintainedSince, overTenYears }: Rules): number {
  const since = maintainedSince === "filing" ? filed : granted;
  return since !== 0 && since < overTenYears ? met : unmet;
}

// No pledge is no high amount, whatever "comparatively high" means.
function pledged({ pledgeAmount }: PatentRecord, { pledge }: Rules): number {
  if (pledgeAmount == null) return unknown;
  if (pledgeAmount === 0) return unmet;
  if (pledge !== undefined) return reachesFloor(pledgeAmount, pledge) ? met : unmet;
  return readYuan(pledgeAmount) === "0" ? unmet : unknown;
}

function awarded({ awards }: PatentRecord): number {
  if (awards == null) return unknown;
  for (const award of awards) if (award !== "other") return met;
  return unmet;
}
