import { planStart } from "../aims/elapsed-share.js";
import { requiredChange } from "../aims/required-change.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import type { Forecast, ForecastPoint } from "../projection/forecast-result.js";
import type { ObservedValue } from "../series/observation.js";
import { type Bound, levelOf, limitsOf, meetsBound } from "../value/bound.js";
import type { Missing, MissingReason } from "../value/missing.js";
import { type PeriodText, yearPosition } from "../value/period.js";
import { bestChange } from "./best-change.js";
import { expectedYears } from "./expected-years.js";
import type { OutlookFacts } from "./outlook-result.js";
import { probabilityOf } from "./probability.js";
import { shortfallOf } from "./shortfall-of.js";

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

/** Whether, when and by how much a forecast meets a target. */
export function meetTarget(
  plan: Plan,
  bound: Bound,
  horizon: PeriodText,
  { shown, far }: Forecasts,
  observed: readonly ObservedValue[],
  indicator: Indicator,
): Meeting {
  const latest = observed.at(-1);
  if (latest === undefined) return noMeeting("no-observation");
  const { direction, measure } = indicator;
  const meets = (value: string | number): boolean => meetsBound(value, bound, direction);
  const met = meets(latest.value);
  const level = levelOf(bound, direction, latest.value);
  const off = met ? 0 : Math.abs(Number(level) - Number(latest.value));
  const total = measure === "cumulative";
  const { lower, upper } = limitsOf(bound, direction);
  // A total does not come back below its upper end, and a mere ceiling is kept, never reached.
  const ceiling = total && upper !== undefined && lower === undefined;
  const broken = total && upper !== undefined && !met && (ceiling || Number(latest.value) >= Number(upper));
  const last = "points" in shown ? shown.points.at(-1) : undefined;
  const shortfall = last === undefined ? off : shortfallOf(last.mean, bound, direction);
  if (broken) return { ...noMeeting(), probability: 0, shortfall };

  const yearsLeft = yearPosition(horizon) - yearPosition(latest.period);
  // Of more than a level that is just held, no number says by how much it has to change.
  const arrived = met || off === 0;
  const required = arrived ? null : requiredChange(latest.value, level, yearsLeft, indicator);
  const best = bestChange(observed, indicator, required);
  // The zero that a total starts from meets nothing.
  const firstMet = observed.find(
    ({ period, value }) => meets(value) && (!total || yearPosition(period) > planStart(plan)),
  );
  const yearMet = met && !ceiling && firstMet !== undefined ? firstMet.period.slice(0, 4) : null;
  if ("missing" in shown || "missing" in far || last === undefined) {
    const reason = "missing" in shown ? shown.missing.reason : "out-of-range";
    const known = { ...noMeeting(reason), expectedYear: yearMet, best };
    if (reason !== "target-year-reached") return { ...known, required };
    return { ...known, probability: met ? 1 : 0, shortfall: off };
  }
  const reaching = ceiling ? null : (far.points.find((point) => meets(meanOf(point)))?.period ?? null);
  return {
    probability: probabilityOf(shown, last, bound, direction),
    expectedYear: yearMet ?? reaching,
    expectedYears: yearMet !== null || ceiling ? null : expectedYears(far, bound, direction),
    shortfall,
    required,
    best,
  };
}

// Twelve digits: beyond them a mean of floating arithmetic says nothing.
function meanOf({ mean }: ForecastPoint): number {
  return Number(mean.toPrecision(12));
}
