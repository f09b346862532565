import type { Indicator } from "../model/indicator.js";
import type { Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { outlookIndicator } from "../outlook/outlook.js";
import type { Outlook, OutlookOptions } from "../outlook/outlook-result.js";
import { type ReadOutlookOptions, readOutlookOptions } from "../outlook/read-outlook-options.js";
import type { SingleBound } from "../value/bound.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { endingAt, yearText } from "../value/year-text.js";
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

/** Puts an indicator into a plan of the years to come, with what is known of it. */
export function targetQuestion(
  plan: Plan,
  indicator: Indicator,
  carried: Carried,
  { baseYear, year }: PlannedYears,
  method: OutlookOptions["method"],
): TargetQuestion {
  const { yearEnds, yearStyle } = plan;
  const { increment: _, statements: __, baseline: ___, ...own } = indicator;
  const { base, series, amounts } = carried;
  const reference = base?.observed.reference ?? indicator.references[0];
  const later = (targets: Indicator["targets"]): Indicator => ({
    ...own,
    ...(base && {
      baseline: { year: endingAt(base.at), value: base.observed.value, reference },
    }),
    targets,
  });
  const planOf = (one: Indicator): Plan => ({
    id: `${plan.id}-next`,
    title: plan.title,
    jurisdiction: plan.jurisdiction,
    period: { start: yearText(Number(baseYear) + 1), end: year },
    ...(yearEnds !== undefined && { yearEnds }),
    ...(yearStyle !== undefined && { yearStyle }),
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
      const one = later(bound === undefined ? [] : [{ year, basis: "level", ...bound, reference }]);
      return outlookIndicator(planOf(one), one, observations, options);
    },
  };
}
