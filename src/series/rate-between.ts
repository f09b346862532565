import { compare } from "../value/compare.js";
import { decimal } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { growsAtRate } from "./grows-at-rate.js";
import type { SeriesKind } from "./series-kind.js";

/**
 * The rate of growth from one value to another, as a share (0.08 is 8 %); `null` of what is not said to grow at a
 * rate, of which offices print the difference alone, and from what is not above 0.
 */
export function rateBetween(
  kind: Pick<SeriesKind, "unit">,
  now: DecimalText,
  then: DecimalText,
): number | null {
  if (!growsAtRate(kind) || compare(then, 0) <= 0 || compare(now, 0) < 0) return null;
  const rate = decimal(now).div(then).minus(1).toNumber();
  return Number.isFinite(rate) ? rate : null;
}
