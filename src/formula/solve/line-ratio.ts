import { callFunction } from "../exact/calculate.js";
import { add, divide, type Fraction, multiply, negate, subtract, toFraction } from "../exact/fraction.js";
import { readTree } from "../expression/expression.js";
import type { ReadFormula } from "../expression/read-formula.js";

/** `constant + slope · x`. */
interface Line {
  readonly constant: Fraction;
  readonly slope: Fraction;
}

/** One line over another: what a formula is in one unknown that is not multiplied with itself. */
export interface LineRatio {
  readonly above: Line;
  readonly below: Line;
}

const zero: Fraction = { above: 0n, below: 1n };
const one: Fraction = { above: 1n, below: 1n };

const level = (constant: Fraction): Line => ({ constant, slope: zero });
const isLevel = ({ slope }: Line): boolean => slope.above === 0n;

/** The formula as one line over another in the unknown; `undefined` where it is none, or divides by 0. */
export function asLineRatio(
  { tree }: ReadFormula,
  unknown: string,
  lookUp: (name: string) => Fraction | undefined,
): LineRatio | undefined {
  const fixed = (value: Fraction | undefined): LineRatio | undefined =>
    value && { above: level(value), below: level(one) };
  return readTree<LineRatio | undefined>(tree, {
    number: ({ value }) => fixed(toFraction(value)),
    name: ({ name }) =>
      name === unknown ? { above: { constant: zero, slope: one }, below: level(one) } : fixed(lookUp(name)),
    negate: (operand) => operand && minus(operand),
    binary: (left, right, { operator }) => {
      if (left === undefined || right === undefined) return undefined;
      if (operator === "+") return sum(left, right);
      if (operator === "-") return sum(left, minus(right));
      if (operator === "*") return product(left, right);
      const dividesByZero = isLevel(right.above) && right.above.constant.above === 0n;
      return dividesByZero ? undefined : product(left, { above: right.below, below: right.above });
    },
    call: (values, node) =>
      node.function === "sum"
        ? values.reduce((a, b) => a && b && sum(a, b))
        : fixed(
            callFunction(
              node.function,
              values.map((value) => value && levelOf(value)),
            ),
          ),
  });
}

/** Where the ratio takes a value; `undefined` where it does so nowhere or everywhere. */
export function solveLineRatio({ above, below }: LineRatio, value: Fraction): Fraction | undefined {
  return divide(
    subtract(multiply(value, below.constant), above.constant),
    subtract(above.slope, multiply(value, below.slope)),
  );
}

function minus({ above, below }: LineRatio): LineRatio {
  return { above: { constant: negate(above.constant), slope: negate(above.slope) }, below };
}

function sum(a: LineRatio, b: LineRatio): LineRatio | undefined {
  const [left, right] = [lineProduct(a.above, b.below), lineProduct(b.above, a.below)];
  const below = lineProduct(a.below, b.below);
  if (left === undefined || right === undefined || below === undefined) return undefined;
  return {
    above: { constant: add(left.constant, right.constant), slope: add(left.slope, right.slope) },
    below,
  };
}

function product(a: LineRatio, b: LineRatio): LineRatio | undefined {
  const [above, below] = [lineProduct(a.above, b.above), lineProduct(a.below, b.below)];
  return above && below && { above, below };
}

/** `undefined` where the unknown would be multiplied with itself. */
function lineProduct(a: Line, b: Line): Line | undefined {
  if (!isLevel(a) && !isLevel(b)) return undefined;
  return {
    constant: multiply(a.constant, b.constant),
    slope: add(multiply(a.slope, b.constant), multiply(b.slope, a.constant)),
  };
}

function levelOf({ above, below }: LineRatio): Fraction | undefined {
  return isLevel(above) && isLevel(below) ? divide(above.constant, below.constant) : undefined;
}
