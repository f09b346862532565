import { hasValue, type Observation } from "../series/observation.js";
import { weakestStatus } from "../series/roll-up.js";
import { rollUpRegions } from "../series/roll-up-regions.js";
import type { Series, SeriesKind } from "../series/series.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { MissingReason } from "../value/missing.js";
import { parsePeriod } from "../value/period.js";
import { convertValue } from "../value/quantity.js";
import { parseUnit, type UnitText } from "../value/unit.js";
import { ratioUnits } from "./ratio-units.js";

/** A ratio of the whole, recomputed period by period from the sums of its parts. */
export function rollUpRatio(
  kind: SeriesKind,
  regions: Readonly<Record<string, { readonly numerator: Series; readonly denominator: Series }>>,
  regionMissing: boolean,
): Series {
  const units = ratioUnits(kind.unit);
  const part = (name: "numerator" | "denominator"): Series =>
    rollUpRegions(Object.fromEntries(Object.entries(regions).map(([key, parts]) => [key, parts[name]])));
  const above = part("numerator");
  // A share has two parts of one unit, whichever it is.
  const numerator = inUnit(above, units.numerator);
  const denominator = inUnit(part("denominator"), units.denominator ?? above.unit);
  const observations = numerator.observations.map((one): Observation => {
    const other = partner(one, numerator, denominator);
    const gap = (reason: MissingReason): Observation => ({ period: one.period, status: "M", reason });
    if (regionMissing) return gap("region-missing");
    if (!hasValue(one)) return one;
    if (other === undefined) return gap("no-observation");
    if (!hasValue(other)) return other;
    const bottom = decimal(other.value);
    if (bottom.isZero()) return gap("zero-denominator");
    const ratio = decimal(one.value).times(decimal(10).pow(units.power)).div(bottom);
    return {
      period: one.period,
      // A quotient seldom ends; the digits beyond the thirtieth carry nothing.
      value: decimalText(ratio.toSignificantDigits(30)),
      status: weakestStatus([one, other]),
    };
  });
  return { ...kind, observations };
}

/**
 * The observation of the other part that goes with one: of the same period, or, of a level and of the amount of a whole
 * year, one that ends with it.
 */
function partner({ period }: Observation, own: SeriesKind, other: Series): Observation | undefined {
  const same = other.observations.find((one) => one.period === period);
  const { end, frequency } = parsePeriod(period);
  if (same !== undefined || (own.measure === "annual" && frequency !== "year")) return same;
  return other.observations.find((one) => {
    const theirs = parsePeriod(one.period);
    return theirs.end === end && (other.measure !== "annual" || theirs.frequency === "year");
  });
}

function inUnit(series: Series, unit: UnitText | undefined): Series {
  if (unit === undefined || series.unit === undefined || series.unit === unit) return series;
  const [from, to] = [parseUnit(series.unit), parseUnit(unit)];
  const observations = series.observations.map((one) =>
    hasValue(one) ? { ...one, value: convertValue(one.value, from, to) } : one,
  );
  return { ...series, unit, observations };
}
