import type { dimensions } from "./unit-table.js";

/**
 * What a base unit measures. Units of one dimension convert into each other; units of two never do.
 *
 * @category Units
 * @example
 * const dimension: BaseDimension = "count";
 * @useDeclaredType
 */
export type BaseDimension = keyof typeof dimensions;

/**
 * The dimension of a unit: a base dimension, or one over another. Two equal dimensions over each other are a share.
 *
 * @category Units
 * @example
 * const dimension: Dimension = parseUnit("件/万人").dimension;
 * dimension // => "count/people"
 */
export type Dimension = BaseDimension | `${BaseDimension}/${BaseDimension}`;
