import { type Evidence, evidenceOf } from "../aims/evidence.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { rateBetween } from "../series/rate-between.js";
import type { Series } from "../series/series.js";
import { yearEnd } from "../value/calendar.js";
import type { DecimalText } from "../value/decimal-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import { minus } from "../value/exact-sum.js";
import { type Missing, missing } from "../value/missing.js";
import type { Quantity } from "../value/quantity.js";
import { sameDayBefore } from "../value/same-day-before.js";
import { yearPosition } from "../value/year-position.js";
import { valueOfYear } from "./value-of-year.js";
import type { YearValue } from "./year-value.js";

/**
 * The change on the year before (比上年增减): of a whole year on the whole year before, of a part of a year on the same part. Of a running
 * total it is that of what the two years added.
 *
 * @category Monitoring
 * @example
 * const change: YearChange = { from: { period: "2022", until: "2022-12-31", isWhole: true, value: "9.4", status: "A" }, by: { value: "2.4", unit: "件/万人" }, rate: 0.2553 };
 */
export interface YearChange {
  /** What it is compared with. */
  readonly from: YearValue;
  /** Of shares in percentage points; of anything else in the indicator's unit. */
  readonly by: Quantity;
  /**
   * As a share of what it is compared with (0.08 is 8 %); `null` for shares, scores, ranks, times taken and what has no unit,
   * and from what is not above 0.
   */
  readonly rate: number | null;
}

/** Compares what came of a year with the year before; or says why it does not compare. */
export function changeOnYearBefore(
  plan: Plan,
  indicator: Indicator,
  observed: Series | undefined,
  evidence: Evidence,
  { year, actual }: { readonly year: number; readonly actual: YearValue },
): YearChange | Missing {
  const until = actual.isWhole ? yearEnd(year - 1, plan) : sameDayBefore(actual.until);
  const before = evidenceOf(plan, indicator, observed, { until });
  const from = valueOfYear(indicator, before, year - 1, plan);
  if ("missing" in from) return from;
  if (from.until !== until) return missing("no-observation");
  const [start, end] = [yearPosition(until, plan), yearPosition(actual.until, plan)];
  if (evidence.breaks.some(({ at }) => at > start && at <= end)) return missing("not-comparable");
  const [now, then] = [ownOf(indicator, actual), ownOf(indicator, from)];
  if (now === undefined || then === undefined) return missing("no-observation");
  const { unit } = indicator;
  return {
    from,
    by: { value: minus(now, then), ...(unit !== undefined && { unit: differenceUnit(unit) }) },
    rate: rateBetween(indicator, now, then),
  };
}

/** What a year is compared by: of a running total what it added. */
function ownOf({ measure }: Indicator, { value, amount }: YearValue): DecimalText | undefined {
  return measure === "cumulative" ? amount : value;
}
