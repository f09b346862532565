import { UsageError } from "../issue.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import type { RegionRule } from "../value/measure.js";
import { readUnit, type UnitText } from "../value/unit.js";

/**
 * The smallest and largest value that a quantity can have; an absent end is open.
 *
 * @category Projection
 * @example
 * const percentage: PossibleRange = { lower: 0, upper: 100 };
 */
export interface PossibleRange {
  readonly lower?: number;
  readonly upper?: number;
}

interface Quantity {
  readonly unit?: UnitText;
  readonly regionRule: RegionRule;
}

/** What values of an indicator or a series can be: shares and scores end at the whole, nothing counted falls below zero. */
export function possibleRange({ unit, regionRule }: Quantity): PossibleRange {
  const read = readUnit(unit);
  if (read === undefined) return {};
  if (read.dimension === "score") return { lower: 0, upper: 100 };
  // A share ends at the whole, 100 in %. A rate of growth, which regions do not combine, has no end on either side.
  if (read.dimension === "share") return regionRule === "none" ? {} : { lower: 0, upper: 10 ** -read.power };
  return { lower: 0 };
}

/** Throws for a value that its quantity cannot have. */
export function checkPossible(kind: Quantity, value: DecimalText): void {
  const { lower, upper } = possibleRange(kind);
  const exact = decimal(value);
  const isBelow = lower !== undefined && exact.lt(lower);
  if (!isBelow && (upper === undefined || exact.lte(upper))) return;
  const { unit = "" } = kind;
  // A share of unit 1 prints none.
  const [suffix, zhName, name] = unit === "1" ? ["", "比率", "a share"] : [` ${unit}`, unit, unit];
  const [expected, zh] =
    upper === undefined
      ? [`${lower} or more${suffix}`, `不小于 ${lower}${suffix}`]
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
