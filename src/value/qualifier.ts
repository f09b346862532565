import { singleComparators } from "./comparators.js";

const { attain: _, ...inexact } = singleComparators;

/** How numbers are given that are not given exactly, in words. */
export const qualifiers = inexact;

/**
 * How a number is given that is not given exactly: `about` (约, 左右), `more-than` (超过, 余), `less-than` (不足), `at-least`, `at-most`.
 *
 * @category Plans
 * @example
 * const qualifier: Qualifier = "about";
 */
export type Qualifier = keyof typeof qualifiers;
