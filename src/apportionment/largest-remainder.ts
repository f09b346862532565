import { type Apportionment, award, type Claims } from "./apportionment.js";
import { type Candidate, candidate } from "./candidate.js";
import { waterLevel } from "./water-level.js";

/**
 * The largest-remainder method (最大余数法, Hamilton): every part receives its exact share rounded down, and the units
 * left over go to the largest remainders. Parts held at a floor or cap have no remainder; the others share what is left.
 */
export function largestRemainder(claims: Claims): Apportionment {
  const { numerator, denominator } = waterLevel(claims)(claims.total);
  const candidates: Candidate[] = [];
  const whole = claims.weights.map((weight, part) => {
    const share = weight * numerator;
    const floor = claims.limits?.floors[part] ?? 0n;
    const cap = claims.limits?.caps[part];
    if (share <= floor * denominator) return floor;
    if (cap !== undefined && share >= cap * denominator) return cap;
    const units = share / denominator;
    const remainder = share - units * denominator;
    // An exact share claims nothing more.
    if (remainder > 0n) candidates.push(candidate(part, remainder, denominator));
    return units;
  });
  return award(claims.total, whole, candidates);
}
