import type { Prepared } from "../aims/prepare.js";
import { isTimeOver, type ReadSeries, type Standing, standingFrom } from "../aims/standing.js";
import { wordingAimed } from "../aims/target-wording.js";
import type { Message } from "../issue.js";
import type { Observations } from "../model/observe.js";
import type { Unexplained } from "../projection/forecast.js";
import type { Point } from "../projection/point.js";
import type { Missing } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import type { Writable } from "../value/writable.js";
import { amountsBefore } from "./amounts-before.js";
import { forecastAhead, historyOfStanding } from "./forecast-ahead.js";
import { judgementOf } from "./judgement.js";
import { noMeeting } from "./meet-target.js";
import type { Outlook } from "./outlook-result.js";
import type { ReadOutlookOptions } from "./read-outlook-options.js";

/** The numbers of an outlook: all of it but its sentences and what was noticed. */
export type ForeseenFacts<Id extends string = string> = Omit<
  Outlook<Id>,
  "because" | "issues" | "ahead" | "forecast"
> & { readonly forecast: Unexplained | Missing };

/** What is foreseen of an indicator, before anything of it is put in words. */
export interface Foreseen<Id extends string = string> {
  readonly facts: ForeseenFacts<Id>;
  readonly standing: Standing;
  /** The sentences that explain the forecast; absent where there is none. */
  readonly forecastBecause?: () => readonly Message[];
  /** On the day that an interim target falls due: the same of the next one. */
  readonly ahead?: Foreseen<Id>;
}

/**
 * Foresees an indicator by what was observed: the facts alone, for whoever foresees many places and reads few of them. The
 * options were read before.
 */
export function foreseeIndicator<Id extends string>(
  prepared: Prepared<Id>,
  observations: Observations<NoInfer<Id>>,
  options: ReadOutlookOptions,
  read?: ReadSeries,
): Foreseen<Id> {
  const { plan, indicator } = prepared;
  const { target, history } = options;
  const standing = standingFrom(prepared, observations, read);
  const before = amountsBefore(plan, indicator, history, standing.asOf);
  const own = foreseen(prepared, standing, options, before);
  const next = target === undefined || target === "next" ? nextYear(standing) : undefined;
  if (next === undefined) return own;
  const later = prepared.aimedAt(next);
  return { ...own, ahead: foreseen(later, standingFrom(later, observations, read), options, before) };
}

/** The year of the next target, on the day that one falls due. */
function nextYear(standing: Standing): PeriodText | undefined {
  const { indicator, aim } = standing;
  if ("missing" in aim || !isTimeOver(standing)) return undefined;
  const later = indicator.targets.map(({ year }) => year).filter((year) => year > aim.year);
  return later.toSorted()[0];
}

function foreseen<Id extends string>(
  { plan, indicator }: Prepared<Id>,
  standing: Standing,
  { forecast: options }: ReadOutlookOptions,
  before: readonly Point[],
): Foreseen<Id> {
  const { aim, asOf, evidence } = standing;
  const horizon = ("missing" in aim ? undefined : aim.year) ?? plan.period.end;
  const history = historyOfStanding(standing, before);
  const ahead = forecastAhead(standing, history, horizon, options);
  const judged = "missing" in aim ? undefined : judgementOf(standing, aim, history, ahead, options);
  const meeting = judged?.meeting ?? noMeeting("missing" in aim ? aim.missing.reason : undefined);
  const facts: Writable<ForeseenFacts<Id>> = {
    plan: plan.id,
    indicator: indicator.id,
    asOf,
    forecast: ahead.shown,
    probability: meeting.probability,
    expectedYear: meeting.expectedYear,
    expectedYears: meeting.expectedYears,
    shortfall: meeting.shortfall,
    required: meeting.required,
    best: meeting.best,
  };
  if (judged !== undefined) facts.target = judged.target;
  if (judged?.otherTargets !== undefined) facts.otherTargets = judged.otherTargets;
  const wording = wordingAimed(aim);
  if (wording !== undefined) facts.wording = wording;
  if (evidence.latest !== undefined) facts.latest = evidence.latest;
  if (meeting.reason !== undefined) facts.reason = meeting.reason;
  const found: Writable<Foreseen<Id>> = { facts, standing };
  if (ahead.because !== undefined) found.forecastBecause = ahead.because;
  return found;
}
