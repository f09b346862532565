import type { Standing } from "../../aims/standing.js";
import type { Series } from "../../series/series.js";
import { seriesWith } from "../../series/series-with.js";
import { type Decimal, decimal, decimalText } from "../../value/decimal.js";
import { placesOf } from "../../value/quanta.js";
import { type RateText, readRate } from "../../value/rate.js";

/** A series with its latest value revised, down and up. */
export interface Revised {
  readonly by: Decimal;
  readonly down: Series;
  readonly up: Series;
}

/** Revises the latest value by a rate of it, or by half a step of its last digit, which its print hides. */
export function revised(
  { evidence: { latest } }: Standing,
  series: Series | undefined,
  rate: RateText | undefined,
): Revised | undefined {
  if (latest === undefined || series === undefined) return undefined;
  const value = decimal(latest.value);
  const share = rate === undefined ? undefined : readRate(rate);
  const by =
    share === undefined
      ? decimal(0.5).times(decimal(10).pow(-placesOf(latest.value)))
      : value.times(share).abs();
  const at = (to: Decimal): Series => seriesWith(series, { ...latest, value: decimalText(to) });
  return { by, down: at(value.minus(by)), up: at(value.plus(by)) };
}
