import { hasValue } from "../../series/observation.js";
import type { Series } from "../../series/series.js";
import { type Decimal, decimal } from "../../value/decimal.js";
import { placesOf } from "../../value/quanta.js";
import { readUnit, type UnitText } from "../../value/unit.js";

/**
 * What the numbers of a series are rounded to, in a unit: its last decimal place anywhere, since a value of 2.5 among others of
 * 2.47 was 2.50. Whole numbers of things and people are counted and not rounded; nor are those without a unit.
 */
export function roundingOf(series: Series | undefined, unit: UnitText | undefined): Decimal {
  if (series === undefined) return decimal(0);
  let places = 0;
  for (const one of series.observations) {
    if (hasValue(one)) places = Math.max(places, placesOf(one.value));
  }
  const read = readUnit(series.unit);
  const isCounted =
    read === undefined || ((read.dimension === "count" || read.dimension === "people") && read.power === 0);
  if (places === 0 && isCounted) return decimal(0);
  const shift = (read?.power ?? 0) - (readUnit(unit)?.power ?? read?.power ?? 0);
  return decimal(10).pow(shift - places);
}
