import type { Decimal } from "./decimal.js";

/** Whether a rounded number is on the same side of each of some others as the exact one: not beyond it, and not on it. */
export function isOnSameSide(
  exact: Decimal,
  rounded: Decimal,
  others: readonly (Decimal | string)[],
): boolean {
  return others.every((one) => rounded.cmp(one) === exact.cmp(one));
}
