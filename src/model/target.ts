import type { NumericTarget } from "./numeric-target.js";
import type { ComparedTarget, WordsTarget } from "./unnumbered-target.js";

/**
 * What an indicator shall reach, and when (目标).
 *
 * @category Plans
 * @example
 * const target: Target = {
 *   year: "2025", basis: "level", comparator: "attain", value: "2.5",
 *   reference: { document: "规划", locator: "表 序号1", raw: "2.5" },
 * };
 */
export type Target = NumericTarget | WordsTarget | ComparedTarget;
