import { dueIssues } from "../aims/due-issues.js";
import { evidenceIssues } from "../aims/evidence-issues.js";
import { settledBy } from "../aims/settled.js";
import { isTimeOver, type Standing, type StandingOptions, standingOf } from "../aims/standing.js";
import { wordingAimed } from "../aims/target-wording.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import type { Plan } from "../model/plan.js";
import type { CheckedOptions } from "../projection/forecast-options.js";
import type { Point } from "../projection/point.js";
import type { PeriodText } from "../value/period.js";
import { amountsBefore } from "./amounts-before.js";
import { explainOutlook } from "./explain-outlook.js";
import { forecastAhead, historyOfStanding } from "./forecast-ahead.js";
import { judgementOf } from "./judgement.js";
import { noMeeting } from "./meet-target.js";
import type { Outlook, OutlookOptions } from "./outlook-result.js";
import { type ReadOutlookOptions, readOutlookOptions } from "./read-outlook-options.js";

/**
 * Where an indicator is heading, and whether its target will be met (目标达成展望): the forecast to the target year, the
 * probability that the target is met there, the year in which the forecast reaches it, and what is required from now on.
 * A running total starts from nothing at the plan's base year and grows by its forecast yearly amounts.
 *
 * @param plan - The plan.
 * @param id - Of one of its indicators; another id does not compile.
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
 * result.probability?.toFixed(2) // => "0.68"
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
  const { target, forecast } = options;
  const standing = outlookStanding<Id>(plan, indicator, observations, options);
  const before = amountsBefore(plan, indicator, options.history, standing.asOf);
  const own = outlookOf<Id>(standing, indicator, forecast, before);
  const next = target === undefined || target === "next" ? nextYear(standing) : undefined;
  if (next === undefined) return own;
  const later = outlookStanding<Id>(plan, indicator, observations, { ...options, target: next });
  const ahead = outlookOf<Id>(later, indicator, forecast, before);
  return { ...own, because: [...own.because, ...ahead.because], ahead };
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

/** The year of the next target, on the day that one falls due. */
function nextYear(standing: Standing): PeriodText | undefined {
  const { indicator, aim } = standing;
  if ("missing" in aim || !isTimeOver(standing)) return undefined;
  const later = indicator.targets.map(({ year }) => year).filter((year) => year > aim.year);
  return later.toSorted()[0];
}

function outlookOf<Id extends string>(
  standing: Standing,
  indicator: Indicator<Id>,
  options: CheckedOptions,
  before: readonly Point[],
): Outlook<Id> {
  const { plan, aim, asOf, evidence } = standing;
  const horizon = ("missing" in aim ? undefined : aim.year) ?? plan.period.end;
  const history = historyOfStanding(standing, before);
  const ahead = forecastAhead(standing, history, horizon, options);
  const wording = wordingAimed(aim);
  const { target, otherTargets, meeting } =
    "missing" in aim
      ? { target: undefined, otherTargets: undefined, meeting: noMeeting(aim.missing.reason) }
      : judgementOf(standing, aim, history, ahead, options);
  const { latest } = evidence;
  const issues = [...evidenceIssues(standing), ...dueIssues(standing)];
  const { probability, expectedYear, expectedYears, shortfall, required, best, reason } = meeting;
  const facts = {
    plan: plan.id,
    indicator: indicator.id,
    asOf,
    ...(target && { target }),
    ...(otherTargets && { otherTargets }),
    ...(wording && { wording }),
    ...(latest && { latest }),
    forecast: ahead.shown,
    probability,
    expectedYear,
    expectedYears,
    shortfall,
    required,
    best,
    ...(reason !== undefined && { reason }),
    because: [],
    issues,
  };
  const lost =
    "missing" in aim
      ? undefined
      : aim.targets.find((one) => settledBy(standing, one, aim.due)?.met === false);
  return Object.assign(facts, { because: explainOutlook(plan, indicator, facts, aim, lost) });
}
