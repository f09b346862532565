import { contrast, pointer, show, UsageError } from "../issue.js";
import { areAlike, dimensionText } from "../value/are-alike.js";
import { checkOptions } from "../value/check-options.js";
import { type DecimalInput, decimal, decimalText } from "../value/decimal.js";
import { isRecord } from "../value/is-record.js";
import { type Period, parsePeriod } from "../value/period.js";
import { checkByPlace, checkPlaceName } from "../value/place-name.js";
import { parseUnit } from "../value/unit.js";
import { notCombined, overRegions } from "./aggregation.js";
import { checkSeries } from "./check-series.js";
import { checkYearEnds } from "./check-year-ends.js";
import { gap, total } from "./combine.js";
import { inUnit } from "./in-unit.js";
import { hasValue, type Observation, type ObservedValue } from "./observation.js";
import { byEnd } from "./order.js";
import { periodKey } from "./period-key.js";
import type { Series } from "./series.js";
import { weakestStatus } from "./weakest-status.js";

/**
 * Rolls series of several regions up to the whole, by their region rule (地区汇总). Sums are added up. A weighted mean
 * needs the weights. A ratio has no value here, because it must be recomputed from its parts. A period in which any
 * region is missing stays a gap. Levels of 2023, 2023-12 and 2023-12-31 are of the same moment, and are combined.
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
  const rows = new Map<string, Row>();
  for (const [name, region] of named) {
    for (const observation of inUnitOf(first, region, name, placeOf(name)).observations) {
      const period = parsePeriod(observation.period, first);
      const key = periodKey(first, period);
      const row = rows.get(key) ?? { period, values: new Map<string, ObservedValue>() };
      if (hasValue(observation)) row.values.set(name, observation);
      rows.set(key, byEnd(row.period, period) < 0 ? { ...row, period } : row);
    }
  }
  const observations = [...rows.values()]
    .toSorted((a, b) => byEnd(a.period, b.period))
    .map((row) => combine(first, row, named.length, weights));
  return { ...first, observations };
}

/** What the regions say of a period, which goes by the longest of its names. */
interface Row {
  readonly period: Period;
  readonly values: Map<string, ObservedValue>;
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

function combine(
  first: Series,
  { period, values: byRegion }: Row,
  regions: number,
  weights: Readonly<Record<string, DecimalInput>> | undefined,
): Observation {
  const rule = overRegions(first);
  if (rule === "recompute" || rule === "none") return gap(period, notCombined(first));
  if (byRegion.size < regions) return gap(period, "region-missing");
  const values = [...byRegion.values()];
  const status = weakestStatus(values);
  const [only, ...more] = values;
  // One region alone is the whole, in the very words of its source.
  if (rule === "sum" && only !== undefined && more.length === 0) return { ...only, period: period.text };
  if (rule === "sum") return { period: period.text, value: decimalText(total(values)), status };
  let weighted = decimal("0");
  let weightSum = decimal("0");
  for (const [name, { value }] of byRegion) {
    const weight = weights !== undefined && Object.hasOwn(weights, name) ? weights[name] : undefined;
    if (weight === undefined) return gap(period, "weights-missing");
    weighted = weighted.plus(decimal(weight).times(value));
    weightSum = weightSum.plus(weight);
  }
  if (weightSum.isZero()) return gap(period, "weights-missing");
  return {
    period: period.text,
    // A quotient seldom ends; the digits beyond the thirtieth carry nothing.
    value: decimalText(weighted.div(weightSum).toSignificantDigits(30)),
    status,
  };
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
