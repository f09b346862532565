import { UsageError } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { overRegions } from "../series/aggregation.js";
import { checkSeries } from "../series/check-series.js";
import { yearEndsDiffer } from "../series/check-year-ends.js";
import { inUnit } from "../series/in-unit.js";
import { measureDiffers, regionRuleDiffers } from "../series/kind-differs.js";
import { type Reading, readingOf } from "../series/reading-of.js";
import type { Series } from "../series/series.js";
import { endsOn } from "../value/calendar.js";
import { checkOptions } from "../value/check-options.js";
import { type Finding, placed } from "../value/finding.js";
import { isRecord } from "../value/is-record.js";
import type { UnitText } from "../value/unit.js";
import type { RatioParts } from "./ratio-parts.js";
import { ratioUnits } from "./ratio-units.js";

/** What both parts of a place's ratio say of single periods. */
export interface PartReadings {
  readonly above: Reading;
  readonly below: Reading;
}

/**
 * Reads the parts of places' ratios, each in its unit; a share has two parts of one unit, whichever it is: that of the first
 * numerator. Throws for parts of another measure than those of the first place that has any, and for parts that do not add up.
 */
export function readParts(plan: Plan, indicator: Indicator, parts: Readonly<Record<string, RatioParts>>) {
  const units = ratioUnits(indicator.unit);
  // Parts that are none are told of, and say nothing of the others'.
  const first = Object.values(parts).find((one) => isRecord(one?.numerator) && isRecord(one.denominator));
  const above = units.numerator ?? first?.numerator.unit;
  const below = units.denominator ?? above ?? first?.denominator.unit;
  const read = (series: Series, name: keyof RatioParts, unit: UnitText | undefined, at: string): Reading => {
    checkSeries(series, at);
    checkKind(plan, first?.[name], series, at);
    return readingOf(inUnit(series, unit, at));
  };
  return {
    power: units.power,
    units: { above, below },
    /** Those of a place; throws with where they stand, below `path`. */
    of: (own: RatioParts, path: string): PartReadings => {
      checkOptions(own, { numerator: true, denominator: true }, path);
      return {
        above: read(own.numerator, "numerator", above, `${path}/numerator`),
        below: read(own.denominator, "denominator", below, `${path}/denominator`),
      };
    },
  };
}

function checkKind(plan: Plan, first: Series | undefined, series: Series, path: string): void {
  const refuse = (finding: Finding, at = path): never => {
    throw new UsageError(placed(finding, at));
  };
  if (endsOn(series) !== endsOn(plan)) throw yearEndsDiffer(path, plan, series);
  if (first !== undefined && series.measure !== first.measure) refuse(measureDiffers(first, series.measure));
  if (overRegions(series) !== "sum") {
    refuse(regionRuleDiffers({ ...series, regionRule: "sum" }, series.regionRule), `${path}/regionRule`);
  }
}
