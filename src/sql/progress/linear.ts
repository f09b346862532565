import { deriveLevel } from "../../aims/derive-level.js";
import type { Indicator } from "../../model/indicator.js";
import type { NumericTarget } from "../../model/numeric-target.js";
import { decimal, decimalText } from "../../value/decimal.js";
import type { DecimalText } from "../../value/decimal-text.js";
import { placesOf } from "../../value/quanta.js";

/** A level as the start times a factor, and an amount; both zero where it is the place's own number. */
export interface Linear {
  readonly factor: DecimalText;
  readonly amount: DecimalText;
}

/** A number of a target as a level, whatever the start: every basis without a rate of each year is such a line. */
export function linearLevel(indicator: Indicator, target: NumericTarget, value: DecimalText): Linear {
  const from = (start: DecimalText): DecimalText => {
    const reference = { document: "", locator: "", raw: "" };
    const baseline = { year: indicator.baseline?.year ?? "", value: start, reference };
    return deriveLevel({ ...indicator, baseline }, target, value) ?? value;
  };
  const amount = from("0");
  return { factor: decimalText(decimal(from("1")).minus(amount)), amount };
}

/** How many decimal places a level needs, of starts with so many. */
export function placesNeeded({ factor, amount }: Linear, startPlaces: number): number {
  return Math.max(startPlaces + placesOf(factor), placesOf(amount));
}
