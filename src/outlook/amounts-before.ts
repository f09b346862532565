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
  return knownValues(yearlyAmounts(plan, indicator, history, "/history"), {
    upTo: planStart(plan),
    until: until ?? undefined,
  }).values.map(({ at, observed }) => ({
    at,
    value: Number(observed.value),
  }));
}

/** What should be yearly amounts, in the indicator's unit; throws where they are none. `path` is where they stand. */
export function yearlyAmounts(plan: Plan, indicator: Indicator, history: Series, path: string): Series {
  if (overTime(history) !== "sum") throw notAmounts(history, path);
  if (endsOn(history) !== endsOn(plan)) throw yearEndsDiffer(path, plan, history);
  return inUnit(history, indicator.unit, path);
}

function notAmounts({ measure }: Series, path: string): UsageError {
  return refuse({
    code: "not-amounts",
    path,
    expected: 'yearly amounts, a series of the measure "annual" that adds up',
    received: show(measure),
    words: ["history 应为各年发生数", "Option history"],
  });
}
