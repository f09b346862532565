import type { dimensions } from "./unit-table.js";

/**
 * What a base unit measures. Units of one dimension convert into each other; units of two never do. So each currency has
 * a dimension of its own, and so have days, working days, weeks, months and years.
 *
 * @category Units
 * @example
 * const dimension: BaseDimension = "count";
 * @useDeclaredType
 */
export type BaseDimension = keyof typeof dimensions;

/**
 * The dimension of a unit that {@link defineUnit} made: its name in braces.
 *
 * @category Units
 * @example
 * const dimension: OwnDimension = "{标准箱}";
 */
export type OwnDimension = `{${string}}`;

/**
 * The dimension of a unit: a base dimension, or one over another. A unit over itself is a share, with a scale or without;
 * one kind of thing over another, such as items for each company, is none.
 *
 * @category Units
 * @example
 * const dimension: Dimension = parseUnit("件/万人").dimension;
 * dimension // => "count/people"
 */
export type Dimension =
  | BaseDimension
  | OwnDimension
  | `${BaseDimension | OwnDimension}/${BaseDimension | OwnDimension}`;
