import type { FormulaDefinition } from "../formula/formula-definition.js";
import { possibleRange, possibleValues } from "../series/possible-range.js";

/**
 * Keeps what a formula gives between its ends where it has an upper one, such as a share: each input can go on as it does,
 * and yet no more than all is covered. A difference of counts has none, and can be below 0 though no count can. What was
 * observed is possible whatever the unit says.
 */
export function formulaEnds(
  definition: FormulaDefinition,
  observed: Float64Array,
): (value: number) => number {
  if (possibleRange(definition).upper === undefined) return (value) => value;
  const { lower = -Infinity, upper = Infinity } = possibleValues(definition, [...observed]);
  return (value) => Math.min(upper, Math.max(lower, value));
}
