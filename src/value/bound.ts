import { show, type UsageError } from "../issue.js";
import { checkDirection } from "./check-direction.js";
import { anyOf, isKeyOf } from "./closed-list.js";
import { comparators, type singleComparators } from "./comparators.js";
import { compare } from "./compare.js";
import { type DecimalInput, decimal, downwards, readDecimal, upwards } from "./decimal.js";
import { type DecimalText, mostDigits } from "./decimal-text.js";
import { isRecord } from "./is-record.js";
import type { Direction } from "./measure.js";
import { refuse } from "./refuse.js";

/**
 * How a single number binds: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于.
 *
 * @category Plans
 * @example
 * const comparator: SingleComparator = "more-than";
 * @useDeclaredType
 */
export type SingleComparator = keyof typeof singleComparators;

/**
 * How the number of a target binds; `between` has two ends (1—2).
 *
 * @category Plans
 * @example
 * const comparator: Comparator = "between";
 */
export type Comparator = SingleComparator | "between";

/**
 * One number and how it binds.
 *
 * @category Plans
 * @example
 * const bound: SingleBound = { comparator: "at-least", value: "100" };
 */
export interface SingleBound {
  /** How the number binds: ≥ 以上 不少于, > 超过 突破, 达到, 左右, 以内, 低于. */
  readonly comparator: SingleComparator;
  /** The number as exact text, such as `"12.50"`: digits with at most one point, no exponent. */
  readonly value: DecimalText;
}

/**
 * A closed interval.
 *
 * @category Plans
 * @example
 * const bound: RangeBound = { comparator: "between", lower: "1", upper: "2" };
 */
export interface RangeBound {
  /** An interval has two ends. */
  readonly comparator: "between";
  /** The lower end as exact text; it belongs to the interval. */
  readonly lower: DecimalText;
  /** The upper end as exact text; it belongs to the interval. */
  readonly upper: DecimalText;
}

/**
 * What a number promises: a value with a comparator, or an interval.
 *
 * @category Plans
 * @example
 * const bound: Bound = { comparator: "more-than", value: "90" };
 */
export type Bound = SingleBound | RangeBound;

/**
 * "About" (左右) is met within this share of the value, and by anything better. No source gives one; 5 % is this
 * library's own.
 */
export const aboutTolerance = "0.05";

/** The ends of what a bound allows; an absent end is open. `strict` leaves the end itself out. */
export interface Limits {
  readonly lower?: DecimalText;
  readonly upper?: DecimalText;
  readonly strict?: true;
}

/**
 * The interval in which a bound is met. "Attain" is at least where up is good and at most where down is good; "about" and
 * an interval are open on the good side, where a direction is good, and closed on both where the level shall be kept.
 */
export function limitsOf(bound: Bound, direction?: Direction): Limits {
  switch (bound.comparator) {
    case "at-least":
      return { lower: bound.value };
    case "more-than":
      return { lower: bound.value, strict: true };
    case "at-most":
      return { upper: bound.value };
    case "less-than":
      return { upper: bound.value, strict: true };
    case "attain":
      return direction === "decrease" ? { upper: bound.value } : { lower: bound.value };
    case "about": {
      const slack = decimal(bound.value).abs().times(aboutTolerance);
      const value = decimal(bound.value);
      // An end can have more digits than a number may have. Rounded inwards it lets in the same numbers.
      const lower = value.minus(slack).toSignificantDigits(mostDigits, upwards).toFixed();
      const upper = value.plus(slack).toSignificantDigits(mostDigits, downwards).toFixed();
      if (direction === "increase") return { lower };
      return direction === "decrease" ? { upper } : { lower, upper };
    }
    case "between":
      if (direction === "increase") return { lower: bound.lower };
      if (direction === "decrease") return { upper: bound.upper };
      return { lower: bound.lower, upper: bound.upper };
    default:
      throw unknownComparator(bound);
  }
}

function unknownComparator({ comparator }: { readonly comparator?: unknown }, path = ""): UsageError {
  return refuse({
    code: "comparator-unknown",
    path: `${path}/comparator`,
    expected: anyOf(comparators),
    received: show(comparator),
    words: ["未知的比较方式", "Unknown comparator"],
  });
}

/** Throws for what is no bound: without a number, or bound in an unknown way; `path` is where it stands. */
export function checkBound(bound: Bound, path = ""): void {
  if (isRecord(bound) && !isKeyOf(comparators, bound.comparator)) throw unknownComparator(bound, path);
  const isNumber = (value: unknown): boolean => readDecimal(value) !== undefined;
  const holds =
    isRecord(bound) &&
    (bound.comparator === "between" ? isNumber(bound.lower) && isNumber(bound.upper) : isNumber(bound.value));
  if (holds) return;
  throw refuse({
    code: "bound-invalid",
    path,
    expected: [
      "含 comparator 与 value（区间为 lower、upper）的界限",
      "a bound with comparator and value, or lower and upper",
    ],
    received: isRecord(bound) ? "no number" : show(bound),
    words: ["不是界限", "Not a bound"],
  });
}

function hasNumbers(bound: Bound): boolean {
  return bound.comparator === "between"
    ? bound.lower !== undefined && bound.upper !== undefined
    : bound.value !== undefined;
}

/**
 * Whether a value meets a bound, exactly.
 *
 * @param value - In the unit of the bound.
 * @param bound - What is promised.
 * @param direction - Which way is good. It decides whether "attain" (达到) means at least or at most, and on which side of
 * "about" (左右) or of an interval a value is better than promised. Without it "attain" means at least, and either side is a miss.
 * @throws {@link UsageError} `Not a decimal number: …`, `Not a bound: …`, `Unknown comparator: …`,
 * `Unknown direction: …`
 * @category Plans
 * @see [Concepts: Targets](../../docs/concepts.md#targets)
 * @example
 * meetsBound("90", { comparator: "more-than", value: "90" }) // => false
 * meetsBound("4.5", { comparator: "attain", value: "5" }, "decrease") // => true
 */
export function meetsBound(value: DecimalInput, bound: Bound, direction?: Direction): boolean {
  // A short look where all is well: it is asked of every value.
  if (!isRecord(bound) || !hasNumbers(bound)) checkBound(bound);
  checkDirection(direction);
  const { lower, upper, strict } = limitsOf(bound, direction);
  const [low, high] = [
    lower === undefined ? 1 : compare(value, lower),
    upper === undefined ? -1 : compare(value, upper),
  ];
  return strict ? low > 0 && high < 0 : low >= 0 && high <= 0;
}

/**
 * The single number that progress is measured against: the value, or of an interval the end that is reached first. Of a
 * level to be kept that is the end nearer to a value.
 */
export function levelOf(bound: Bound, direction: Direction, value?: DecimalInput): DecimalText {
  if (bound.comparator !== "between") return bound.value;
  const above = value !== undefined && decimal(value).gt(bound.upper);
  return direction === "decrease" || (direction === "maintain" && above) ? bound.upper : bound.lower;
}
