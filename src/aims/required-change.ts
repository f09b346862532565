import { isRank } from "../series/is-rank.js";
import { compare } from "../value/compare.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import type { MeasureKind } from "../value/measure.js";
import type { Quantity } from "../value/quantity.js";
import type { UnitText } from "../value/unit.js";
import { changePerYear } from "./change-per-year.js";

/**
 * What is needed from now on to arrive at the target on time.
 *
 * @category Progress
 * @example
 * const required: RequiredChange = { perYear: { value: "0.8667", unit: "件/万人" }, rate: 0.0848036 };
 */
export interface RequiredChange {
  /** The change of each remaining year, to four decimal places or four significant digits, whichever is finer. */
  readonly perYear: Quantity;
  /** The compound yearly rate as a share (0.08 is 8 %); `null` for a running total, a rank, and from or to a value not above 0. */
  readonly rate: number | null;
}

/** The change still needed from a value to a level within some years; `null` where no time is left, and where a running total would have to fall. */
export function requiredChange(
  value: DecimalText,
  level: DecimalText,
  yearsLeft: number,
  { unit, measure }: { readonly unit?: UnitText; readonly measure: MeasureKind },
): RequiredChange | null {
  if (yearsLeft <= 0) return null;
  // Nobody can be asked to take back what was counted.
  if (measure === "cumulative" && compare(level, value) < 0) return null;
  const compounds =
    measure !== "cumulative" && !isRank({ unit }) && compare(value, 0) > 0 && compare(level, 0) > 0;
  const rate = compounds ? ratioOf(level, value) ** (1 / yearsLeft) - 1 : null;
  return {
    perYear: {
      value: changePerYear(value, level, yearsLeft),
      ...(unit !== undefined && { unit: differenceUnit(unit) }),
    },
    // Days before the end the rate of a year is beyond all numbers.
    rate: rate !== null && Number.isFinite(rate) ? rate : null,
  };
}

/** One number over another; exactly where floating numbers have no room for them. */
function ratioOf(above: DecimalText, below: DecimalText): number {
  const ratio = Number(above) / Number(below);
  return Number.isFinite(ratio) && ratio > 0 ? ratio : decimal(above).div(below).toNumber();
}
