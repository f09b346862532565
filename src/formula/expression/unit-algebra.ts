import type { BaseDimension, OwnDimension } from "../../value/dimension.js";
import { readUnit } from "../../value/unit.js";
import { dimensions } from "../../value/unit-table.js";
import { dimensionRow } from "../../value/unit-words.js";

/** What products and quotients of units are made of; a share and a multiple are plain numbers. */
type Factor = BaseDimension | OwnDimension;

/**
 * What a value measures, as the exponent of each dimension that does not cancel out: 件/人 is count 1 and people -1, a
 * share has none.
 */
export type Exponents = Readonly<Partial<Record<Factor, number>>>;

export const plainNumber: Exponents = {};

/** What an expression may work with: the exponents, and how many times ten one of the unit is in base units. */
export interface Measure {
  readonly exponents: Exponents;
  readonly power: number;
}

/** A unit's place in the algebra; `undefined` where the text is no unit. */
export function measureOf(text: unknown): Measure | undefined {
  const unit = readUnit(text);
  if (unit === undefined) return undefined;
  const [above, below] = unit.dimension.split("/").map(factorOf);
  return { exponents: combine(above ?? plainNumber, below ?? plainNumber, -1), power: unit.power };
}

function factorOf(dimension: string): Exponents {
  return dimensionRow(dimension)?.plain ? plainNumber : { [dimension]: 1 };
}

/** The exponents of a product (`sign` 1) or a quotient (`sign` -1). */
export function combine(a: Exponents, b: Exponents, sign: 1 | -1): Exponents {
  const combined: Partial<Record<Factor, number>> = { ...a };
  for (const factor of factorsOf(b)) {
    const exponent = (a[factor] ?? 0) + sign * (b[factor] ?? 0);
    if (exponent === 0) delete combined[factor];
    else combined[factor] = exponent;
  }
  return combined;
}

export function sameExponents(a: Exponents, b: Exponents): boolean {
  return (
    factorsOf(a).length === factorsOf(b).length && factorsOf(a).every((factor) => a[factor] === b[factor])
  );
}

/** Whether it is a number of things that come whole, such as patents or people, over nothing and times nothing. */
export function comesWhole(exponents: Exponents): boolean {
  const [only, ...others] = factorsOf(exponents);
  return (
    only !== undefined && others.length === 0 && exponents[only] === 1 && dimensionRow(only)?.whole === true
  );
}

/** In words, such as `count/people`, `money²` or `a plain number`. */
export function dimensionText(exponents: Exponents): string {
  return writeProduct(exponents, (factor) => factor) || "a plain number";
}

/** In base units, such as `件/人`; blank for a plain number. */
export function baseUnitText(exponents: Exponents): string {
  return writeProduct(exponents, (factor) => dimensionRow(factor)?.unit ?? factor);
}

function factorsOf(exponents: Exponents): readonly Factor[] {
  return Object.keys(exponents) as Factor[];
}

/** A product is written in the order of the table, however it came about. */
const order = Object.keys(dimensions);

function writeProduct(exponents: Exponents, nameOf: (factor: Factor) => string): string {
  const sorted = factorsOf(exponents).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const side = (sign: number): string =>
    sorted
      .flatMap((factor) => {
        const exponent = sign * (exponents[factor] ?? 0);
        if (exponent <= 0) return [];
        return exponent === 1 ? nameOf(factor) : `${nameOf(factor)}^${exponent}`;
      })
      .join("·");
  const [above, below] = [side(1), side(-1)];
  return below === "" ? above : `${above || "1"}/${below}`;
}
