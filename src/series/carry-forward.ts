import { hasValue, type Observation } from "./observation.js";
import type { Series } from "./series.js";

/**
 * Fills the empty periods of a running total with the last one reported (结转). A carried value stands only where nothing
 * was reported: correcting an earlier period changes no later report.
 *
 * @param totals - A series of running totals.
 * @returns The same series; a carried value has status `E` and no reference.
 * @category Series
 * @see Akvo RSR, issues 5211, 5239 and 5241
 * @example
 * const reported = series(
 *   { unit: "件", measure: "cumulative", regionRule: "sum" }, { 2021: 10, 2022: 25, 2023: null },
 * );
 * carryForward(reported).observations.at(-1) // => { period: "2023", value: "25", status: "E" }
 */
export function carryForward(totals: Series): Series {
  let last: string | undefined;
  const observations = totals.observations.map((one): Observation => {
    if (hasValue(one)) {
      last = one.value;
      return one;
    }
    return last === undefined ? one : { period: one.period, value: last, status: "E" };
  });
  return { ...totals, observations };
}
