import { digitOf, met, stateCount, unmet } from "./judge.js";
import { conditions, type PatentCondition } from "./patent-condition.js";

/**
 * A number of patents of which some are unknown (计数区间): at least those that count for certain, at most those and all
 * that could.
 *
 * @category Patents
 * @example
 * const range: CountRange = { atLeast: 12532, atMost: 12600 };
 */
export interface CountRange {
  /** How many count for certain. */
  readonly atLeast: number;
  /** How many count if all that is unknown turns out well. */
  readonly atMost: number;
}

/**
 * How many patents meet a condition. Conditions overlap, so their numbers add up to more than the total.
 *
 * @category Patents
 * @example
 * const count: ConditionCount = { atLeast: 793000, atMost: 793000, alone: 201000 };
 */
export interface ConditionCount extends CountRange {
  /** Of those at least: known to meet this condition and no other. */
  readonly alone: number;
}

/**
 * Patents that are known to meet exactly these conditions (重叠).
 *
 * @category Patents
 * @example
 * const overlap: ConditionOverlap = { conditions: ["family-abroad", "award"], count: 12 };
 */
export interface ConditionOverlap {
  /** None: held and in force, but not known to meet any. */
  readonly conditions: readonly PatentCondition[];
  /** How many patents. */
  readonly count: number;
}

/**
 * The counts of a register, or of one group of it.
 *
 * @category Patents
 * @example
 * const tally: PatentTally = countHighValuePatents([], { on: "2025-12-31" });
 * tally.total // => { atLeast: 0, atMost: 0 }
 */
export interface PatentTally {
  /** High-value invention patents (高价值发明专利拥有量): a patent counts once, however many conditions it meets. */
  readonly total: CountRange;
  /** All invention patents held in the jurisdiction and in force on the day (有效发明专利拥有量). */
  readonly inForce: CountRange;
  /** For each condition, how many patents meet it. */
  readonly conditions: Readonly<Record<PatentCondition, ConditionCount>>;
  /** How many are known to meet exactly 0, 1, … 5 conditions; they add up to `inForce.atLeast`. */
  readonly metExactly: readonly number[];
  /** The same by the very conditions met, most first: every region of the diagram of five circles that holds any. */
  readonly overlaps: readonly ConditionOverlap[];
}

/** One counter for each state of the five conditions, twice: held for certain, and holder unknown. About 4 KB. */
export type Counters = Float64Array;

export const emptyCounters = (): Counters => new Float64Array(2 * stateCount);

/** Several counters as one. */
export function sumOf(parts: readonly Counters[]): Counters {
  const sum = emptyCounters();
  for (const part of parts) {
    part.forEach((count, index) => {
      sum[index] = (sum[index] ?? 0) + count;
    });
  }
  return sum;
}

/** Where a patent in force is counted: by its state, and whether it is held in the jurisdiction for certain. */
export function counterOf(isResident: true | "unknown", state: number): number {
  return isResident === true ? state : stateCount + state;
}

/** Reads everything from the counters. */
export function tallyOf(counters: Counters): PatentTally {
  const total = nothing();
  const inForce = nothing();
  const byCondition = {
    "strategic-emerging-industry": { ...nothing(), alone: 0 },
    "family-abroad": { ...nothing(), alone: 0 },
    "maintained-over-ten-years": { ...nothing(), alone: 0 },
    "pledge-financing": { ...nothing(), alone: 0 },
    award: { ...nothing(), alone: 0 },
  } satisfies Record<PatentCondition, object>;
  const metExactly = [0, ...conditions.map(() => 0)];
  const overlaps = new Map<string, { conditions: readonly PatentCondition[]; count: number }>();
  counters.forEach((count, index) => {
    if (count === 0) return;
    const certain = index < stateCount;
    const states = conditions.map((condition, at) => ({ condition, digit: digitOf(index % stateCount, at) }));
    const isMet = states.filter(({ digit }) => digit === met).map(({ condition }) => condition);
    add(inForce, count, certain, true);
    add(
      total,
      count,
      certain && isMet.length > 0,
      states.some(({ digit }) => digit !== unmet),
    );
    for (const { condition, digit } of states) {
      add(byCondition[condition], count, certain && digit === met, digit !== unmet);
      if (certain && digit === met && isMet.length === 1) byCondition[condition].alone += count;
    }
    if (!certain) return;
    metExactly[isMet.length] = (metExactly[isMet.length] ?? 0) + count;
    const before = overlaps.get(isMet.join())?.count ?? 0;
    overlaps.set(isMet.join(), { conditions: isMet, count: before + count });
  });
  return {
    total,
    inForce,
    conditions: byCondition,
    metExactly,
    overlaps: [...overlaps.values()].sort((a, b) => b.count - a.count),
  };
}

const nothing = () => ({ atLeast: 0, atMost: 0 });

function add(range: { atLeast: number; atMost: number }, count: number, certain: boolean, possible: boolean) {
  if (certain) range.atLeast += count;
  if (possible) range.atMost += count;
}
