import { Decimal as Base } from "decimal.js";
import { show, UsageError } from "../issue.js";
import { type DecimalText, isDecimalText, mostDigits, notDecimal } from "./decimal-text.js";
import type { roundingModes } from "./rounding-modes.js";

/**
 * What exact arithmetic accepts: decimal text, a finite number (read as it prints: `0.1` is exactly 0.1), or a
 * {@link Decimal}.
 *
 * @category Exact numbers
 * @example
 * const inputs: DecimalInput[] = ["1.42", 1.42];
 */
export type DecimalInput = DecimalText | number | Decimal;

/**
 * The exact number of decimal.js, as this library configures it.
 *
 * @category Exact numbers
 * @see https://mikemcl.github.io/decimal.js/
 * @example
 * const sum: Decimal = decimal("0.1").plus("0.2");
 * sum.toFixed() // => "0.3"
 */
export type Decimal = Base;

// A clone of our own: what anyone sets on the shared constructor does not reach it. 120 digits keep the product
// of any two accepted inputs exact, so that rounding happens once, where it is asked for.
const Exact = Base.clone({
  defaults: true,
  precision: 120,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** Rounding towards the greater number, and towards the smaller one. */
export const { ROUND_CEIL: upwards, ROUND_FLOOR: downwards } = Base;

/** Reads decimal text, a finite number or a Decimal of any origin; `undefined` for anything else. */
export function readDecimal(value: unknown): Decimal | undefined {
  // Re-wrapped, because the left operand's constructor decides precision and rounding.
  if (isDecimalText(value)) return new Exact(value);
  if (typeof value === "number" ? Number.isFinite(value) : Base.isDecimal(value)) {
    const exact = new Exact(value as Base.Value);
    return exact.isFinite() && Math.abs(exact.e) <= 400 ? exact : undefined;
  }
  return undefined;
}

/**
 * Turns decimal text (or a number) into an exact number, for a caller's own calculations.
 *
 * @param value - Decimal text of at most 60 significant digits, a finite number, or a `Decimal` of any origin.
 * @returns A `Decimal` with 120 digits of precision, rounding half-up, untouched by settings made elsewhere.
 * @throws {@link UsageError} `Not a decimal number: expected plain decimal text such as "1.42", received …`
 * @category Exact numbers
 * @example
 * decimalText(decimal("0.1").plus("0.2")) // => "0.3"
 */
export function decimal(value: DecimalInput): Decimal {
  const exact = readDecimal(value);
  if (exact === undefined) throw notDecimal(value);
  return exact;
}

/**
 * Writes an exact number as canonical decimal text: no exponent, no trailing zeros, no negative zero. A quotient that does
 * not end keeps 60 significant digits.
 *
 * @param value - As for {@link decimal}.
 * @returns Decimal text that {@link decimal} reads back.
 * @throws {@link UsageError} as {@link decimal}
 * @category Exact numbers
 * @see [Concepts: Exactness](../../docs/concepts.md#exactness)
 * @example
 * decimalText("13.00") // => "13"
 */
export function decimalText(value: DecimalInput): DecimalText {
  return decimal(value).toSignificantDigits(mostDigits).toFixed();
}

/**
 * How a tie is rounded. `half-up`, the default, takes a tie away from zero, as GB/T 8170 allows and official
 * statistics print (四舍五入); `half-even` takes it to the even digit.
 *
 * @category Exact numbers
 * @example
 * const mode: RoundingMode = "half-even";
 * @useDeclaredType
 */
export type RoundingMode = keyof typeof roundingModes;

const modes = {
  "half-up": Base.ROUND_HALF_UP,
  "half-even": Base.ROUND_HALF_EVEN,
} as const satisfies Record<RoundingMode, number>;

/**
 * Rounds once, to a number of decimal places.
 *
 * @param value - The exact number.
 * @param places - Decimal places, 0 or more.
 * @param mode - `"half-up"` (default) or `"half-even"`.
 * @returns Canonical decimal text; trailing zeros are a matter of printing and are not kept.
 * @throws {@link UsageError} `Cannot round: expected a whole number of places from 0 to 100 …`, and as {@link decimal}
 * @category Exact numbers
 * @example
 * round("2.345", 2) // => "2.35"
 * round("2.345", 2, "half-even") // => "2.34"
 * round("-2.5", 0) // => "-3"
 */
export function round(value: DecimalInput, places: number, mode: RoundingMode = "half-up"): DecimalText {
  if (!Number.isInteger(places) || places < 0 || places > 100 || !Object.hasOwn(modes, mode)) {
    const received = `places ${show(places)}, mode ${show(mode)}`;
    throw new UsageError({
      code: "rounding-invalid",
      expected: 'a whole number of places from 0 to 100, and "half-up" or "half-even"',
      received,
      message: {
        "zh-Hans": `无法舍入：小数位数应为 0 至 100 的整数，方式应为 "half-up" 或 "half-even"，实为 ${received}`,
        en: `Cannot round: expected a whole number of places from 0 to 100 and the mode "half-up" or "half-even", received ${received}`,
      },
    });
  }
  return decimalText(decimal(value).toDecimalPlaces(places, modes[mode]));
}
