import { type Certainty, residesIn } from "./jurisdiction.js";
import type { PatentRecord } from "./patent-record.js";
import { reachesFloor, readYuan } from "./pledge.js";
import type { DayNumbers } from "./problem.js";
import type { Rules } from "./rules.js";

/** Whether a patent is an invention in force on the day, and if not, why; whoever holds it. */
export type Force = "in-force" | "other-kind" | "not-granted" | "lapsed" | "expired";

/** Kind and force of a sound record on the day. */
export function forceOf({ kind, lapses }: PatentRecord, days: DayNumbers, rules: Rules): Force {
  const { filed, granted, expires } = days;
  const { on, onNumber, outOfTerm } = rules;
  if (kind != null && kind !== "invention") return "other-kind";
  if (granted === 0 || granted > onNumber) return "not-granted";
  if (expires === 0 ? filed <= outOfTerm : expires <= onNumber) return "expired";
  if (lapses != null) {
    for (const { lapsedOn, revivedOn } of lapses) {
      if (lapsedOn <= on && (revivedOn == null || revivedOn > on)) return "lapsed";
    }
  }
  return "in-force";
}

/** Whether its holders reside where was asked for, in force or not; they do where nothing was asked. */
export function isResident({ heldIn }: PatentRecord, { residents }: Rules): Certainty {
  return residents === undefined || residesIn(heldIn, residents);
}

export const unmet = 0;
export const unknown = 1;
export const met = 2;

/** How many states the five conditions have together. */
export const stateCount = 3 ** 5;

/**
 * The five conditions of a sound record that is in force as one number: five digits to the base of three, the first
 * condition lowest. So a register is tallied by one counter for each state, and everything else is read from the counters
 * at the end.
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

// Of what is in force: a revived right counts as maintained throughout, because revival restores it. What is not in force
// was maintained until then: maintenance.ts says it of any.
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
