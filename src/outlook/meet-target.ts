import { levelAimed } from "../aims/aim.js";
import type { AimedTarget } from "../aims/aimed-target.js";
import { planStart } from "../aims/elapsed-share.js";
import { isMetBy } from "../aims/is-met-by.js";
import { ownPoints } from "../aims/own-points.js";
import { requiredChange } from "../aims/required-change.js";
import { settledBy } from "../aims/settled.js";
import { isTimeOver, type Standing } from "../aims/standing.js";
import { predictiveOf } from "../projection/predictive.js";
import type { ObservedValue } from "../series/observation.js";
import { levelOf, meetsBound } from "../value/bound.js";
import type { MissingReason } from "../value/missing.js";
import { type PeriodText, parsePeriod } from "../value/period.js";
import type { Writable } from "../value/writable.js";
import { yearPosition } from "../value/year-position.js";
import { endingAt, yearText } from "../value/year-text.js";
import { bestChange } from "./best-change.js";
import { changesFrom } from "./changes-from.js";
import type { ForecastAhead } from "./forecast-ahead.js";
import type { OutlookFacts } from "./outlook-result.js";
import { probabilityOf } from "./probability.js";
import { reachingYears } from "./reaching-years.js";
import { shortfallOf } from "./shortfall-of.js";
import { windowOf } from "./window.js";

/** What is said of a target. */
export type Meeting = Pick<
  OutlookFacts,
  "probability" | "expectedYear" | "expectedYears" | "shortfall" | "required" | "best" | "reason"
>;

/** What is said of a target where nothing can be. */
export function noMeeting(reason?: MissingReason): Meeting {
  const meeting: Writable<Meeting> = {
    probability: null,
    expectedYear: null,
    expectedYears: null,
    shortfall: null,
    required: null,
    best: null,
  };
  if (reason !== undefined) meeting.reason = reason;
  return meeting;
}

/** Whether, when and by how much a forecast meets some targets of one year, all of them. */
export function meetTarget(
  standing: Standing,
  targets: readonly [AimedTarget, ...AimedTarget[]],
  due: number,
  { shown, yearAhead }: ForecastAhead,
): Meeting {
  const { plan, indicator, evidence } = standing;
  const { points } = evidence;
  const settled = targets.map((one) => settledBy(standing, one, due));
  const isMade = settled.every((one) => one?.met === true);
  const isLost = settled.some((one) => one?.met === false);
  // Of the first year of all, its part can settle what no whole year is there to be forecast from.
  const latest = changesFrom(standing) ?? settled.find((one) => one !== undefined)?.least;
  // A baseline is where the way starts: by itself, it neither meets a target nor misses it.
  const isObserved = points.at(-1)?.role === "observed";
  const isNothing = !isObserved && yearAhead === undefined && !isMade && !isLost;
  if (latest === undefined || isNothing) {
    return noMeeting("missing" in shown ? shown.missing.reason : "no-observation");
  }
  const { direction } = indicator;
  const bounds = targets.map(({ bound }) => bound);
  const meets = (one: ObservedValue): boolean => bounds.every((bound) => isMetBy(one, bound, direction));
  const met = meets(latest);
  const last = "points" in shown ? shown.points.at(-1) : undefined;
  const off = met ? 0 : offNow(latest.value, targets, indicator);
  const shortfall = last === undefined ? off : shortfallOf(last.mean, bounds, direction);
  const why = "missing" in shown ? shown.missing.reason : "out-of-range";
  const isOver = why === "target-year-reached";
  if (isLost) {
    return { ...noMeeting(isOver ? why : undefined), probability: 0, shortfall };
  }

  // Of more than a level that is just held, no number says by how much it has to change.
  const missed = targets.find(
    ({ bound }, index) => settled[index] === undefined && !isMetBy(latest, bound, direction),
  );
  const isNeeded = missed !== undefined && off > 0 && !isMade && !isTimeOver(standing);
  const required = isNeeded ? changeTo(standing, missed, latest, due) : null;
  const best = bestChange(points, indicator, required);
  // A mere limit is kept, never reached; and so is what is asked of each year.
  const isKept = targets.every(({ kind }) => kind === "stay-within" || kind === "every-year");
  const yearMet = met && !isKept ? firstYearMet({ plan, evidence }, meets) : null;
  if (isMade && !isOver) {
    const expectedYear = yearMet ?? (isKept ? null : endingAt(due));
    return { ...noMeeting(), probability: 1, expectedYear, shortfall: 0, best };
  }
  if ("missing" in shown || yearAhead === undefined || last === undefined) {
    const known: Writable<Meeting> = noMeeting(why);
    known.expectedYear = yearMet;
    known.best = best;
    if (isOver) known.probability = met ? 1 : 0;
    if (isOver) known.shortfall = off;
    else known.required = required;
    return known;
  }
  const window = windowOf(bounds, direction);
  const search =
    yearMet !== null || isKept
      ? undefined
      : reachingYears(yearAhead, window, { start: planStart(plan), shown });
  return {
    probability: probabilityOf(predictiveOf(shown, last), window),
    expectedYear: yearMet ?? search?.mean ?? null,
    expectedYears: search?.years ?? null,
    shortfall,
    required,
    best,
  };
}

/** The first year of the plan in which the targets were met: what was so before it, or of its baseline, is none of its own. */
function firstYearMet(
  standing: Pick<Standing, "plan" | "evidence">,
  meets: (one: ObservedValue) => boolean,
): PeriodText | null {
  const first = ownPoints(standing).find(({ observed }) => meets(observed));
  return first === undefined ? null : yearText(parsePeriod(first.observed.period, standing.plan).year);
}

function offNow(
  value: string,
  targets: readonly AimedTarget[],
  { direction }: Standing["indicator"],
): number {
  let most = 0;
  for (const { bound } of targets) {
    if (meetsBound(value, bound, direction)) continue;
    most = Math.max(most, Math.abs(Number(levelOf(bound, direction, value)) - Number(value)));
  }
  return most;
}

function changeTo({ plan, indicator }: Standing, aimed: AimedTarget, latest: ObservedValue, due: number) {
  const level = levelAimed(aimed, indicator, latest.value);
  return requiredChange(latest.value, level, due - yearPosition(latest.period, plan), indicator);
}
