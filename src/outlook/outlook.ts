import type { Aim, AimedTarget } from "../aims/aim.js";
import { type Standing, standingOf } from "../aims/standing.js";
import type { Indicator } from "../model/indicator.js";
import { indicatorOf, type Observations } from "../model/observe.js";
import { observedFor } from "../model/observed-for.js";
import type { Plan } from "../model/plan.js";
import type { CheckedOptions } from "../projection/forecast-options.js";
import type { History } from "../projection/history.js";
import type { Point } from "../projection/point.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import { amountsBefore } from "./amounts-before.js";
import { averageMeeting } from "./average-meeting.js";
import { explainOutlook } from "./explain-outlook.js";
import { type ForecastAhead, forecastAhead, historyOfStanding } from "./forecast-ahead.js";
import { type Meeting, meetTarget, noMeeting } from "./meet-target.js";
import type { Outlook, OutlookFacts, OutlookOptions, OutlookTarget } from "./outlook-result.js";
import { type ReadOutlookOptions, readOutlookOptions } from "./read-outlook-options.js";

/**
 * Where an indicator is heading, and whether its target will be met (目标达成展望): the forecast to the target year, the
 * probability that the target is met there, the year in which the forecast reaches it, and what is required from now on.
 * A running total starts from nothing at the plan's base year and grows by its forecast yearly amounts.
 *
 * @param plan - The plan.
 * @param id - Of one of its indicators; another id does not compile.
 * @param observations - What was observed, from {@link observe}.
 * @param options - As-of date, level of the intervals, method.
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
  const observed = observedFor(indicator, observations);
  const { asOf, target, forecast } = options;
  const standing = standingOf(plan, indicator, observed, options);
  const before = amountsBefore(plan, indicator, options.history);
  const own = outlookOf<Id>(standing, indicator, forecast, before);
  const next = target === undefined || target === "next" ? nextYear(standing) : undefined;
  if (next === undefined) return own;
  const later = standingOf(plan, indicator, observed, { ...(asOf !== undefined && { asOf }), target: next });
  const ahead = outlookOf<Id>(later, indicator, forecast, before);
  return { ...own, because: [...own.because, ...ahead.because], ahead };
}

/** The year of the next target, on the day that one falls due. */
function nextYear({ indicator, aim, asOf }: Standing): PeriodText | undefined {
  if ("missing" in aim || asOf === null || parsePeriod(aim.year).end > asOf) return undefined;
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
  const facts: OutlookFacts = {
    ...(evidence.latest && { latest: evidence.latest }),
    forecast: ahead.shown,
    ...("missing" in aim ? noMeeting(aim.missing.reason) : meetingOf(standing, aim, history, ahead, options)),
  };
  const because = explainOutlook(indicator, facts, aim);
  return { plan: plan.id, indicator: indicator.id, asOf, ...facts, because, issues: evidence.issues };
}

interface Met {
  readonly target: AimedTarget;
  readonly meeting: Meeting;
}

function meetingOf(
  standing: Standing,
  aim: Aim,
  history: History,
  ahead: ForecastAhead,
  options: CheckedOptions,
): Omit<OutlookFacts, "forecast"> {
  const { due, targets } = aim;
  const one = (target: AimedTarget): Met => ({
    target,
    // An average over the period is no level of one year.
    meeting:
      target.kind === "mean"
        ? averageMeeting(standing, target, due, history, options)
        : meetTarget(standing, [target], due, ahead),
  });
  const [first, ...more] = targets;
  if (more.length === 0) return { target: targetOf(aim, first, standing.indicator), ...one(first).meeting };
  const [worst = one(first), ...others] = targets.map(one).toSorted((a, b) => chance(a) - chance(b));
  const [level, ...levels] = targets.filter(({ kind }) => kind !== "mean");
  // Of a mean and a level no one window holds both: the less probable one decides.
  const all =
    level === undefined || levels.length + 1 < targets.length
      ? worst.meeting
      : meetTarget(standing, [level, ...levels], due, ahead);
  return {
    target: targetOf(aim, worst.target, standing.indicator),
    otherTargets: others.map(({ target }) => targetOf(aim, target, standing.indicator)),
    ...all,
  };
}

/** One that is missed for certain decides, before one of which nothing can be said. */
function chance({ meeting: { probability } }: Met): number {
  return probability === 0 ? -2 : (probability ?? -1);
}

function targetOf({ year }: Aim, { bound }: AimedTarget, { unit }: Indicator): OutlookTarget {
  return { year, bound, ...(unit !== undefined && { unit }) };
}
