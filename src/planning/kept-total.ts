import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { CarriedBase } from "./carried.js";

/** What it comes to where all stays as it is: the level, or a total with the same amount a year over as many years as are to come. */
export function keptTotal({ observed, over }: CarriedBase, years: number): DecimalText {
  if (over === undefined) return observed.value;
  const before = Number(over.end) - Number(over.start) + 1;
  return before === years ? observed.value : decimalText(decimal(observed.value).div(before).times(years));
}
