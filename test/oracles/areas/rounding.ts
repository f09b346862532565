import {
  type Bound,
  type Decimal,
  type Direction,
  decimal,
  decimalText,
  meetsBound,
  type RoundingMode,
  round,
  type SingleComparator,
} from "ipr-plan";
import { pick } from "../../sql/random.js";
import type { Answered, OracleArea, RandomNumbers } from "../area.js";
import { madeDecimal, madeDigits, madeTie } from "../made-decimal.js";
import { orRefusal } from "../refusal.js";

/** Exact numbers: how they are read and written, steps of arithmetic, rounding, and on which side of a bound they lie. */
export const rounding: OracleArea = {
  name: "rounding",
  script: "rounding.py",
  *make(random, count) {
    for (let made = 0; made < count; made++) yield pick(random, [text, rounded, steps, bound])(random);
  },
};

const notDecimals = [
  "",
  "-",
  ".5",
  "1.",
  "1e5",
  "+1",
  " 1",
  "1 ",
  "--1",
  "1,000",
  "1.2.3",
  "０",
  "NaN",
  "1_0",
];

function text(random: RandomNumbers): Answered {
  const value = pick(random, [
    () => pick(random, notDecimals),
    () => madeDecimal(random),
    // On both sides of the most digits that a number may have.
    () => `${madeDigits(random, 58 + random(4))}${"0".repeat(random(3))}`,
    () => `0.0${madeDigits(random, 58 + random(4))}`,
    // Numbers are read as they print.
    () => Number(`${madeDigits(random, 1 + random(17))}e${random(40) - 30}`),
  ])();
  return { case: { kind: "text", value }, answer: orRefusal(() => decimalText(value)) };
}

function rounded(random: RandomNumbers): Answered {
  const places = pick(random, [0, 0, 1, 2, 3, 4, 20, 99, 100, 101, -1, 1.5]);
  const value = random(3) === 0 ? madeDecimal(random) : madeTie(random, Math.floor(Math.abs(places)) % 30);
  const mode = pick<RoundingMode>(random, ["half-up", "half-even"]);
  return {
    case: { kind: "round", value, places, mode },
    answer: orRefusal(() => round(value, places, mode)),
  };
}

const operations = ["plus", "minus", "times", "div"] as const;

function steps(random: RandomNumbers): Answered {
  const start = madeDecimal(random);
  const chain = Array.from({ length: 1 + random(4) }, () => ({
    operation: pick(random, operations),
    by: madeDecimal(random),
  }));
  const answer = orRefusal(() => {
    const end = chain.reduce<Decimal>(
      (value, { operation, by }) => value[operation](decimal(by)),
      decimal(start),
    );
    return decimalText(end);
  });
  return { case: { kind: "steps", start, steps: chain }, answer };
}

const singles: readonly SingleComparator[] = [
  "at-least",
  "more-than",
  "attain",
  "about",
  "at-most",
  "less-than",
];

function bound(random: RandomNumbers): Answered {
  const number = random(4) === 0 ? madeDecimal(random) : madeTie(random, random(3));
  const promised: Bound =
    random(4) === 0
      ? { comparator: "between", lower: number, upper: decimalText(decimal(number).plus(random(3))) }
      : { comparator: pick(random, singles), value: number };
  const direction = pick<Direction | undefined>(random, ["increase", "decrease", "maintain", undefined]);
  const value = beside(random, decimal(number));
  return {
    case: { kind: "meets", value, bound: promised, direction: direction ?? null },
    answer: orRefusal(() => meetsBound(value, promised, direction)),
  };
}

/** A value on a bound, on one of the ends of what is about it, a hair beside one of them, or anywhere. */
function beside(random: RandomNumbers, number: Decimal): string {
  if (random(5) === 0) return madeDecimal(random);
  const end = number.times(pick(random, [1, 1, "0.95", "1.05"]));
  const hair = pick(random, ["0", "0", "0.0000000001", "-0.0000000001", "1", "-1"]);
  return decimalText(end.plus(hair));
}
