import { type DecimalText, isDecimalText, shiftPoint } from "../value/decimal-text.js";
import { readUnit } from "../value/unit.js";
import type { PledgeAmount } from "./patent-record.js";

// Read from a table, since a register repeats them by the million; any other unit goes through the grammar.
const commonUnits: ReadonlyMap<unknown, number> = new Map([
  ["元", 0],
  ["万元", 4],
  ["亿元", 8],
]);

/** An amount as canonical decimal text in yuan; `undefined` where it is none. It may be negative. */
export function readYuan(amount: unknown): DecimalText | undefined {
  if (typeof amount !== "object" || amount === null) return toYuan(amount, 0);
  if (!("value" in amount && "unit" in amount)) return undefined;
  const power = commonUnits.get(amount.unit) ?? powerOf(amount.unit);
  return power === undefined ? undefined : toYuan(amount.value, power);
}

function toYuan(value: unknown, power: number): DecimalText | undefined {
  // A number is read as it prints; one that prints with an exponent is no amount of money.
  const text = typeof value === "number" ? String(value) : value;
  return isDecimalText(text) ? shiftPoint(text, power) : undefined;
}

function powerOf(unit: unknown): number | undefined {
  const read = readUnit(unit);
  return read?.dimension === "money" ? read.power : undefined;
}

/** The amount that counts as comparatively high: its exact text in yuan and the double nearest to it. */
export interface PledgeFloor {
  readonly yuan: DecimalText;
  readonly double: number;
}

/**
 * Whether an amount reaches a floor, exactly. Rounding to a double keeps the order, so two different doubles decide;
 * only equal ones need the digits.
 */
export function reachesFloor(amount: PledgeAmount, floor: PledgeFloor): boolean {
  if (typeof amount === "number" && amount !== floor.double) return amount > floor.double;
  const yuan = readYuan(amount);
  if (yuan === undefined) return false;
  const double = Number(yuan);
  return double === floor.double ? atLeast(yuan, floor.yuan) : double > floor.double;
}

/** Compares canonical texts of numbers that are not negative: the longer whole part, then digit by digit. */
function atLeast(a: DecimalText, b: DecimalText): boolean {
  const [wholeOfA = "", wholeOfB = ""] = [a.split(".")[0], b.split(".")[0]];
  return wholeOfA.length === wholeOfB.length ? a >= b : wholeOfA.length > wholeOfB.length;
}
