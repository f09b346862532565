import { singleComparators } from "./comparators.js";

const inexact = ({ attain: _, ...others }: typeof singleComparators) => others;

/** How numbers are given that are not given exactly, in words. */
export const qualifiers = /* @__PURE__ */ inexact(singleComparators);

/**
 * How a number is given that is not given exactly: `about` (约, 左右), `more-than` (超过, 余), `less-than` (不足), `at-least`, `at-most`.
 *
 * @category Plans
 * @example
 * const qualifier: Qualifier = "about";
 * @useDeclaredType
 */
export type Qualifier = keyof typeof qualifiers;
