import { byClaim, byClaimThenOrder, type Candidate } from "./candidate.js";

/** What is to be shared out, in whole quanta, and who claims it; everything by the number of the part. */
export interface Claims {
  readonly total: bigint;
  /** Not below 0, at least one above. */
  readonly weights: readonly bigint[];
  /** What each part receives at least and at most; absent where no part has either. */
  readonly limits?: Limits;
}

/** Floors and caps by part, in quanta; an absent cap is open. */
export interface Limits {
  readonly floors: readonly bigint[];
  readonly caps: readonly (bigint | undefined)[];
}

/** What each part receives, and the parts that had equal claims to the last units. */
export interface Apportionment {
  readonly units: readonly bigint[];
  readonly tie?: { readonly among: readonly number[]; readonly to: readonly number[] };
}

/** Gives what is left of the total to the strongest candidates, one unit each. */
export function award(total: bigint, certain: readonly bigint[], candidates: Candidate[]): Apportionment {
  const units = [...certain];
  const left = Number(total - sum(certain));
  candidates.sort(byClaimThenOrder);
  for (const { part } of candidates.slice(0, left)) units[part] = (units[part] ?? 0n) + 1n;
  const last = candidates[left - 1];
  const next = candidates[left];
  if (last === undefined || next === undefined || byClaim(last, next) !== 0) return { units };
  const equal = (one: Candidate): boolean => byClaim(one, last) === 0;
  const first = candidates.findIndex(equal);
  const end = candidates.findLastIndex(equal) + 1;
  const parts = (from: number, to: number) => candidates.slice(from, to).map(({ part }) => part);
  return { units, tie: { among: parts(first, end), to: parts(first, left) } };
}

export function sum(values: readonly bigint[]): bigint {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}
