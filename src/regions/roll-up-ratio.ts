import { pointer } from "../issue.js";
import { checkSeries } from "../series/check-series.js";
import { gap as gapOf } from "../series/combine.js";
import { inUnit } from "../series/in-unit.js";
import { hasValue, type Observation } from "../series/observation.js";
import { partnersIn } from "../series/partners.js";
import { rollUpNamed } from "../series/roll-up-regions.js";
import type { Series } from "../series/series.js";
import { type SeriesKind, seriesKindOf } from "../series/series-kind.js";
import { weakestStatus } from "../series/weakest-status.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { MissingReason } from "../value/missing.js";
import { parsePeriod } from "../value/period.js";
import type { UnitText } from "../value/unit.js";
import { ratioUnits } from "./ratio-units.js";

/**
 * A ratio of the whole, recomputed period by period from the sums of its parts. `path` is where the parts stand, by region.
 */
export function rollUpRatio(
  kind: SeriesKind,
  regions: Readonly<Record<string, { readonly numerator: Series; readonly denominator: Series }>>,
  regionMissing: boolean,
  path = "",
): Series {
  const units = ratioUnits(kind.unit);
  const all = Object.entries(regions);
  const part = (name: "numerator" | "denominator", unit: UnitText | undefined): Series => {
    const placeOf = (region: string): string => `${pointer(path, region)}/${name}`;
    const named = all.map(([region, { [name]: series }]) => {
      checkSeries(series, placeOf(region));
      return [region, unit === undefined ? series : inUnit(series, unit, placeOf(region))] as const;
    });
    return rollUpNamed(named, undefined, placeOf);
  };
  const numerator = part("numerator", units.numerator);
  // A share has two parts of one unit, whichever it is.
  const partner = partnersIn(part("denominator", units.denominator ?? numerator.unit));
  const observations = numerator.observations.map((one): Observation => {
    const other = partner(parsePeriod(one.period, numerator), numerator);
    const gap = (reason: MissingReason): Observation => gapOf({ text: one.period }, reason);
    if (regionMissing) return gap("region-missing");
    if (!hasValue(one)) return one;
    if (other === undefined) return gap("no-observation");
    if (!hasValue(other)) return gap(other.reason);
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
  return { ...seriesKindOf(kind), observations };
}
