import { type AllocationMethod, type AllocationTie, allocate } from "../../apportionment/allocate.js";
import { pointer } from "../../issue.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { type Missing, missing } from "../../value/missing.js";
import { fromQuanta } from "../../value/quanta.js";
import { refuse } from "../../value/refuse.js";

/** A place in a split of an increase, in whole quanta. */
export interface Mover {
  readonly place: string;
  readonly has: bigint;
  /** Its part of the increase is in proportion to this. */
  readonly weight: DecimalText;
  /** What its share can be; what the caller asks for, and what the quantity can be. */
  readonly limits: ShareLimits;
}

/** The least and the most that a share can be, in quanta; an absent end is open. */
export interface ShareLimits {
  readonly floor?: bigint;
  readonly cap?: bigint;
  /** What no value of the quantity is below or above. */
  readonly lowest?: bigint;
  readonly highest?: bigint;
}

/** The shares of places, in quanta. */
export interface MovedParts {
  readonly shares: readonly bigint[];
  readonly ties: readonly AllocationTie[];
}

/**
 * Splits an increase, or a decrease, by weight: every place has what it has and its part of what is to come, of a decrease
 * less its part. The shares add up to the total exactly.
 */
export function moveParts(
  total: bigint,
  movers: readonly Mover[],
  { method, places }: { readonly method: AllocationMethod | undefined; readonly places: number },
): MovedParts | Missing {
  const change = movers.reduce((rest, { has }) => rest - has, total);
  const sign = change < 0n ? -1n : 1n;
  const floors: Record<string, DecimalText> = {};
  const caps: Record<string, DecimalText> = {};
  const weights: Record<string, DecimalText> = {};
  let room: bigint | undefined = 0n;
  const isIdle = movers.every(({ weight }) => Number(weight) === 0);
  for (const mover of movers) {
    const { place, has, limits } = mover;
    // Where nothing is to be shared out, nobody needs a claim to it.
    weights[place] = isIdle && change === 0n ? "1" : mover.weight;
    const [near, far] = sign > 0n ? [limits.floor, limits.cap] : [limits.cap, limits.floor];
    const end = sign > 0n ? limits.highest : limits.lowest;
    if (far !== undefined && (far - has) * sign < 0n) throw beyondLimit(mover, far, sign, places);
    if (near !== undefined && (near - has) * sign > 0n) floors[place] = String((near - has) * sign);
    const most = smallest(
      [far, end].map((one) => (one === undefined ? undefined : positive((one - has) * sign))),
    );
    if (most !== undefined) caps[place] = String(most);
    const isFree = Number(weights[place]) > 0;
    room =
      room === undefined || (isFree && most === undefined) ? undefined : room + (isFree ? (most ?? 0n) : 0n);
  }
  const isTooMuch = room !== undefined && room < change * sign;
  // What the caller's limits leave no room for is the caller's mistake; what no value can be has no solution.
  const areOwn = movers.every(({ limits: { floor, cap } }) => floor === undefined && cap === undefined);
  if (isTooMuch && areOwn) return missing("no-solution");
  const terms = { floors, caps, ...(method !== undefined && { method }) };
  const { parts, ties } = allocate(String(change * sign), weights, terms);
  const shares = movers.map(({ place, has }) => has + sign * BigInt(parts[place] ?? 0));
  return { shares, ties };
}

function positive(value: bigint): bigint {
  return value < 0n ? 0n : value;
}

function smallest(values: readonly (bigint | undefined)[]): bigint | undefined {
  let least: bigint | undefined;
  for (const value of values)
    if (value !== undefined && (least === undefined || value < least)) least = value;
  return least;
}

function beyondLimit({ place, has }: Mover, limit: bigint, sign: bigint, places: number) {
  const text = fromQuanta(has, places);
  return refuse({
    code: "limits-contradict",
    path: pointer(sign > 0n ? "/caps" : "/floors", place),
    expected:
      sign > 0n
        ? [`不低于其现有 ${text}`, `at least the ${text} that it has`]
        : [`不高于其现有 ${text}`, `at most the ${text} that it has`],
    received: fromQuanta(limit, places),
    words: ["上下限互相矛盾", "Floors and caps contradict"],
  });
}
