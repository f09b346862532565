import type { BaseDimension } from "../../value/dimension.js";
import { readUnit } from "../../value/unit.js";

/** The base dimensions that a product or a quotient of units is made of; a share is a plain number. */
export const baseDimensions = [
  "count",
  "people",
  "money",
  "score",
] as const satisfies readonly BaseDimension[];

/** What a value measures, as the exponent of each base dimension: 件/人 is [1, -1, 0, 0], a share all 0. */
export type Exponents = readonly [count: number, people: number, money: number, score: number];

export const plainNumber: Exponents = [0, 0, 0, 0];

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
    exponents: mapExponents((dimension) => (dimension === above ? 1 : dimension === below ? -1 : 0)),
    power: unit.power,
  };
}

/** The exponents of a product (`sign` 1) or a quotient (`sign` -1). */
export function combine(a: Exponents, b: Exponents, sign: 1 | -1): Exponents {
  return mapExponents((_, index) => (a[index] ?? 0) + sign * (b[index] ?? 0));
}

export function sameExponents(a: Exponents, b: Exponents): boolean {
  return a.every((exponent, index) => exponent === b[index]);
}

/** In words, such as `count/people`, `money²` or `a plain number`. */
export function dimensionText(exponents: Exponents): string {
  return writeProduct(exponents, baseDimensions) || "a plain number";
}

/** In base units, such as `件/人`; blank for a plain number. */
export function baseUnitText(exponents: Exponents): string {
  return writeProduct(exponents, ["件", "人", "元", "分"]);
}

function mapExponents(map: (dimension: BaseDimension, index: number) => number): Exponents {
  return [map("count", 0), map("people", 1), map("money", 2), map("score", 3)];
}

function writeProduct(exponents: Exponents, names: readonly string[]): string {
  const side = (sign: number): string =>
    names
      .flatMap((name, index) => {
        const exponent = sign * (exponents[index] ?? 0);
        return exponent <= 0 ? [] : [exponent === 1 ? name : `${name}^${exponent}`];
      })
      .join("·");
  const [above, below] = [side(1), side(-1)];
  return below === "" ? above : `${above || "1"}/${below}`;
}
