import { compare } from "../value/compare.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { Finding } from "../value/finding.js";
import { readUnit } from "../value/unit.js";
import { dimensionRow } from "../value/unit-words.js";
import { isRank } from "./is-rank.js";
import { type PossibleRange, possibleRange } from "./possible-range.js";
import type { SeriesKind } from "./series-kind.js";

/** The ends of what can be observed, and whether it is a whole number. */
export interface ObservableRange extends PossibleRange {
  readonly isWhole: boolean;
}

/** The ends that an observed value cannot lie beyond. An amount of money may be a loss, which forecasts do not expect. */
export function observableRange(kind: SeriesKind): ObservableRange {
  const { lower, ...upper } = possibleRange(kind);
  const canBeLoss = dimensionRow(readUnit(kind.unit)?.dimension)?.money === true;
  const ends = lower === undefined || canBeLoss ? upper : { lower, ...upper };
  return { ...ends, isWhole: isRank(kind) };
}

/** What is wrong with a value that its quantity cannot have. */
export function impossible(
  kind: SeriesKind,
  { lower, upper, isWhole }: ObservableRange,
  value: DecimalText,
): Finding | undefined {
  const isBelow = lower !== undefined && compare(value, lower) < 0;
  const isFraction = isWhole && !decimal(value).isInteger();
  if (!isBelow && !isFraction && (upper === undefined || compare(value, upper) <= 0)) return undefined;
  const { unit = "" } = kind;
  // A share of unit 1 prints none.
  const [suffix, zhName, name] = unit === "1" ? ["", "比率", "a share"] : [` ${unit}`, unit, unit];
  const [expected, zh] =
    upper === undefined
      ? isWhole
        ? [`a whole number, ${lower} or more${suffix}`, `不小于 ${lower} 的整数${suffix}`]
        : [`${lower} or more${suffix}`, `不小于 ${lower}${suffix}`]
      : [`${lower ?? 0} to ${upper}${suffix}`, `${lower ?? 0}–${upper}${suffix}`];
  const received = `${value}${suffix}`;
  return {
    code: "value-out-of-range",
    expected,
    received,
    message: {
      "zh-Hans": `超出${zhName}的范围：应为 ${zh}，实为 ${received}`,
      en: `Outside what ${name} can be: expected ${expected}, received ${received}`,
    },
  };
}
