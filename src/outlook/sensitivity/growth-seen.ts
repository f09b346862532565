import type { History } from "../../projection/history.js";
import { amountsOf } from "../../projection/points.js";
import { type Decimal, decimal, decimalText } from "../../value/decimal.js";
import type { RateText } from "../../value/rate.js";
import type { GrowthRange } from "./result.js";

/** The lowest and the highest yearly growth between the values of a history, of a running total between its amounts. */
export function growthSeen({ points, before = [], isTotal }: History): GrowthRange | undefined {
  const values = isTotal ? [...before, ...amountsOf(points)] : points;
  const rates = values.slice(1).flatMap(({ at, value }, index) => {
    const last = values[index];
    if (last === undefined || last.value <= 0 || value <= 0) return [];
    const rate = decimal((value / last.value) ** (1 / (at - last.at)) - 1).times(100);
    const printed = rate.toSignificantDigits(6);
    // A fall that is printed as one to nothing leads nowhere, as one to nothing does.
    return printed.lte(-100) ? [] : [printed];
  });
  const sorted = rates.toSorted((one, other) => one.cmp(other));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const text = (rate: Decimal): RateText => `${decimalText(rate)}%`;
  return { low: text(low), high: text(high) };
}
