import { compare } from "../value/compare.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { readUnit } from "../value/unit.js";
import { dimensionRow } from "../value/unit-words.js";
import { isRateOfChange } from "./is-rate-of-change.js";
import type { SeriesKind } from "./series-kind.js";

/**
 * The rate of growth from one value to another, as a share (0.08 is 8 %); `null` for shares, scores, ranks and times taken,
 * of which offices print the difference alone, and from what is not above 0.
 */
export function rateBetween(
  kind: Pick<SeriesKind, "unit" | "regionRule">,
  now: DecimalText,
  then: DecimalText,
): number | null {
  if (!hasRates(kind) || compare(then, 0) <= 0 || compare(now, 0) < 0) return null;
  const rate = decimal(now).div(then).minus(1).toNumber();
  return Number.isFinite(rate) ? rate : null;
}

/** Whether values of a kind are said to grow by a rate. */
export function hasRates(kind: Pick<SeriesKind, "unit" | "regionRule">): boolean {
  const read = readUnit(kind.unit);
  return !(isRateOfChange(kind, read) || dimensionRow(read?.dimension)?.level);
}
