import { readUnit, type Unit } from "../value/unit.js";
import type { SeriesKind } from "./series-kind.js";

/**
 * Whether the numbers are a rate of growth or of change, which can be below zero and above the whole: a share that regions
 * do not combine, or a share for each year. What has its own unit below the stroke (人/千人) is no such rate. Who has read the
 * unit gives it.
 */
export function isRateOfChange(
  { unit, regionRule }: Pick<SeriesKind, "unit" | "regionRule">,
  read: Unit | undefined = readUnit(unit),
): boolean {
  if (read === undefined) return false;
  return read.text.includes("/")
    ? read.dimension.startsWith("share/")
    : read.dimension === "share" && regionRule === "none";
}
