import type { RoundingMode } from "../../value/decimal.js";
import { type DecimalText, mostOnASide, shiftPoint, withoutEndingZeros } from "../../value/decimal-text.js";

/**
 * An exact rational number. Decimals end, quotients do not: a formula is calculated in fractions, so that rounding
 * happens once and a tie is seen as a tie, however long the expansion is.
 */
export interface Fraction {
  readonly above: bigint;
  /** Greater than 0. Not reduced: an expression is short, and reducing costs more than it saves. */
  readonly below: bigint;
}

const powerOfTen = (power: number): bigint => 10n ** BigInt(power);

/** Decimal text as a fraction, times a power of ten. */
export function toFraction(text: DecimalText, power = 0): Fraction {
  const [whole = "", decimals = ""] = text.split(".");
  return shift({ above: BigInt(whole + decimals), below: powerOfTen(decimals.length) }, power);
}

/** Multiplies by a power of ten. */
export function shift({ above, below }: Fraction, power: number): Fraction {
  return power < 0
    ? { above, below: below * powerOfTen(-power) }
    : { above: above * powerOfTen(power), below };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.below === b.below) return { above: a.above + b.above, below: a.below };
  return { above: a.above * b.below + b.above * a.below, below: a.below * b.below };
}

export function negate({ above, below }: Fraction): Fraction {
  return { above: -above, below };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, negate(b));
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { above: a.above * b.above, below: a.below * b.below };
}

/** The quotient; `undefined` where the divisor is 0. */
export function divide(a: Fraction, b: Fraction): Fraction | undefined {
  if (b.above === 0n) return undefined;
  const sign = b.above < 0n ? -1n : 1n;
  return { above: a.above * b.below * sign, below: a.below * b.above * sign };
}

/** Negative, 0 or positive, as the first is smaller, equal or larger. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.above * b.below - b.above * a.below;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The largest whole number that is not above. */
export function floor({ above, below }: Fraction): bigint {
  const whole = above / below;
  return whole * below > above ? whole - 1n : whole;
}

/** The number, unless it is too large to be written. One that is too small is as good as 0. */
export function withinRange(number: Fraction): Fraction | undefined {
  return lengthOf(number.above) - lengthOf(number.below) <= mostOnASide ? number : undefined;
}

/** Rounds to a number of decimal places, as canonical decimal text. */
export function roundFraction({ above, below }: Fraction, places: number, mode: RoundingMode): DecimalText {
  const scaled = (above < 0n ? -above : above) * powerOfTen(places);
  const down = scaled / below;
  const twiceRest = 2n * (scaled - down * below);
  const up = twiceRest > below || (twiceRest === below && (mode === "half-up" || down % 2n === 1n));
  const digits = String(up ? down + 1n : down).padStart(places + 1, "0");
  const point = digits.length - places;
  const [whole, rest] = [digits.slice(0, point), withoutEndingZeros(digits.slice(point))];
  const text = rest === "" ? whole : `${whole}.${rest}`;
  return above < 0n && text !== "0" ? `-${text}` : text;
}

/**
 * To a number of significant digits (one more where the estimate of the length is short by one), and to no more decimal places
 * than a number may have.
 */
export function toSignificant(fraction: Fraction, digits: number): DecimalText {
  const { above, below } = fraction;
  const length = lengthOf(above) - lengthOf(below);
  const places = Math.min(digits - length, mostOnASide);
  if (places >= 0) return roundFraction(fraction, places, "half-up");
  return shiftPoint(roundFraction(shift(fraction, places), 0, "half-up"), -places);
}

/** How many digits a whole number has: those of a long one take far longer to write than to count by its logarithm. */
function lengthOf(whole: bigint): number {
  const size = whole < 0n ? -whole : whole;
  const hex = size.toString(16);
  if (hex.length < 100) return String(size).length;
  const logarithm = Math.log10(Number.parseInt(hex.slice(0, 13), 16)) + (hex.length - 13) * Math.log10(16);
  // Beside a power of ten a logarithm cannot tell on which side the number is.
  const power = Math.round(logarithm);
  if (Math.abs(logarithm - power) < 1e-6) return size < powerOfTen(power) ? power : power + 1;
  return Math.floor(logarithm) + 1;
}
