import { type AimedTarget, levelAimed } from "../aims/aim.js";
import { planStart } from "../aims/elapsed-share.js";
import type { Evidence } from "../aims/evidence.js";
import { isLost } from "../aims/is-lost.js";
import { requiredChange } from "../aims/required-change.js";
import type { Standing } from "../aims/standing.js";
import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import type { ObservedValue } from "../series/observation.js";
import { levelOf, meetsBound } from "../value/bound.js";
import type { Missing, MissingReason } from "../value/missing.js";
import { type PeriodText, yearPosition } from "../value/period.js";
import { bestChange } from "./best-change.js";
import { expectedYears } from "./expected-years.js";
import type { OutlookFacts } from "./outlook-result.js";
import { probabilityOf } from "./probability.js";
import { shortfallOf } from "./shortfall-of.js";
import { windowOf } from "./window.js";

/** A forecast up to the target year, as it is handed out; and some decades on, to look for the year of reaching it. */
export interface Forecasts {
  readonly shown: Forecast | Missing;
  readonly far: Forecast | Missing;
}

/** What is said of a target. */
export type Meeting = Pick<
  OutlookFacts,
  "probability" | "expectedYear" | "expectedYears" | "shortfall" | "required" | "best" | "reason"
>;

/** What is said of a target where nothing can be. */
export function noMeeting(reason?: MissingReason): Meeting {
  return {
    probability: null,
    expectedYear: null,
    expectedYears: null,
    shortfall: null,
    required: null,
    best: null,
    ...(reason !== undefined && { reason }),
  };
}

/** Whether, when and by how much a forecast meets some targets of one year, all of them. */
export function meetTarget(
  { plan, indicator, evidence }: Pick<Standing, "plan" | "indicator" | "evidence">,
  targets: readonly [AimedTarget, ...AimedTarget[]],
  due: number,
  { shown, far }: Forecasts,
): Meeting {
  const { points } = evidence;
  const latest = points.at(-1)?.observed;
  if (latest === undefined || evidence.latest === undefined) return noMeeting("no-observation");
  const { direction } = indicator;
  const bounds = targets.map(({ bound }) => bound);
  const meets = (value: string | number): boolean => bounds.every((one) => meetsBound(value, one, direction));
  const met = meets(latest.value);
  const last = "points" in shown ? shown.points.at(-1) : undefined;
  const off = met ? 0 : offNow(latest.value, targets, indicator);
  const shortfall = last === undefined ? off : shortfallOf(last.mean, bounds, direction);
  if (targets.some((one) => isLost(one, indicator, latest.value))) {
    return { ...noMeeting(), probability: 0, shortfall };
  }

  // Of more than a level that is just held, no number says by how much it has to change.
  const missed = targets.find(({ bound }) => !meetsBound(latest.value, bound, direction));
  const required = missed === undefined || off === 0 ? null : changeTo(missed, indicator, latest, due);
  const best = bestChange(points, indicator, required);
  // A mere limit is kept, never reached.
  const isLimit = targets.every(({ kind }) => kind === "stay-within");
  const yearMet = met && !isLimit ? firstYearMet(plan, points, meets) : null;
  if ("missing" in shown || "missing" in far || last === undefined) {
    const reason = "missing" in shown ? shown.missing.reason : "out-of-range";
    const known = { ...noMeeting(reason), expectedYear: yearMet, best };
    if (reason !== "target-year-reached") return { ...known, required };
    return { ...known, probability: met ? 1 : 0, shortfall: off };
  }
  const window = windowOf(bounds, direction);
  const inPlan = far.points.filter(({ period = "" }) => yearPosition(period) > planStart(plan));
  const reaching = isLimit ? null : (inPlan.find((point) => meets(meanOf(point)))?.period ?? null);
  return {
    probability: probabilityOf(shown, last, window),
    expectedYear: yearMet ?? reaching,
    expectedYears: yearMet !== null || isLimit ? null : expectedYears({ points: inPlan }, window),
    shortfall,
    required,
    best,
  };
}

/** The first year of the plan in which the targets were met: what was so before it, or of its baseline, is none of its own. */
function firstYearMet(
  plan: Standing["plan"],
  points: Evidence["points"],
  meets: (value: string) => boolean,
): PeriodText | null {
  const start = planStart(plan);
  const first = points.find(
    ({ at, role, observed: { value } }) => role === "observed" && at > start && meets(value),
  );
  return first?.observed.period.slice(0, 4) ?? null;
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

function changeTo(aimed: AimedTarget, indicator: Standing["indicator"], latest: ObservedValue, due: number) {
  const level = levelAimed(aimed, indicator, latest.value);
  return requiredChange(latest.value, level, due - yearPosition(latest.period), indicator);
}

// Twelve digits: beyond them a mean of floating arithmetic says nothing.
function meanOf({ mean }: ForecastPoint): number {
  return Number(mean.toPrecision(12));
}
