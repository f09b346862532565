import type { Aim } from "../aims/aim.js";
import type { AimedTarget } from "../aims/aimed-target.js";
import { type AssessedTarget, assessedTarget } from "../aims/assessed-target.js";
import type { Standing } from "../aims/standing.js";
import type { CheckedOptions } from "../projection/forecast-options.js";
import type { History } from "../projection/history.js";
import { missing } from "../value/missing.js";
import { averageMeeting } from "./average-meeting.js";
import type { ForecastAhead } from "./forecast-ahead.js";
import { type Meeting, meetTarget, noMeeting } from "./meet-target.js";
import { whyUnforeseen } from "./why-unforeseen.js";

/** The target that decides, the others of its year, and what is said of all. */
export interface Judgement {
  readonly target: AssessedTarget;
  readonly otherTargets: readonly AssessedTarget[] | undefined;
  readonly meeting: Meeting;
}

interface Met {
  readonly target: AimedTarget;
  readonly meeting: Meeting;
}

/** What is said of the targets of a year together. */
export function judgementOf(
  standing: Standing,
  aim: Aim,
  history: History,
  ahead: ForecastAhead,
  options: CheckedOptions,
): Judgement {
  const { due, targets } = aim;
  const one = (target: AimedTarget): Met => {
    const why = whyUnforeseen(standing, target, due);
    // What is known says what is needed, also where no forecast is of that day.
    if (why === "due-within-year") {
      return { target, meeting: meetTarget(standing, [target], due, { shown: missing(why) }) };
    }
    if (why !== undefined) return { target, meeting: noMeeting(why) };
    // An average over the period is no level of one year.
    const meeting =
      target.kind === "mean"
        ? averageMeeting(standing, target, due, history, options)
        : meetTarget(standing, [target], due, ahead);
    return { target, meeting };
  };
  const [first, ...more] = targets;
  if (more.length === 0) {
    return {
      target: assessedTarget(aim, first, standing.indicator),
      otherTargets: undefined,
      meeting: one(first).meeting,
    };
  }
  const [worst = one(first), ...others] = targets.map(one).toSorted((a, b) => chance(a) - chance(b));
  const [level, ...levels] = targets.filter(
    (target) => target.kind !== "mean" && whyUnforeseen(standing, target, due) === undefined,
  );
  // Of a mean and a level no one window holds both: the less probable one decides.
  const all =
    level === undefined || levels.length + 1 < targets.length
      ? worst.meeting
      : meetTarget(standing, [level, ...levels], due, ahead);
  return {
    target: assessedTarget(aim, worst.target, standing.indicator),
    otherTargets: others.map(({ target }) => assessedTarget(aim, target, standing.indicator)),
    meeting: all,
  };
}

/** One that is missed for certain decides, before one of which nothing can be said. */
function chance({ meeting: { probability } }: Met): number {
  return probability === 0 ? -2 : (probability ?? -1);
}
