import { readUnit, type Unit, type UnitText } from "../value/unit.js";

/**
 * Whether the numbers are ranks (位次), of which 1 is the best. A rank says who is before whom and not by how much: it is
 * whole, it is never summed or averaged, and no share of the way to another rank is ever covered. Who has read the unit
 * gives it.
 */
export function isRank(
  { unit }: { readonly unit?: UnitText | undefined },
  read: Unit | undefined = readUnit(unit),
): boolean {
  return read?.dimension === "rank";
}
