import { type DecimalInput, decimal, decimalText } from "../value/decimal.js";
import type { Period } from "../value/period.js";
import { notCombined, overRegions } from "./aggregation.js";
import { gap, total } from "./combine.js";
import type { Observation, ObservedValue } from "./observation.js";
import type { Series } from "./series.js";
import { qualifierOfSum } from "./sum-qualifier.js";
import { weakestStatus } from "./weakest-status.js";

/** What the regions say of a period, which goes by the longest of its names. */
export interface RegionsRow {
  readonly period: Period;
  readonly values: Map<string, ObservedValue>;
}

/** What the regions come to in a period, by their region rule; `regions` is how many there are. */
export function combineRegions(
  first: Series,
  { period, values: byRegion }: RegionsRow,
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
  if (rule === "sum") {
    return { period: period.text, value: decimalText(total(values)), status, ...qualifierOfSum(values) };
  }
  let weighted = decimal("0");
  let weightSum = decimal("0");
  const counted: ObservedValue[] = [];
  for (const [name, observed] of byRegion) {
    const weight = weights !== undefined && Object.hasOwn(weights, name) ? weights[name] : undefined;
    if (weight === undefined) return gap(period, "weights-missing");
    weighted = weighted.plus(decimal(weight).times(observed.value));
    weightSum = weightSum.plus(weight);
    if (!decimal(weight).isZero()) counted.push(observed);
  }
  if (weightSum.isZero()) return gap(period, "weights-missing");
  return {
    period: period.text,
    // A quotient seldom ends; the digits beyond the thirtieth carry nothing.
    value: decimalText(weighted.div(weightSum).toSignificantDigits(30)),
    status,
    ...qualifierOfSum(counted),
  };
}
