import { type FunctionName, readTree } from "../expression/expression.js";
import type { ReadFormula } from "../expression/read-formula.js";
import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  negate,
  subtract,
  toFraction,
  withinRange,
} from "./fraction.js";

const operations = { "+": add, "-": subtract, "*": multiply, "/": divide } as const;

const functions = {
  min: (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b),
  max: (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b),
  sum: add,
} as const;

/**
 * The exact value of a formula in base units, from values in base units; `undefined` where something is divided by 0, or too
 * large to be written.
 */
export function calculate(
  { tree }: ReadFormula,
  lookUp: (name: string) => Fraction | undefined,
): Fraction | undefined {
  return readTree<Fraction | undefined>(tree, {
    number: ({ value }) => toFraction(value),
    name: ({ name }) => lookUp(name),
    negate: (operand) => operand && negate(operand),
    binary: (left, right, { operator }) => left && right && operate(operator, left, right),
    call: (values, node) => callFunction(node.function, values),
  });
}

/** What an operator makes of two numbers; `undefined` for a quotient by 0, and for what is too large to be written. */
export function operate(
  operator: keyof typeof operations,
  left: Fraction,
  right: Fraction,
): Fraction | undefined {
  const result = operations[operator](left, right);
  return result && withinRange(result);
}

/** Calls a function; `undefined` where one of the values is. */
export function callFunction(
  name: FunctionName,
  values: readonly (Fraction | undefined)[],
): Fraction | undefined {
  return values.reduce((a, b) => a && b && functions[name](a, b));
}
