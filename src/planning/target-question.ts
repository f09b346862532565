import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { outlookIndicator } from "../outlook/outlook.js";
import type { Outlook, OutlookOptions } from "../outlook/outlook-result.js";
import { type ReadOutlookOptions, readOutlookOptions } from "../outlook/read-outlook-options.js";
import type { SingleBound } from "../value/bound.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { yearText } from "../value/year-text.js";
import type { Carried } from "./carried.js";
import type { PlannedYears } from "./planned-years.js";

/** An indicator in the plan to come, as the outlook of this library is asked about it. */
export interface TargetQuestion {
  /** What the outlook says where the indicator has that target; without one, where it is heading. */
  readonly ask: (bound?: SingleBound) => Outlook;
  readonly year: PeriodText;
}

/** The level whose two ends are reached with 80 and with 20 %. */
export const projectionLevel = 0.6;

/** Puts an indicator into a plan of the years to come, with what is known of it; its base value is among that. */
export function targetQuestion(
  plan: Plan,
  indicator: Indicator,
  carried: Carried,
  { baseYear, year }: PlannedYears,
  method: OutlookOptions["method"],
): TargetQuestion {
  const { yearEnds } = plan;
  const { increment: _, statements: __, baseline: ___, ...own } = indicator;
  const { series, amounts } = carried;
  const planOf = (one: Indicator): Plan => ({
    id: plan.id,
    title: plan.title,
    jurisdiction: plan.jurisdiction,
    period: { start: yearText(Number(baseYear) + 1), end: year },
    ...(yearEnds !== undefined && { yearEnds }),
    baseYear,
    indicators: [one],
    references: plan.references,
  });
  const observations: Observations = { [indicator.id]: series };
  const options: ReadOutlookOptions = readOutlookOptions({
    asOf: parsePeriod(baseYear, plan).end,
    level: projectionLevel,
    ...(method !== undefined && { method }),
    ...(amounts !== undefined && { history: amounts }),
  });
  return {
    year,
    ask: (bound) => {
      const [reference] = indicator.references;
      const targets = bound === undefined ? [] : [{ year, basis: "level" as const, ...bound, reference }];
      const one: Indicator = { ...own, targets };
      return outlookIndicator(planOf(one), one, observations, options);
    },
  };
}
