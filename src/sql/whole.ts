import type { SqlColumn } from "./column.js";

// Exactness lives here. A formula over decimals becomes sums, products and quotients of whole numbers; powers of ten are
// kept beside them and meet them once. Every constructor folds what is known, so that no two constants meet in the text:
// an engine would give them a narrow type of its own.

/** A calculation on whole numbers (整数算式). A quotient cuts off; both its parts are not negative when it is read. */
export type Whole =
  | { readonly kind: "constant"; readonly value: bigint; readonly size: 1 }
  | { readonly kind: "column"; readonly column: SqlColumn; readonly size: 1 }
  | { readonly kind: Pairing; readonly a: Whole; readonly b: Whole; readonly size: number }
  | { readonly kind: "negate" | "absolute"; readonly a: Whole; readonly size: number }
  | { readonly kind: "least" | "greatest"; readonly of: readonly Whole[]; readonly size: number }
  | {
      readonly kind: "choose";
      readonly when: Condition;
      readonly yes: Whole;
      readonly no: Whole;
      readonly size: number;
    };

/** What joins two whole numbers. */
export type Pairing = "add" | "subtract" | "multiply" | "divide" | "remainder";

/** What a choice depends on. */
export type Condition = Comparison | Joined;

/** How two numbers compare. */
interface Comparison {
  readonly kind: "at-most" | "equal";
  readonly a: Whole;
  readonly b: Whole;
  readonly size: number;
}

export const isComparison = (condition: Condition): condition is Comparison =>
  condition.kind === "at-most" || condition.kind === "equal";

/** Two conditions as one. */
interface Joined {
  readonly kind: "both" | "differ";
  readonly one: Condition;
  readonly other: Condition;
  readonly size: number;
}

export const constant = (value: bigint): Whole => ({ kind: "constant", value, size: 1 });
export const zero = constant(0n);
export const one = constant(1n);

/** Whether it is this very number. */
export const isNumber = (whole: Whole, value: bigint): boolean =>
  whole.kind === "constant" && whole.value === value;

export function columnOf(column: SqlColumn): Whole {
  return { kind: "column", column, size: 1 };
}

const pair = (kind: Pairing, a: Whole, b: Whole): Whole => ({ kind, a, b, size: 1 + a.size + b.size });

export function add(a: Whole, b: Whole): Whole {
  if (isNumber(a, 0n)) return b;
  if (isNumber(b, 0n)) return a;
  return a.kind === "constant" && b.kind === "constant" ? constant(a.value + b.value) : pair("add", a, b);
}

export function subtract(a: Whole, b: Whole): Whole {
  if (isNumber(b, 0n)) return a;
  if (isNumber(a, 0n)) return negate(b);
  return a.kind === "constant" && b.kind === "constant"
    ? constant(a.value - b.value)
    : pair("subtract", a, b);
}

/** A constant stands first and is gathered, `6 * x` for `2 * (3 * x)`. */
export function multiply(a: Whole, b: Whole): Whole {
  if (b.kind === "constant") return a.kind === "constant" ? constant(a.value * b.value) : multiply(b, a);
  if (isNumber(a, 0n)) return zero;
  if (isNumber(a, 1n)) return b;
  if (a.kind === "constant" && b.kind === "multiply" && b.a.kind === "constant") {
    return multiply(constant(a.value * b.a.value), b.b);
  }
  if (a.kind === "multiply" && a.a.kind === "constant") return multiply(a.a, multiply(a.b, b));
  if (a.kind !== "constant" && b.kind === "multiply" && b.a.kind === "constant") {
    return multiply(b.a, multiply(a, b.b));
  }
  return pair("multiply", a, b);
}

/** The whole part of a quotient. */
export function divide(a: Whole, b: Whole): Whole {
  if (isNumber(b, 1n) || isNumber(a, 0n)) return a;
  return a.kind === "constant" && b.kind === "constant" && b.value !== 0n
    ? constant(a.value / b.value)
    : pair("divide", a, b);
}

/** What a quotient leaves. */
export function remainder(a: Whole, b: Whole): Whole {
  if (isNumber(b, 1n) || isNumber(a, 0n)) return zero;
  return a.kind === "constant" && b.kind === "constant" && b.value !== 0n
    ? constant(a.value % b.value)
    : pair("remainder", a, b);
}

export function negate(a: Whole): Whole {
  if (a.kind === "negate") return a.a;
  return a.kind === "constant" ? constant(-a.value) : { kind: "negate", a, size: 1 + a.size };
}

export function absolute(a: Whole): Whole {
  if (a.kind === "negate") return absolute(a.a);
  if (a.kind === "constant") return constant(a.value < 0n ? -a.value : a.value);
  if (a.kind === "multiply" && a.a.kind === "constant") return multiply(absolute(a.a), absolute(a.b));
  return { kind: "absolute", a, size: 1 + a.size };
}

/** The least or the greatest of several. */
export function extreme(kind: "least" | "greatest", of: readonly Whole[]): Whole {
  const [first, ...others] = of;
  if (first !== undefined && others.length === 0) return first;
  return { kind, of, size: of.reduce((size, each) => size + each.size, 1) };
}

export function choose(when: Condition, yes: Whole, no: Whole): Whole {
  return { kind: "choose", when, yes, no, size: 1 + when.size + yes.size + no.size };
}

export const atMost = (a: Whole, b: Whole): Condition => ({
  kind: "at-most",
  a,
  b,
  size: 1 + a.size + b.size,
});
export const equal = (a: Whole, b: Whole): Condition => ({ kind: "equal", a, b, size: 1 + a.size + b.size });
export const isNegative = (a: Whole): Condition => atMost(a, constant(-1n));

export const both = (one: Condition, other: Condition): Condition => ({
  kind: "both",
  one,
  other,
  size: 1 + one.size + other.size,
});

/** One holds, and the other does not. */
export const differ = (one: Condition, other: Condition): Condition => ({
  kind: "differ",
  one,
  other,
  size: 1 + one.size + other.size,
});

/** A power of ten. */
export const tenTo = (power: number): Whole => constant(10n ** BigInt(power));
