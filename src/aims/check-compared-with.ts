import { pointer } from "../issue.js";
import { indicatorOf } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { checkSeries } from "../series/check-series.js";
import type { Series } from "../series/series.js";
import { checkRecord } from "../value/check-record.js";

/** Throws where what targets are compared with is not told by the ids of a plan, or is no series. */
export function checkComparedWith(plan: Plan, given: Readonly<Record<string, Series>> | undefined): void {
  if (given === undefined) return;
  checkRecord("comparedWith", given);
  for (const [id, series] of Object.entries<Series | undefined>(given)) {
    indicatorOf(plan, id);
    if (series !== undefined) checkSeries(series, pointer("/comparedWith", id));
  }
}
