import type { RoundingMode } from "../value/decimal.js";
import type { Ratio } from "./ratio.js";
import {
  absolute,
  add,
  both,
  choose,
  constant,
  differ,
  divide,
  equal,
  isNegative,
  multiply,
  one,
  remainder,
  subtract,
  tenTo,
  type Whole,
  zero,
} from "./whole.js";

/**
 * A ratio rounded to whole units of the last place (舍入). Half up of P/N is the whole part of (2P + N) / 2N; it is taken
 * of the sizes, and the sign comes back after it, so that half up is away from 0.
 */
export function rounded({ above, below, power }: Ratio, places: number, mode: RoundingMode): Whole {
  const shift = power + places;
  const dividend = shift > 0 ? multiply(tenTo(shift), above) : above;
  const divisor = shift < 0 ? multiply(tenTo(-shift), below) : below;
  const size = roundedSize(absolute(dividend), absolute(divisor), mode);
  return multiply(choose(differ(isNegative(above), isNegative(below)), constant(-1n), one), size);
}

function roundedSize(dividend: Whole, divisor: Whole, mode: RoundingMode): Whole {
  const { above, below, canTie } = toHalves(dividend, divisor);
  const halfUp = divide(above, below);
  if (mode === "half-up" || !canTie) return halfUp;
  // A tie leaves nothing; it went up, and an odd number goes back to the even one below.
  const wentToOdd = both(equal(remainder(above, below), zero), equal(remainder(halfUp, constant(2n)), one));
  return choose(wentToOdd, subtract(halfUp, one), halfUp);
}

/** The quotient whose whole part is the rounded one; a known divisor needs no doubling. */
function toHalves(dividend: Whole, divisor: Whole): { above: Whole; below: Whole; canTie: boolean } {
  if (divisor.kind === "constant") {
    const { value } = divisor;
    if (value % 2n === 0n)
      return { above: add(dividend, constant(value / 2n)), below: divisor, canTie: true };
    // Half of an odd number is no whole number, so nothing ties.
    return { above: add(dividend, constant((value - 1n) / 2n)), below: divisor, canTie: false };
  }
  const twice = constant(2n);
  return { above: add(multiply(twice, dividend), divisor), below: multiply(twice, divisor), canTie: true };
}
