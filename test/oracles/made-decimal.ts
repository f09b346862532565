import { pick } from "../sql/random.js";
import type { RandomNumbers } from "./area.js";

/** So many random digits. */
export function madeDigits(random: RandomNumbers, length: number): string {
  return Array.from({ length }, () => random(10)).join("");
}

/** Ends of a fraction on both sides of a tie, and on it. */
const tails = ["5", "50", "4", "6", "49999", "50001", "4999999999999999", "5000000000000001"];

/** Decimal text with so many digits behind the point, and behind them a tie or a neighbour of one. */
export function madeTie(random: RandomNumbers, places: number): string {
  const whole = madeDigits(random, 1 + random(4));
  return `${sign(random)}${whole}.${madeDigits(random, places)}${pick(random, tails)}`;
}

/** Decimal text of any size: zeros, whole numbers, fractions, huge and tiny ones, with zeros in front and behind. */
export function madeDecimal(random: RandomNumbers): string {
  const kind = random(8);
  if (kind === 0) return pick(random, ["0", "-0", "0.0", "-0.000", "00", "1", "-1", "10", "0.1"]);
  if (kind === 1) return `${sign(random)}${madeDigits(random, 1 + random(3))}`;
  if (kind === 2) return `${sign(random)}${madeDigits(random, 1 + random(60))}`;
  if (kind === 3) return `${sign(random)}0.${"0".repeat(random(50))}${madeDigits(random, 1 + random(10))}`;
  if (kind === 4) return `${sign(random)}${madeDigits(random, 1 + random(10))}${"0".repeat(random(50))}`;
  if (kind === 5) return `${sign(random)}${madeDigits(random, 30)}.${madeDigits(random, 30)}`;
  return `${sign(random)}${madeDigits(random, 1 + random(5))}.${madeDigits(random, 1 + random(4))}`;
}

function sign(random: RandomNumbers): string {
  return random(3) === 0 ? "-" : "";
}
