import { show } from "../issue.js";
import { parsePeriod } from "../value/period.js";
import { refuse } from "../value/refuse.js";
import { checkSeries } from "./check-series.js";
import { hasValue, type Observation, type ObservedValue } from "./observation.js";
import { inOrder } from "./order.js";
import { byKey } from "./partners.js";
import { periodKey } from "./period-key.js";
import type { Series } from "./series.js";

/**
 * Fills the empty periods of a running total with the last one reported (结转). Only periods without a report are
 * filled, so that correcting an earlier period changes no later report.
 *
 * @param totals - A series of running totals, or of levels. The amount of one year says nothing of the next:
 * {@link accumulate} fills amounts.
 * @returns The same series; a carried value has status `E`, or `F` where a forecast is carried, and no reference; what is
 * given as more or less than a number stays that.
 * @throws {@link UsageError} `Not a series: …`,
 * `Not to be carried forward: expected a series of running totals, or of levels at a date, received …`
 * @category Series
 * @see [Concepts: Measure kinds](../../docs/concepts.md#measure-kinds)
 * @see Akvo RSR, issues 5211, 5239 and 5241
 * @example
 * const reported = series(
 *   { unit: "件", measure: "cumulative", regionRule: "sum" }, { 2021: 10, 2022: 25, 2023: null },
 * );
 * carryForward(reported).observations.at(-1) // => { period: "2023", value: "25", status: "E" }
 */
export function carryForward(totals: Series): Series {
  checkSeries(totals);
  checkNotOfYears(totals);
  const reported = byKey(totals);
  let last: ObservedValue | undefined;
  const observations = inOrder(totals.observations, totals).map((one): Observation => {
    // What was reported for 2023-12 stands for 2023 too, and nothing is carried there.
    const same = hasValue(one) ? one : reported.get(periodKey(totals, parsePeriod(one.period, totals)));
    if (same !== undefined && hasValue(same)) {
      last = same;
      return { ...same, period: one.period };
    }
    if (last === undefined) return one;
    // A forecast that is carried is one still: an estimate would count as observed.
    const { value, status, qualifier } = last;
    return { period: one.period, value, status: status === "F" ? "F" : "E", ...(qualifier && { qualifier }) };
  });
  return { ...totals, observations };
}

function checkNotOfYears({ measure }: Series): void {
  if (measure !== "annual") return;
  throw refuse({
    code: "series-invalid",
    path: "",
    expected: ["累计数或时点数的序列", "a series of running totals, or of levels at a date"],
    received: show(measure),
    words: ["不能结转", "Not to be carried forward"],
  });
}
