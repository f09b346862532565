import { isRank } from "../series/is-rank.js";
import type { SeriesKind } from "../series/series-kind.js";
import { type Decimal, decimal, decimalText } from "../value/decimal.js";
import type { Assumed } from "./assumed.js";

/**
 * A quantity grows by a rate every year, from its last value on; a running total does so by its yearly amounts. Nothing
 * grows by a rate from a value not above 0, and no rank does.
 *
 * @param share - The rate as a share, 0.08 of 8%.
 */
export function growthAssumed(
  { unit, measure }: Pick<SeriesKind, "unit" | "measure">,
  share: Decimal,
  certain: boolean,
): Assumed {
  const factor = share.plus(1).toNumber();
  const size = decimalText(share.abs().times(100));
  const [zhWhat, enWhat] =
    measure === "cumulative" ? ["各年数额", "the yearly amounts"] : ["数值", "the values"];
  const [zh, en] = share.lt(0) ? ["下降", "fall"] : ["增长", "grow"];
  return {
    valueAt: (end, last) => last.value * factor ** (end - last.at),
    certain,
    refusal: ({ value }) => (isRank({ unit }) ? "rank" : value > 0 ? undefined : "no-rate"),
    words: ({ value }) => {
      const from = decimalText(decimal(Number(value.toPrecision(12))));
      return {
        "zh-Hans": `假设${zhWhat}自 ${from} 起每年${zh} ${size}%`,
        en: `assumed: ${enWhat} ${en} by ${size}% a year from ${from} on`,
      };
    },
  };
}
