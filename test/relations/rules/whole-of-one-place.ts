import { decomposeChange, parsePeriod, reconcile, rollUpPlan, type Series } from "ipr-plan";
import type { Relation } from "../relation.js";

export const wholeOfOnePlace: Relation = {
  rule: "what one place alone comes to is what the place has: rolled up, reconciled, and taken apart",
  dear: true,
  contradictions: ({ plan, indicator, observations }) => {
    const byRegion = { 甲: observations };
    const weights = indicator.regionRule === "weighted-mean" ? { weights: { it: { 甲: 1 } } } : {};
    const { observations: whole } = rollUpPlan(plan, byRegion, weights);
    const found: string[] = [];
    // Ratios come from their parts, and ranks make no whole.
    const adds = indicator.regionRule === "sum" || indicator.regionRule === "weighted-mean";
    if (!adds || observations.it === undefined) return [];
    const [rolled, own] = [valuesOf(whole.it), valuesOf(observations.it)];
    if (String(rolled) !== String(own)) found.push(`${rolled} rolled up from ${own}`);
    for (const one of reconcile(plan, observations, byRegion, weights).indicators[0]?.periods ?? []) {
      const isKnown = typeof one.published === "string" || typeof one.rolledUp === "string";
      if (isKnown && one.result !== "agrees") found.push(`${one.period}: ${one.result}`);
    }
    if (indicator.regionRule !== "sum") return found;
    const years = observations.it.observations.flatMap((one) =>
      "value" in one && /^\d{4}$/.test(one.period) ? [one.period] : [],
    );
    const [from, to] = [years[0], years.at(-1)];
    if (from === undefined || to === undefined || from === to) return found;
    const change = decomposeChange(plan, "it", byRegion, { from, to });
    if ("missing" in change || change.kind !== "total" || "missing" in change.whole) return found;
    const [place] = change.places;
    if (place?.change !== change.whole.change) found.push(`${place?.change} of ${change.whole.change}`);
    return found;
  },
};

/** Of two periods that end on one day, a level has one value, which is said of the last of them. */
function valuesOf(series: Series | undefined): readonly string[] {
  const observations = series?.observations ?? [];
  const isLast = (period: string, at: number): boolean =>
    series?.measure === "annual" ||
    !observations.some((other, place) => place > at && endOf(other.period) === endOf(period));
  return observations.flatMap((one, at) =>
    "value" in one && isLast(one.period, at) ? [`${one.period} ${one.value} ${one.status}`] : [],
  );
}

function endOf(period: string): string {
  return parsePeriod(period).end;
}
