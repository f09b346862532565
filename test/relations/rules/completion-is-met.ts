import { hasLongNumbers } from "../long-numbers.js";
import type { Relation } from "../relation.js";

export const completionIsMet: Relation = {
  rule: "the whole way to one target is covered just where it is met",
  contradictions: (seen) => {
    const {
      assessment,
      indicator: { direction },
    } = seen;
    const { completion, met, target, otherTargets } = assessment;
    if (completion === null || target === undefined || otherTargets !== undefined) return [];
    if (hasLongNumbers(seen)) return [];
    const { comparator } = target.bound;
    // "About" is met a bit before its number; "more than" is not met at it; a limit is on the way, not at its end.
    const whole =
      direction === "increase" ? ["attain", "at-least", "between"] : ["attain", "at-most", "between"];
    if (!whole.includes(comparator)) return [];
    return completion >= 1 === met ? [] : [`${completion} of the way, met ${met}`];
  },
};
