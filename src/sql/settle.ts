import type { Range } from "./interval.js";
import { decided } from "./range.js";
import {
  absolute,
  add,
  type Condition,
  choose,
  divide,
  extreme,
  isComparison,
  multiply,
  negate,
  remainder,
  subtract,
  type Whole,
} from "./whole.js";

const pairings = { add, subtract, multiply, divide, remainder } as const;

/** Leaves out the signs and choices that the ranges of the columns already decide. */
export function settler(rangeOf: (whole: Whole) => Range): (whole: Whole) => Whole {
  const done = new Map<Whole, Whole>();
  const settle = (whole: Whole): Whole => {
    const found = done.get(whole);
    if (found !== undefined) return found;
    const settled = settleOne(whole);
    done.set(whole, settled);
    return settled;
  };
  const settleCondition = (condition: Condition): Condition => {
    if (isComparison(condition)) {
      return { ...condition, a: settle(condition.a), b: settle(condition.b) };
    }
    const [one, other] = [decided(condition.one, rangeOf), decided(condition.other, rangeOf)];
    if (condition.kind === "differ" && one === false) return settleCondition(condition.other);
    if (condition.kind === "differ" && other === false) return settleCondition(condition.one);
    return { ...condition, one: settleCondition(condition.one), other: settleCondition(condition.other) };
  };
  const settleOne = (whole: Whole): Whole => {
    switch (whole.kind) {
      case "constant":
      case "column":
        return whole;
      case "negate":
        return negate(settle(whole.a));
      case "absolute": {
        const { least, most } = rangeOf(whole.a);
        if (least >= 0n) return settle(whole.a);
        return most <= 0n ? negate(settle(whole.a)) : absolute(settle(whole.a));
      }
      case "least":
      case "greatest":
        return extreme(whole.kind, whole.of.map(settle));
      case "choose": {
        const holds = decided(whole.when, rangeOf);
        if (holds !== undefined) return settle(holds ? whole.yes : whole.no);
        return choose(settleCondition(whole.when), settle(whole.yes), settle(whole.no));
      }
      default:
        return pairings[whole.kind](settle(whole.a), settle(whole.b));
    }
  };
  return settle;
}
