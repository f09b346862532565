import { convertValue } from "../value/quantity.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import { atPath } from "./at-path.js";
import { hasValue } from "./observation.js";
import type { Series } from "./series.js";
import { unitAbsent } from "./unit-absent.js";

/**
 * A series in a unit: its values converted, exactly. One without a unit is taken to be in it already; one with a unit
 * cannot come to have none. Throws for that, and for a unit of another dimension; `path` is where the series stands.
 */
export function inUnit(series: Series, unit: UnitText | undefined, path = ""): Series {
  if (series.unit === unit || series.unit === undefined) return series;
  const own = series.unit;
  return atPath(path, () => {
    const from = parseUnit(own);
    if (unit === undefined) throw unitAbsent(from.text);
    const to = parseUnit(unit);
    const observations = series.observations.map((one) =>
      hasValue(one) ? { ...one, value: convertValue(one.value, from, to) } : one,
    );
    return { ...series, unit, observations };
  });
}
