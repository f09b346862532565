import { prepare } from "../aims/prepare.js";
import { type Standing, standingOf } from "../aims/standing.js";
import type { StandingOptions } from "../aims/standing-options.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import { foreseeIndicator } from "./foresee-indicator.js";
import { outlookInWords } from "./outlook-in-words.js";
import type { Outlook, OutlookOptions } from "./outlook-result.js";
import { type ReadOutlookOptions, readOutlookOptions } from "./read-outlook-options.js";

/**
 * Says where an indicator is heading, and whether its target will be met (目标达成展望): the forecast to the target year,
 * the probability that the target is met then, the year in which the forecast reaches it, and the change that is
 * required from now on. A running total starts from nothing at the plan's base year, and grows by the forecast of its
 * yearly amounts.
 *
 * @param plan - The plan.
 * @param id - The id of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As-of date, target, level of the intervals, method, and the amounts before the plan.
 * @returns Forecast, probability, expected year, shortfall, required change and reasons; all plain data. Where there is
 * no forecast or no probability, the reason.
 * @throws {@link UsageError} `Not a plan: …`, `/<id>: expected observations as observe(plan, values) gives them, received …`,
 * `Unknown indicator: …`, `Not a period: …`, `Forecast option …`
 * @throws {@link UsageError} `/<id>: expected a series of the indicator's measure, …, received …`, `Different dimensions: …`
 * @category Projection
 * @example
 * const result = outlook(national2025, "high-value-patents-per-10k", national2025Observations, { asOf: "2022-12-31" });
 * result.target?.bound // => { comparator: "attain", value: "12" }
 * result.probability?.toFixed(2) // => "0.69"
 * result.expectedYear // => "2024"
 */
export function outlook<Id extends string>(
  plan: Plan<Id>,
  id: NoInfer<Id>,
  observations: Observations<NoInfer<Id>>,
  options: OutlookOptions = {},
): Outlook<Id> {
  return outlookIndicator(plan, indicatorOf<Id>(plan, id), observations, readOutlookOptions(options));
}

/**
 * As {@link outlook}, for an indicator at hand and options that were read: whoever walks through a plan need not look
 * each one up, nor read them for each.
 */
export function outlookIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ReadOutlookOptions,
): Outlook<Id> {
  return outlookInWords(foreseeIndicator<Id>(prepare<Id>(plan, indicator, options), observations, options));
}

/** What an outlook starts from. */
export function outlookStanding<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  observations: Observations<NoInfer<Id>>,
  options: StandingOptions,
): Standing {
  return standingOf(plan, indicator, observations, options);
}
