import { type Issue, pointer } from "../../issue.js";
import type { Indicator } from "../../model/indicator.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { yearlyAmounts } from "../../outlook/amounts-before.js";
import { checkSeries } from "../../series/check-series.js";
import type { Series } from "../../series/series.js";
import { checkRecord } from "../../value/check-record.js";
import { checkByPlace } from "../../value/place-name.js";
import { figuresOf } from "../read-figures.js";
import type { OutlookRegionsOptions } from "./regions-outlook.js";

/** The amounts that a place had before the plan; `"refused"` where they are of something else, which is an issue. */
export type HistoryOf = (place: string, id: string) => Series | "refused" | undefined;

/** Reads the amounts that places had before the plan; throws for an indicator that the plan does not have, and for no series. */
export function readHistories<Id extends string>(
  plan: Plan<Id>,
  histories: OutlookRegionsOptions<Id>["histories"] = {},
  issues: Issue[],
): HistoryOf {
  checkByPlace("histories", histories);
  const known = new Map<string, Indicator<Id>>(plan.indicators.map((one) => [one.id, one]));
  const read = new Map<string, ReadonlyMap<string, Series | "refused">>();
  for (const [place, own] of Object.entries(histories)) {
    checkRecord(`histories/${place}`, own);
    const found = new Map<string, Series | "refused">();
    for (const [id, series] of Object.entries<Series | undefined>(own)) {
      const indicator = known.get(id) ?? indicatorOf<Id>(plan, id as Id);
      if (series === undefined) continue;
      const at = pointer(pointer("/histories", place), id);
      checkSeries(series, at);
      found.set(
        id,
        figuresOf(at, at, () => yearlyAmounts(plan, indicator, series, at), issues),
      );
    }
    read.set(place, found);
  }
  return (place, id) => read.get(place)?.get(id);
}
