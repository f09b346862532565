import { valuesInTime, wholePeriods } from "../aims/comparable-values.js";
import { planStart } from "../aims/elapsed-share.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { total, weakestStatus } from "../series/combine.js";
import type { ObservedValue } from "../series/observation.js";
import type { Series } from "../series/series.js";
import { decimalText } from "../value/decimal.js";
import { type DateText, yearPosition } from "../value/period.js";

/**
 * For a target that is an average over the plan period (平均每年): the mean of the whole years of the period so far, at the
 * last of them. `undefined` where no year of the period was observed.
 */
export function averageSoFar(
  plan: Plan,
  indicator: Indicator,
  observed: Series | undefined,
  asOf: DateText | undefined,
): ObservedValue | undefined {
  if (observed === undefined) return undefined;
  const start = planStart(plan);
  const years = wholePeriods(valuesInTime(indicator, observed, asOf), "annual").filter(
    ({ period }) => yearPosition(period) > start,
  );
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const mean = total(years).div(years.length).toSignificantDigits(30);
  return { period: last.period, value: decimalText(mean), status: weakestStatus(years) };
}
