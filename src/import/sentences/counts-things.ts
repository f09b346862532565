import { readUnit } from "../../value/unit.js";
import type { AmountToken } from "./token.js";

/** Whether a number counts things or people, so that what it counts may stand behind it. */
export function countsThings(text: string, { unit }: AmountToken): boolean {
  const dimension = unit && readUnit(text.slice(unit.start, unit.end).replace(/[余多]/gu, ""))?.dimension;
  return dimension === "count" || dimension === "people";
}
