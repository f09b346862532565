// What the methods say, word for word and one unit after the other: slow, exact, and written apart from the library.
import type { AllocationMethod } from "ipr-plan";

export type DivisorName = Exclude<AllocationMethod, "largest-remainder">;

/** The square of a divisor as a fraction; squares, so that Huntington–Hill needs no root. */
function squaredDivisor(method: DivisorName, units: bigint): [bigint, bigint] {
  switch (method) {
    case "dhondt":
      return [(units + 1n) ** 2n, 1n];
    case "sainte-lague":
      return [(2n * units + 1n) ** 2n, 1n];
    case "modified-sainte-lague":
      return units === 0n ? [49n, 25n] : [(2n * units + 1n) ** 2n, 1n];
    case "huntington-hill":
      return [units * (units + 1n), 1n];
    case "adams":
      return [units ** 2n, 1n];
    case "dean":
      return [(2n * units * (units + 1n)) ** 2n, (2n * units + 1n) ** 2n];
  }
}

/** Gives unit after unit to the part with the largest quotient, the first of equal ones. */
export function unitByUnit(
  method: DivisorName,
  total: number,
  weights: readonly number[],
  floors: readonly number[] = [],
  caps: readonly (number | undefined)[] = [],
): number[] {
  const units = weights.map((_, part) => BigInt(floors[part] ?? 0));
  let left = BigInt(total) - units.reduce((sum, value) => sum + value, 0n);
  for (; left > 0n; left--) {
    let best = -1;
    for (const [part, weight] of weights.entries()) {
      const cap = caps[part];
      if (weight === 0 || (cap !== undefined && (units[part] ?? 0n) >= BigInt(cap))) continue;
      if (best === -1 || beats(part, best)) best = part;
    }
    units[best] = (units[best] ?? 0n) + 1n;
  }
  return units.map(Number);

  function beats(part: number, other: number): boolean {
    const [w, v] = [BigInt(weights[part] ?? 0), BigInt(weights[other] ?? 0)];
    const [a, b] = squaredDivisor(method, units[part] ?? 0n);
    const [c, d] = squaredDivisor(method, units[other] ?? 0n);
    if (a === 0n && c === 0n) return w > v;
    if (a === 0n || c === 0n) return a === 0n;
    return w * w * b * c > v * v * d * a;
  }
}
