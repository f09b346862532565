import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { judgedBy } from "../regions/ranking/progress-score.js";
import { readFigures } from "../regions/read-figures.js";

/**
 * By which plan each place is drawn: its own, or the plan from the place's own start. Whose promise it is, is asked where places are
 * judged; a place that nothing is promised of is drawn without a target.
 */
export function placePlans<Id extends string>(
  plan: Plan<Id>,
  id: Id,
  byRegion: Readonly<Record<string, Observations<Id>>>,
  plans: Readonly<Record<string, Plan<Id>>>,
): Readonly<Record<string, Plan<Id>>> {
  const indicator = indicatorOf<Id>(plan, id);
  const entries = readFigures(plan, indicator, byRegion).readings.map((figures) => {
    const judged = judgedBy<Id>(plan, indicator, plans[figures.place], figures);
    if ("missing" in judged) {
      const { baseline: _, increment: __, ...bare } = indicator;
      return [figures.place, withIndicator(plan, { ...bare, targets: [] })] as const;
    }
    return [figures.place, withIndicator(judged.plan, judged.indicator)] as const;
  });
  return Object.fromEntries(entries);
}

/** A plan with one of its indicators put in place of the one of the same id. */
function withIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Plan<Id>["indicators"][number],
): Plan<Id> {
  return { ...plan, indicators: plan.indicators.map((one) => (one.id === indicator.id ? indicator : one)) };
}
