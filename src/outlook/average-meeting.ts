import type { AimedTarget } from "../aims/aim.js";
import { planStart } from "../aims/elapsed-share.js";
import type { Standing } from "../aims/standing.js";
import type { ForecastOptions } from "../projection/forecast-options.js";
import { forecastSum } from "../projection/forecast-sum.js";
import type { Series } from "../series/series.js";
import { meetsBound } from "../value/bound.js";
import { type Meeting, noMeeting } from "./meet-target.js";
import { probabilityOf } from "./probability.js";
import { shortfallOf } from "./shortfall-of.js";
import { windowOf } from "./window.js";

/**
 * Whether the mean of the years of a plan meets its target (平均每年): what the years so far add up to is certain, the
 * amounts of the years ahead are forecast and added, and the sum is shared over all years.
 */
export function averageMeeting(
  { plan, indicator, evidence }: Standing,
  { bound }: AimedTarget,
  end: number,
  amounts: Series,
  options: ForecastOptions,
): Meeting {
  const start = planStart(plan);
  const { points } = evidence;
  const inPlan = points.filter(({ at, role }) => role === "observed" && at > start);
  const last = inPlan.at(-1);
  if (last === undefined) return noMeeting(evidence.latest === undefined ? "no-observation" : "not-started");
  const { at } = last;
  if (inPlan.length < at - start) return noMeeting("incomplete-period");

  const { direction } = indicator;
  const years = end - start;
  const value = inPlan.reduce((sum, { observed }) => sum + Number(observed.value), 0);
  if (at >= end) {
    const met = meetsBound(Number((value / years).toPrecision(12)), bound, direction);
    const known = { probability: met ? 1 : 0, shortfall: shortfallOf(value / years, [bound], direction) };
    return { ...noMeeting("target-year-reached"), ...known };
  }
  const sum = forecastSum(amounts, { at, value }, end, options);
  if ("missing" in sum) return noMeeting(sum.missing.reason);
  const { degreesOfFreedom, range, point } = sum;
  const average = {
    degreesOfFreedom,
    range: {
      ...(range.lower !== undefined && { lower: range.lower / years }),
      ...(range.upper !== undefined && { upper: range.upper / years }),
    },
  };
  const shared = { location: point.location / years, scale: point.scale / years };
  return {
    ...noMeeting(),
    probability: probabilityOf(average, shared, windowOf([bound], direction)),
    shortfall: shortfallOf(shared.location, [bound], direction),
  };
}
