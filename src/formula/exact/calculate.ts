import { type FunctionName, readTree } from "../expression/expression.js";
import type { ReadFormula } from "../expression/read-formula.js";
import { add, compare, divide, type Fraction, multiply, negate, subtract, toFraction } from "./fraction.js";

/** What each operator does; a quotient by 0 is undefined. */
export const operations = { "+": add, "-": subtract, "*": multiply, "/": divide } as const;

const functions = {
  min: (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b),
  max: (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b),
  sum: add,
} as const;

/** The exact value of a formula in base units, from values in base units; `undefined` where something is divided by 0. */
export function calculate(
  { tree }: ReadFormula,
  lookUp: (name: string) => Fraction | undefined,
): Fraction | undefined {
  return readTree<Fraction | undefined>(tree, {
    number: ({ value }) => toFraction(value),
    name: ({ name }) => lookUp(name),
    negate: (operand) => operand && negate(operand),
    binary: (left, right, { operator }) => left && right && operations[operator](left, right),
    call: (values, node) => callFunction(node.function, values),
  });
}

/** Calls a function; `undefined` where one of the values is. */
export function callFunction(
  name: FunctionName,
  values: readonly (Fraction | undefined)[],
): Fraction | undefined {
  return values.reduce((a, b) => a && b && functions[name](a, b));
}
