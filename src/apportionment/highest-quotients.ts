import { type Apportionment, award, type Claims, sum } from "./apportionment.js";
import { type Candidate, candidate } from "./candidate.js";
import type { DivisorMethod } from "./divisor-methods.js";
import { type Level, waterLevel } from "./water-level.js";

/**
 * Shares out by a divisor method (除数法). All units whose quotient reaches a level come before all others, so those of
 * a level with at most the total are certain, and only the units up to a level with at least the total are ranked. A
 * part's number of units at a level differs from its exact share by at most one; hence the total minus or plus the
 * number of parts is far enough to either side, and at most two units a part are ranked.
 */
export function highestQuotients(claims: Claims, method: DivisorMethod): Apportionment {
  const { total, weights } = claims;
  const parts = BigInt(weights.length);
  const [least, most] = [sum(claims.limits?.floors ?? []), capacity(claims)];
  const level = waterLevel(claims);
  const at = (units: bigint) => unitsAt(claims, method, level(units));
  const near = at(total);
  if (sum(near) <= total) {
    const upper = most !== undefined && most < total + parts ? most : total + parts;
    return award(total, near, between(weights, method, near, at(upper)));
  }
  const floors = claims.limits?.floors ?? weights.map(() => 0n);
  const certain = total - parts <= least ? floors : at(total - parts);
  return award(total, certain, between(weights, method, certain, near));
}

/** What the caps allow in all; `undefined` where a part that claims anything has none. */
function capacity({ weights, limits }: Claims): bigint | undefined {
  let allowed = 0n;
  for (const [part, weight] of weights.entries()) {
    const most = weight === 0n ? (limits?.floors[part] ?? 0n) : limits?.caps[part];
    if (most === undefined) return undefined;
    allowed += most;
  }
  return allowed;
}

/** How many units of each part have a quotient that reaches a level. */
function unitsAt({ weights, limits }: Claims, { divisor, power }: DivisorMethod, level: Level): bigint[] {
  const scale = level.denominator ** power;
  return weights.map((weight, part) => {
    const floor = limits?.floors[part] ?? 0n;
    const cap = limits?.caps[part];
    if (weight === 0n) return floor;
    const share = weight * level.numerator;
    const whole = share / level.denominator;
    const [numerator, denominator] = divisor(whole);
    const units = numerator * scale <= denominator * share ** power ? whole + 1n : whole;
    if (units <= floor) return floor;
    return cap !== undefined && units > cap ? cap : units;
  });
}

/** The units above what is certain, with their quotients. */
function between(
  weights: readonly bigint[],
  { divisor, power }: DivisorMethod,
  certain: readonly bigint[],
  upTo: readonly bigint[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const [part, weight] of weights.entries()) {
    const claim = weight ** power;
    for (let units = certain[part] ?? 0n; units < (upTo[part] ?? 0n); units++) {
      const [numerator, denominator] = divisor(units);
      candidates.push(candidate(part, claim * denominator, numerator));
    }
  }
  return candidates;
}
