import { contrast, show, UsageError } from "../issue.js";
import { type DecimalInput, decimal, decimalText } from "../value/decimal.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { convertValue } from "../value/quantity.js";
import { parseUnit } from "../value/unit.js";
import { hasValue, type Observation, type ObservedValue } from "./observation.js";
import { gap, total, weakestStatus } from "./roll-up.js";
import { byEnd, type Series } from "./series.js";

/**
 * Rolls series of several regions up to the whole, by their region rule (地区汇总): a sum adds, a weighted mean needs
 * the weights, a ratio must be recomputed from its parts and so has no value here. A period in which any region is
 * missing stays a gap.
 *
 * @param regions - A series for each region, all of one measure kind, region rule and dimension.
 * @param options - `weights` by region, for a `weighted-mean` (such as the number of people surveyed).
 * @returns The series of the whole, in the unit of the first region.
 * @throws {@link UsageError} `Regions measure different things: …`, `No regions: …`
 * @category Series
 * @example
 * const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
 * const whole = rollUpRegions({ 南宁: series(kind, { 2023: 30 }), 柳州: series(kind, { 2023: 20 }) });
 * whole.observations // => [{ period: "2023", value: "50", status: "A" }]
 */
export function rollUpRegions(
  regions: Readonly<Record<string, Series>>,
  options: { readonly weights?: Readonly<Record<string, DecimalInput>> } = {},
): Series {
  const names = Object.keys(regions);
  const first = Object.values(regions)[0];
  if (first === undefined) throw differing("at least one region", "none", "没有地区", "No regions");
  const { weights } = options;
  if (weights !== undefined) checkWeights(weights);
  const rows = new Map<string, Row>();
  for (const [name, region] of Object.entries(regions)) {
    for (const observation of inUnitOf(first, region, name)) {
      const period = parsePeriod(observation.period);
      // A level at the end of 2023-12 is the level at the end of 2023; an amount of December is not that of the year.
      const key = first.measure === "annual" ? period.text : period.end;
      const row = rows.get(key) ?? { period: period.text, byRegion: new Map<string, Observation>() };
      row.byRegion.set(name, observation);
      rows.set(key, row);
    }
  }
  const observations = [...rows.values()].map(({ period, byRegion }) =>
    combine(first, period, names, byRegion, weights),
  );
  return { ...first, observations: observations.toSorted(byEnd) };
}

interface Row {
  readonly period: PeriodText;
  readonly byRegion: Map<string, Observation>;
}

function checkWeights(weights: Readonly<Record<string, DecimalInput>>): void {
  for (const [name, weight] of Object.entries(weights)) {
    if (!decimal(weight).lt(0)) continue;
    throw differing(
      "weights of 0 or more",
      `${decimalText(weight)} (${show(name)})`,
      "权重为负",
      "A negative weight",
    );
  }
}

function inUnitOf(first: Series, region: Series, name: string): readonly Observation[] {
  if (region.measure !== first.measure || region.regionRule !== first.regionRule) {
    throw differing(
      `${first.measure}, ${first.regionRule}`,
      `${region.measure}, ${region.regionRule} (${show(name)})`,
      "各地区口径不同",
      "Regions measure different things",
    );
  }
  if (region.unit === first.unit) return region.observations;
  if (region.unit === undefined || first.unit === undefined) {
    throw differing(
      first.unit ?? "no unit",
      `${region.unit ?? "no unit"} (${show(name)})`,
      "各地区单位不同",
      "Regions differ in unit",
    );
  }
  const [from, to] = [parseUnit(region.unit), parseUnit(first.unit)];
  if (from.dimension !== to.dimension) {
    throw differing(
      `a unit of ${to.dimension}`,
      `${from.text} (${show(name)})`,
      "各地区量纲不同",
      "Regions differ in dimension",
    );
  }
  return region.observations.map((one) =>
    hasValue(one) ? { ...one, value: convertValue(one.value, from, to) } : one,
  );
}

function combine(
  { regionRule }: Series,
  text: PeriodText,
  names: readonly string[],
  row: ReadonlyMap<string, Observation>,
  weights: Readonly<Record<string, DecimalInput>> | undefined,
): Observation {
  const period = parsePeriod(text);
  if (regionRule === "ratio") return gap(period, "ratio-needs-parts");
  if (regionRule === "none") return gap(period, "not-additive");
  const values: ObservedValue[] = [];
  for (const name of names) {
    const one = row.get(name);
    if (one === undefined || !hasValue(one)) return gap(period, "region-missing");
    values.push(one);
  }
  if (regionRule === "sum") {
    return { period: text, value: decimalText(total(values)), status: weakestStatus(values) };
  }
  let weighted = decimal("0");
  let weightSum = decimal("0");
  for (const [index, name] of names.entries()) {
    const weight = weights !== undefined && Object.hasOwn(weights, name) ? weights[name] : undefined;
    if (weight === undefined) return gap(period, "weights-missing");
    weighted = weighted.plus(decimal(weight).times(values[index]?.value ?? "0"));
    weightSum = weightSum.plus(weight);
  }
  if (weightSum.isZero()) return gap(period, "weights-missing");
  return {
    period: text,
    // A quotient seldom ends; the digits beyond the thirtieth carry nothing.
    value: decimalText(weighted.div(weightSum).toSignificantDigits(30)),
    status: weakestStatus(values),
  };
}

function differing(expected: string, received: string, zh: string, en: string): UsageError {
  return new UsageError({
    code: "regions-differ",
    expected,
    received,
    message: contrast(zh, en, expected, received),
  });
}
