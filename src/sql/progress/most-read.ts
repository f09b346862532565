import type { PaceThresholds } from "../../assessment/verdict.js";
import { decimal, decimalText } from "../../value/decimal.js";
import { placesOf } from "../../value/quanta.js";
import type { SqlDialectRow } from "../dialect.js";
import type { Linear } from "./linear.js";
import { notInSql } from "./not-in-sql.js";
import { leastPace } from "./pace.js";
import { scaleOf } from "./scale-of.js";
import type { SqlAim, SqlTarget } from "./sql-aim.js";

interface Numbers {
  readonly valuePlaces: number;
  readonly places: number;
  readonly thresholds: Required<PaceThresholds>;
  readonly dialect: SqlDialectRow;
}

/** Fewer digits before the point are too few for figures of places. */
const fewestDigits = 9;

/**
 * The power of ten below which values are read, where a product that is too large would come to another number or to none:
 * every step of every verdict then holds. `undefined` where the engine says so itself.
 */
export function mostReadOf(aims: readonly SqlAim[], numbers: Numbers): bigint | undefined {
  const { mostRead, wide } = numbers.dialect;
  if (mostRead === undefined) return undefined;
  let digits = String(mostRead).length - 1;
  for (const aim of aims) {
    if ("missing" in aim.target) continue;
    const own = digitsOf(wide.most + 1n) - 1 - digitsNeeded(aim, aim.target, numbers);
    if (own < fewestDigits) {
      throw notInSql(
        aim.indicator,
        "fewer decimal places, so that the engine can compare",
        String(numbers.valuePlaces),
      );
    }
    digits = Math.min(digits, own);
  }
  return 10n ** BigInt(digits);
}

/** Digits that a calculation has beside those of the values before their point. */
function digitsNeeded(aim: SqlAim, target: SqlTarget, numbers: Numbers): number {
  const { valuePlaces, places, thresholds } = numbers;
  const times = [target.wayStart, ...target.interim, target.due];
  // Parts of years are parts of their days; twelve times the days of a year stand below, and as many years beside them.
  const common = times.reduce((all, { below }) => all * below, 1);
  const years = Math.max(...times.map(({ above, below }) => Math.abs(above / below)), 1) + 1;
  const time = 12 * 366 * common * years;
  const levels = [...target.numbers, ...target.interim.map(({ level }) => level)];
  const growth = Math.max(1, ...levels.map((one) => (one === "own" ? 1 : growthOf(one))));
  const pace = [thresholds.ahead, thresholds.onTrack].map((one) => {
    const least = leastPace(decimalText(one));
    return placesOf(least) + digitsOf(BigInt(Math.ceil(Number(least))));
  });
  const drawn = Math.max(target.printedPlaces, valuePlaces) + 2;
  // Quotients have fewer digits than what they are of, and a rounded one is twice as large before it is cut off.
  const factor = Math.max(...pace, 12, places + 7, drawn);
  return (
    scaleOf(aim, valuePlaces) +
    factor +
    digitsOf(BigInt(Math.ceil(time))) +
    digitsOf(BigInt(Math.ceil(growth))) +
    2
  );
}

/** A level is no larger than a value times this, for values of 1 or more. */
const growthOf = ({ factor, amount }: Linear): number =>
  decimal(factor).abs().plus(decimal(amount).abs()).toNumber();

const digitsOf = (size: bigint): number => String(size).length;
