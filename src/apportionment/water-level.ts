import { type Claims, type Limits, sum } from "./apportionment.js";
import { byClaim, type Candidate, candidate } from "./candidate.js";

/** Units for one unit of weight, as a fraction. */
export interface Level {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The level at which the exact shares level × weight, each kept within its floor and cap, add to a total, for any total
 * between what the floors ask for and what the caps allow.
 */
export function waterLevel({ weights, limits }: Claims): (total: bigint) => Level {
  if (limits === undefined) {
    const denominator = sum(weights);
    return (total) => ({ numerator: total, denominator });
  }
  // As the level rises, a part leaves its floor at floor / weight and stops at cap / weight. Between two such events
  // the total grows evenly with the weight of the free parts.
  const events = eventsOf(weights, limits).sort((a, b) => byClaim(b.at, a.at));
  const least = sum(limits.floors);
  return (total) => levelAmong(events, least, total);
}

function levelAmong(events: readonly Event[], least: bigint, total: bigint): Level {
  let fixed = least;
  let free = 0n;
  for (const { at, weight, amount } of events) {
    const reached = fixed * at.denominator + free * at.numerator;
    if (reached >= total * at.denominator) {
      return free === 0n ? at : { numerator: total - fixed, denominator: free };
    }
    fixed += amount;
    free += weight;
  }
  const last: Level = events.at(-1)?.at ?? { numerator: 0n, denominator: 1n };
  return free === 0n ? last : { numerator: total - fixed, denominator: free };
}

/** At a level, what becomes free (or fixed) weight, and what becomes fixed (or free) amount. */
interface Event {
  readonly at: Candidate;
  readonly weight: bigint;
  readonly amount: bigint;
}

function eventsOf(weights: readonly bigint[], { floors, caps }: Limits): Event[] {
  return weights.flatMap((weight, part) => {
    if (weight === 0n) return [];
    const floor = floors[part] ?? 0n;
    const cap = caps[part];
    const leaves = { at: candidate(part, floor, weight), weight, amount: -floor };
    if (cap === undefined) return [leaves];
    return [leaves, { at: candidate(part, cap, weight), weight: -weight, amount: cap }];
  });
}
