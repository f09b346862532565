import { planStart } from "../aims/elapsed-share.js";
import { show, type UsageError } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Point } from "../projection/point.js";
import { overTime } from "../series/aggregation.js";
import { yearEndsDiffer } from "../series/check-year-ends.js";
import { inUnit } from "../series/in-unit.js";
import { knownValues } from "../series/known-values.js";
import type { Series } from "../series/series.js";
import { endsOn } from "../value/calendar.js";
import type { DateText } from "../value/period.js";
import { refuse } from "../value/refuse.js";

/** The yearly amounts of the time before the plan that are known on a day, in the indicator's unit. */
export function amountsBefore(
  plan: Plan,
  indicator: Indicator,
  history: Series | undefined,
  until: DateText | null,
): readonly Point[] {
  if (history === undefined) return [];
  if (overTime(history) !== "sum") throw notAmounts(history);
  if (endsOn(history) !== endsOn(plan)) throw yearEndsDiffer("/history", plan, history);
  return knownValues(inUnit(history, indicator.unit, "/history"), {
    upTo: planStart(plan),
    until: until ?? undefined,
  }).values.map(({ at, observed }) => ({
    at,
    value: Number(observed.value),
  }));
}

function notAmounts({ measure }: Series): UsageError {
  return refuse({
    code: "not-amounts",
    path: "/history",
    expected: 'yearly amounts, a series of the measure "annual" that adds up',
    received: show(measure),
    words: ["history 应为各年发生数", "Option history"],
  });
}
