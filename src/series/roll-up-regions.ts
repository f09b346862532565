import { contrast, pointer, show, UsageError } from "../issue.js";
import { areAlike, dimensionText } from "../value/are-alike.js";
import { checkOptions } from "../value/check-options.js";
import { type DecimalInput, decimal, decimalText } from "../value/decimal.js";
import { isRecord } from "../value/is-record.js";
import { parsePeriod } from "../value/period.js";
import { checkByPlace, checkPlaceName } from "../value/place-name.js";
import { parseUnit } from "../value/unit.js";
import { overTime } from "./aggregation.js";
import { checkSeries } from "./check-series.js";
import { checkYearEnds } from "./check-year-ends.js";
import { combineRegions, type RegionsRow } from "./combine-regions.js";
import { type FromParts, fromParts } from "./from-parts.js";
import { inUnit } from "./in-unit.js";
import { hasValue, type ObservedValue } from "./observation.js";
import { byEnd } from "./order.js";
import { periodKey } from "./period-key.js";
import type { Series } from "./series.js";

/**
 * Rolls series of several regions up to the whole, by their region rule (地区汇总). Sums are added up. A weighted mean
 * needs the weights. A ratio has no value here, because it must be recomputed from its parts. A period in which any
 * region is missing stays a gap. Levels of 2023, 2023-12 and 2023-12-31 are of the same moment, and are combined. An amount that one
 * region reports by the year and another by the quarter is added up to the year.
 *
 * @param regions - A series for each region, all of one measure kind, region rule and dimension.
 * @param options - `weights` by region, for a `weighted-mean` (such as the number of people surveyed).
 * @returns The series of the whole, in the unit of the first region.
 * @throws {@link UsageError} `Regions measure different things: …`, `No regions: …`, `/<region>: Not a series: …`
 * @category Series
 * @see [Concepts: Measure kinds](../../docs/concepts.md#measure-kinds)
 * @example
 * const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
 * const whole = rollUpRegions({ 南宁: series(kind, { 2023: 30 }), 柳州: series(kind, { 2023: 20 }) });
 * whole.observations // => [{ period: "2023", value: "50", status: "A" }]
 */
export function rollUpRegions(
  regions: Readonly<Record<string, Series>>,
  options: {
    /** By region, for a weighted mean, such as the number of people asked; not needed by the other rules. */
    readonly weights?: Readonly<Record<string, DecimalInput>>;
  } = {},
): Series {
  checkOptions(options, { weights: true });
  if (options.weights !== undefined) checkByPlace("weights", options.weights);
  const named = Object.entries(isRecord(regions) ? regions : {});
  for (const [name] of named) checkPlaceName("regions", name);
  return rollUpNamed(named, options.weights);
}

/** The same for regions in a list, each with its name; `placeOf` says where the series of a region stands. */
export function rollUpNamed(
  named: readonly (readonly [name: string, region: Series])[],
  weights?: Readonly<Record<string, DecimalInput>>,
  placeOf = (name: string): string => pointer("", name),
): Series {
  const first = named[0]?.[1];
  if (first === undefined) throw differing("at least one region", "none", "没有地区", "No regions");
  for (const [name, region] of named) checkSeries(region, placeOf(name));
  checkYearEnds(named, placeOf);
  if (weights !== undefined) checkWeights(weights);
  const rows = new Map<string, RegionsRow>();
  // Only what adds up over time has its periods in parts; levels of very many places are not to pay for it.
  const addsUp = overTime(first) === "sum";
  const partsOf = new Map<string, FromParts>();
  for (const [name, region] of named) {
    const own = inUnitOf(first, region, name, placeOf(name));
    if (addsUp) partsOf.set(name, fromParts(own));
    for (const observation of own.observations) {
      const period = parsePeriod(observation.period, first);
      const key = periodKey(first, period);
      const row = rows.get(key) ?? { period, values: new Map<string, ObservedValue>() };
      if (hasValue(observation)) row.values.set(name, observation);
      rows.set(key, byEnd(row.period, period) < 0 ? { ...row, period } : row);
    }
  }
  const observations = [...rows.values()]
    .toSorted((a, b) => byEnd(a.period, b.period))
    .map((row) => combineRegions(first, withParts(row, partsOf), named.length, weights));
  return { ...first, observations };
}

/** A region that reported the period in parts alone has their sum, as where its own series is rolled up. */
function withParts({ period, values }: RegionsRow, partsOf: ReadonlyMap<string, FromParts>): RegionsRow {
  if (values.size === partsOf.size) return { period, values };
  for (const [name, partsIn] of partsOf) {
    if (values.has(name)) continue;
    const sum = partsIn(period);
    if (sum === undefined) break;
    values.set(name, sum);
  }
  return { period, values };
}

function checkWeights(weights: Readonly<Record<string, DecimalInput>>): void {
  for (const [name, weight] of Object.entries(weights)) {
    if (!decimal(weight).lt(0)) continue;
    throw differing(
      "weights of 0 or more",
      `${decimalText(weight)} (${show(name)})`,
      "权重为负",
      "A negative weight",
      pointer("/weights", name),
    );
  }
}

/** A region in the unit of the first; throws where the two measure different things. */
export function inUnitOf(first: Series, region: Series, name: string, path = pointer("", name)): Series {
  if (region.measure !== first.measure || region.regionRule !== first.regionRule) {
    throw differing(
      `${first.measure}, ${first.regionRule}`,
      `${region.measure}, ${region.regionRule} (${show(name)})`,
      "各地区口径不同",
      "Regions measure different things",
      path,
    );
  }
  if (region.unit === first.unit) return region;
  if (region.unit === undefined || first.unit === undefined) {
    throw differing(
      first.unit ?? "no unit",
      `${region.unit ?? "no unit"} (${show(name)})`,
      "各地区单位不同",
      "Regions differ in unit",
      path,
    );
  }
  const [from, to] = [parseUnit(region.unit), parseUnit(first.unit)];
  if (!areAlike(from, to)) {
    throw differing(
      `a unit of ${dimensionText(to)}`,
      `${from.text} (${show(name)})`,
      "各地区量纲不同",
      "Regions differ in dimension",
      path,
    );
  }
  return inUnit(region, first.unit, path);
}

function differing(expected: string, received: string, zh: string, en: string, path = ""): UsageError {
  return new UsageError({
    code: "regions-differ",
    path,
    expected,
    received,
    message: contrast(zh, en, expected, received),
  });
}
