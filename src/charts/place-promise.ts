import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { withIndicator } from "../model/with-indicator.js";
import { readPromises } from "../regions/promises/read-promises.js";
import type { RegionPromises } from "../regions/promises/region-promises.js";
import { startAt } from "../regions/promises/start-at.js";
import { readFigures } from "../regions/read-figures.js";

/**
 * By which plan each place is drawn: its own, or the plan from the place's own start. Whose promise it is, is asked where places are
 * judged; a place that nothing is promised of is drawn without a target.
 */
export function placePlans<Id extends string>(
  plan: Plan<Id>,
  id: Id,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  promises: RegionPromises<Id>,
): Readonly<Record<string, Plan<Id>>> {
  const indicator = indicatorOf<Id>(plan, id);
  const { judgedBy } = readPromises<Id>(plan, promises);
  const entries = readFigures(plan, indicator, byRegion).readings.map(({ place, series }) => {
    const judged = judgedBy(place, indicator, (year) => startAt(series, year));
    if (!("code" in judged)) return [place, withIndicator(judged.plan, judged.indicator)] as const;
    const { baseline: _, increment: __, ...bare } = indicator;
    return [place, withIndicator(plan, { ...bare, targets: [] })] as const;
  });
  return Object.fromEntries(entries);
}
