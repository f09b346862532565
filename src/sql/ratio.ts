import { readTree } from "../formula/expression/expression.js";
import type { ReadFormula } from "../formula/expression/read-formula.js";
import type { DecimalText } from "../value/decimal-text.js";
import { withoutEndingZeros } from "../value/decimal-text.js";
import type { SqlColumn } from "./column.js";
import {
  absolute,
  add,
  atMost,
  choose,
  columnOf,
  constant,
  extreme,
  isNegative,
  isNumber,
  multiply,
  negate,
  one,
  subtract,
  tenTo,
  type Whole,
} from "./whole.js";

/**
 * One whole number over another, times a power of ten, in base units. The powers meet only where numbers are added or
 * compared and at the very end, so that 件 over 万人 multiplies by 1 and not by 10000 above and below.
 */
export interface Ratio {
  readonly above: Whole;
  /** Of either sign; never 0 where no divisor is. */
  readonly below: Whole;
  readonly power: number;
}

/** A formula as a ratio, and all that it divides by: `a / (1 / b)` comes to a · b, and has no value where b is 0. */
export interface RatioOfFormula {
  readonly ratio: Ratio;
  readonly divisors: readonly Whole[];
}

/** Reads a formula as one ratio of whole numbers. */
export function ratioOf({ tree }: ReadFormula, columns: ReadonlyMap<string, SqlColumn>): RatioOfFormula {
  const divisors = new Set<Whole>();
  const wholes = new Map([...columns].map(([name, column]) => [name, columnOf(column)]));
  const ratio = readTree<Ratio>(tree, {
    number: ({ value }) => numberRatio(value),
    name: ({ name }) => ({
      above: wholes.get(name) ?? one,
      below: one,
      power: (columns.get(name)?.power ?? 0) - (columns.get(name)?.places ?? 0),
    }),
    negate: (operand) => ({ ...operand, above: negate(operand.above) }),
    binary: (left, right, { operator }) => {
      switch (operator) {
        case "+":
          return sum(left, right, add);
        case "-":
          return sum(left, right, subtract);
        case "*":
          return {
            above: multiply(left.above, right.above),
            below: multiply(left.below, right.below),
            power: left.power + right.power,
          };
        case "/":
          divisors.add(right.above);
          return {
            above: multiply(left.above, right.below),
            below: multiply(left.below, right.above),
            power: left.power - right.power,
          };
      }
    },
    call: (values, node) => {
      if (node.function === "sum") return values.reduce((a, b) => sum(a, b, add));
      return extremeOf(node.function, values);
    },
  });
  // A number that is written out is 0 or it is not: only a 0 needs to be asked about.
  return {
    ratio,
    divisors: [...divisors].filter((whole) => whole.kind !== "constant" || whole.value === 0n),
  };
}

function numberRatio(value: DecimalText): Ratio {
  const [whole = "", decimals = ""] = value.split(".");
  const digits = whole + decimals;
  const kept = withoutEndingZeros(digits);
  if (/^-?0*$/.test(kept)) return { above: constant(0n), below: one, power: 0 };
  return { above: constant(BigInt(kept)), below: one, power: digits.length - kept.length - decimals.length };
}

/** Numbers of one power of ten: those of the larger powers are multiplied out. */
function aligned(ratios: readonly Ratio[]): readonly Ratio[] {
  const power = Math.min(...ratios.map((ratio) => ratio.power));
  return ratios.map((ratio) => ({
    ...ratio,
    above: multiply(tenTo(ratio.power - power), ratio.above),
    power,
  }));
}

function sum(left: Ratio, right: Ratio, join: typeof add): Ratio {
  const [a = left, b = right] = aligned([left, right]);
  if (haveOneBelow([a, b])) return { above: join(a.above, b.above), below: a.below, power: a.power };
  return {
    above: join(multiply(a.above, b.below), multiply(b.above, a.below)),
    below: multiply(a.below, b.below),
    power: a.power,
  };
}

function haveOneBelow([first, ...others]: readonly Ratio[]): boolean {
  return others.every(
    ({ below }) => below === first?.below || (isNumber(below, 1n) && isNumber(first?.below ?? one, 1n)),
  );
}

function extremeOf(name: "min" | "max", values: readonly Ratio[]): Ratio {
  const ratios = aligned(values);
  if (ratios.every(({ below }) => isNumber(below, 1n))) {
    const above = extreme(
      name === "min" ? "least" : "greatest",
      ratios.map((ratio) => ratio.above),
    );
    return { above, below: one, power: ratios[0]?.power ?? 0 };
  }
  return ratios.map(overPositive).reduce((a, b) => {
    const [ofA, ofB] = [multiply(a.above, b.below), multiply(b.above, a.below)];
    const takesA = name === "min" ? atMost(ofA, ofB) : atMost(ofB, ofA);
    return {
      above: choose(takesA, a.above, b.above),
      below: choose(takesA, a.below, b.below),
      power: a.power,
    };
  });
}

/** The same over a number above 0: only then products compare as the quotients do. */
function overPositive({ above, below, power }: Ratio): Ratio {
  return { above: choose(isNegative(below), negate(above), above), below: absolute(below), power };
}
