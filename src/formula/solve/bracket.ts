import { compare, type Fraction, shift } from "../exact/fraction.js";

// A step of the search is 10 to minus this, in base units.
const places = 12;
const widest = 10n ** 40n;

/**
 * Where a function of one number from 0 up passes a level, by doubling and halving (二分法): the number where it takes
 * the level if that ends within the places searched, else the last step before. For a function that only rises or only
 * falls; `undefined` where it does not pass.
 */
export function bracket(
  valueAt: (x: Fraction) => Fraction | undefined,
  level: Fraction,
): Fraction | undefined {
  const number = (steps: bigint): Fraction => shift({ above: steps, below: 1n }, -places);
  const sideAt = (steps: bigint): number | undefined => {
    const value = valueAt(number(steps));
    return value && compare(value, level);
  };
  // At 0 itself the function may divide by 0.
  let low = sideAt(0n) === undefined ? 1n : 0n;
  const side = sideAt(low);
  if (side === 0) return number(low);
  let high = 1n;
  while (high <= low || sideAt(high) === side) {
    high *= 2n;
    if (high > widest) return undefined;
  }
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (sideAt(middle) === side) low = middle;
    else high = middle;
  }
  return number(sideAt(high) === 0 ? high : low);
}
