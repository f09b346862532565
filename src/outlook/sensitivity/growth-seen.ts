import type { History } from "../../projection/history.js";
import { amountsOf } from "../../projection/points.js";
import { decimal, decimalText } from "../../value/decimal.js";
import type { RateText } from "../../value/rate.js";
import type { GrowthRange } from "./result.js";

/** The lowest and the highest yearly growth between the values of a history, of a running total between its amounts. */
export function growthSeen({ points, before = [], isTotal }: History): GrowthRange | undefined {
  const values = isTotal ? [...before, ...amountsOf(points)] : points;
  const rates = values.slice(1).flatMap(({ at, value }, index) => {
    const last = values[index];
    if (last === undefined || last.value <= 0 || value <= 0) return [];
    return [(value / last.value) ** (1 / (at - last.at)) - 1];
  });
  if (rates.length === 0) return undefined;
  const text = (share: number): RateText =>
    `${decimalText(decimal(share).times(100).toSignificantDigits(6))}%`;
  return { low: text(Math.min(...rates)), high: text(Math.max(...rates)) };
}
