import { UsageError } from "../issue.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { readUnit } from "../value/unit.js";
import { dimensionRow } from "../value/unit-words.js";
import { isRank } from "./is-rank.js";
import { possibleRange } from "./possible-range.js";
import type { SeriesKind } from "./series-kind.js";

/** Throws for a value that its quantity cannot have. An amount of money may be a loss, which forecasts do not expect. */
export function checkPossible(kind: SeriesKind, value: DecimalText): void {
  const { lower, upper } = possibleRange(kind);
  const exact = decimal(value);
  const read = readUnit(kind.unit);
  const canBeLoss = dimensionRow(read?.dimension)?.money === true;
  const isBelow = lower !== undefined && exact.lt(lower) && !canBeLoss;
  const isFraction = isRank(kind, read) && !exact.isInteger();
  if (!isBelow && !isFraction && (upper === undefined || exact.lte(upper))) return;
  const { unit = "" } = kind;
  // A share of unit 1 prints none.
  const [suffix, zhName, name] = unit === "1" ? ["", "比率", "a share"] : [` ${unit}`, unit, unit];
  const [expected, zh] =
    upper === undefined
      ? isRank(kind, read)
        ? [`a whole number, ${lower} or more${suffix}`, `不小于 ${lower} 的整数${suffix}`]
        : [`${lower} or more${suffix}`, `不小于 ${lower}${suffix}`]
      : [`${lower} to ${upper}${suffix}`, `${lower}–${upper}${suffix}`];
  const received = `${value}${suffix}`;
  throw new UsageError({
    code: "value-out-of-range",
    expected,
    received,
    message: {
      "zh-Hans": `超出${zhName}的范围：应为 ${zh}，实为 ${received}`,
      en: `Outside what ${name} can be: expected ${expected}, received ${received}`,
    },
  });
}
