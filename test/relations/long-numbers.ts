import type { Seen } from "./seen.js";

/**
 * Whether a value or a level has more than twelve digits, such as one that a rate leads to: beyond them floating arithmetic
 * says nothing, and a forecast of just that number may come out on either side of it.
 */
export function hasLongNumbers({ case: { values }, assessment }: Seen): boolean {
  const { target, otherTargets = [] } = assessment;
  return /\d[\d.]{12}/.test(JSON.stringify([values, target, otherTargets]));
}
