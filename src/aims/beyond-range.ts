import type { Message } from "../issue.js";
import type { PossibleRange } from "../series/possible-range.js";
import type { Comparator } from "../value/bound.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";

/**
 * What a quantity can be, in words, where a number asks for something beyond it: more than 100 % too, which 100 % itself
 * does not meet. `undefined` where there is such a value.
 */
export function beyondRange(
  { lower, upper }: PossibleRange,
  value: DecimalText,
  comparator?: Comparator,
): Message | undefined {
  if (lower === undefined && upper === undefined) return undefined;
  const exact = decimal(value);
  const below = lower !== undefined && (exact.lt(lower) || (comparator === "less-than" && exact.eq(lower)));
  const above = upper !== undefined && (exact.gt(upper) || (comparator === "more-than" && exact.eq(upper)));
  if (!below && !above) return undefined;
  return upper === undefined
    ? { "zh-Hans": `不小于 ${lower}`, en: `${lower} or more` }
    : { "zh-Hans": `${lower}–${upper}`, en: `${lower} to ${upper}` };
}
