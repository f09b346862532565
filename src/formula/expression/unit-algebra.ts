import { keysOf } from "../../value/closed-list.js";
import type { BaseDimension } from "../../value/dimension.js";
import { readUnit } from "../../value/unit.js";
import { dimensions } from "../../value/unit-table.js";

/** What products and quotients of units are made of; a share is a plain number. */
type Factor = Exclude<BaseDimension, "share">;

const factors = keysOf(dimensions).filter((one): one is Factor => one !== "share");

/** What a value measures, as the exponent of each base dimension: 件/人 is count 1 and people -1, a share all 0. */
export type Exponents = Readonly<Record<Factor, number>>;

export const plainNumber: Exponents = exponentsBy(() => 0);

/** What an expression may work with: the exponents, and how many times ten one of the unit is in base units. */
export interface Measure {
  readonly exponents: Exponents;
  readonly power: number;
}

/** A unit's place in the algebra; `undefined` where the text is no unit. */
export function measureOf(text: unknown): Measure | undefined {
  const unit = readUnit(text);
  if (unit === undefined) return undefined;
  const [above, below] = unit.dimension.split("/");
  return {
    exponents: exponentsBy((dimension) => (dimension === above ? 1 : dimension === below ? -1 : 0)),
    power: unit.power,
  };
}

/** The exponents of a product (`sign` 1) or a quotient (`sign` -1). */
export function combine(a: Exponents, b: Exponents, sign: 1 | -1): Exponents {
  return exponentsBy((factor) => a[factor] + sign * b[factor]);
}

export function sameExponents(a: Exponents, b: Exponents): boolean {
  return factors.every((factor) => a[factor] === b[factor]);
}

/** Whether it is a number of things that come whole, such as patents or people, over nothing and times nothing. */
export function comesWhole(exponents: Exponents): boolean {
  const [only, ...others] = factors.filter((factor) => exponents[factor] !== 0);
  return only !== undefined && others.length === 0 && exponents[only] === 1 && dimensions[only].whole;
}

/** In words, such as `count/people`, `money²` or `a plain number`. */
export function dimensionText(exponents: Exponents): string {
  return writeProduct(exponents, (factor) => factor) || "a plain number";
}

/** In base units, such as `件/人`; blank for a plain number. */
export function baseUnitText(exponents: Exponents): string {
  return writeProduct(exponents, (factor) => dimensions[factor].unit);
}

function exponentsBy(exponent: (factor: Factor) => number): Exponents {
  return Object.fromEntries(factors.map((factor) => [factor, exponent(factor)])) as Exponents;
}

function writeProduct(exponents: Exponents, nameOf: (factor: Factor) => string): string {
  const side = (sign: number): string =>
    factors
      .flatMap((factor) => {
        const exponent = sign * exponents[factor];
        if (exponent <= 0) return [];
        return exponent === 1 ? nameOf(factor) : `${nameOf(factor)}^${exponent}`;
      })
      .join("·");
  const [above, below] = [side(1), side(-1)];
  return below === "" ? above : `${above || "1"}/${below}`;
}
