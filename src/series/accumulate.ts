import { decimal, decimalText } from "../value/decimal.js";
import { hasValue, type Observation } from "./observation.js";
import { weakestStatus } from "./roll-up.js";
import type { Series } from "./series.js";

/**
 * The running total of amounts (累计值): each period holds the sum of all amounts so far. Before the first amount there is
 * none; a period without an amount keeps the total so far.
 *
 * @param amounts - A series of amounts, such as yearly grants.
 * @returns The same periods with running totals, as a cumulative series.
 * @category Series
 * @see DHIS2, data element aggregation with gaps
 * @example
 * const grants = series(
 *   { unit: "件", measure: "annual", regionRule: "sum" },
 *   { 2020: null, 2021: 1, 2022: 2, 2023: null, 2024: 3, 2025: null },
 * );
 * accumulate(grants).observations.map((one) => ("value" in one ? one.value : null)) // => [null, "1", "3", "3", "6", "6"]
 */
export function accumulate(amounts: Series): Series {
  let total = decimal("0");
  const counted: Extract<Observation, { value: string }>[] = [];
  const observations = amounts.observations.map((one): Observation => {
    if (hasValue(one)) {
      total = total.plus(decimal(one.value));
      counted.push(one);
    }
    if (counted.length === 0) return one;
    return { period: one.period, value: decimalText(total), status: weakestStatus(counted) };
  });
  return { ...amounts, measure: "cumulative", observations };
}
