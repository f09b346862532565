import { pointer } from "../../issue.js";
import { indicatorOf } from "../../model/observe.js";
import type { Plan } from "../../model/plan.js";
import { checkSeries } from "../../series/check-series.js";
import type { Series } from "../../series/series.js";
import { checkRecord } from "../../value/check-record.js";
import { checkByPlace } from "../../value/place-name.js";
import type { OutlookRegionsOptions } from "./regions-outlook.js";

/** Reads the amounts that places had before the plan; throws for an indicator that the plan does not have, and for no series. */
export function readHistories<Id extends string>(
  plan: Plan<Id>,
  histories: OutlookRegionsOptions<Id>["histories"] = {},
): (place: string, id: string) => Series | undefined {
  checkByPlace("histories", histories);
  const ids = new Set<string>(plan.indicators.map(({ id }) => id));
  for (const [place, own] of Object.entries(histories)) {
    checkRecord(`histories/${place}`, own);
    for (const [id, series] of Object.entries(own)) {
      if (!ids.has(id)) indicatorOf<Id>(plan, id as Id);
      if (series !== undefined) checkSeries(series as Series, pointer(pointer("/histories", place), id));
    }
  }
  return (place, id) => {
    const own = Object.hasOwn(histories, place) ? histories[place] : undefined;
    return own !== undefined && Object.hasOwn(own, id) ? own[id as Id] : undefined;
  };
}
