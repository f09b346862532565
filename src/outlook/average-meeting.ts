import type { AimedTarget } from "../aims/aimed-target.js";
import { planStart } from "../aims/elapsed-share.js";
import { meanSoFar } from "../aims/mean-so-far.js";
import { settledBy } from "../aims/settled.js";
import type { Standing } from "../aims/standing.js";
import type { CheckedOptions } from "../projection/forecast-options.js";
import { forecastSum } from "../projection/forecast-sum.js";
import type { History } from "../projection/history.js";
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
  standing: Standing,
  aimed: AimedTarget,
  end: number,
  amounts: History,
  options: CheckedOptions,
): Meeting {
  const { plan, indicator, evidence } = standing;
  const { bound } = aimed;
  const soFar = meanSoFar({ plan, evidence });
  if ("missing" in soFar) return noMeeting(soFar.missing.reason);
  const { at, mean } = soFar;
  const value = soFar.sum.toNumber();
  const { direction } = indicator;
  const years = end - planStart(plan);
  if (at >= end) {
    const probability = meetsBound(mean.value, bound, direction) ? 1 : 0;
    return {
      ...noMeeting("target-year-reached"),
      probability,
      shortfall: shortfallOf(value / years, [bound], direction),
    };
  }
  const sum = forecastSum(amounts, { at, value }, end, options);
  if ("missing" in sum) {
    const settled = settledBy(standing, aimed, end);
    return settled === undefined
      ? noMeeting(sum.missing.reason)
      : { ...noMeeting(), probability: settled.met ? 1 : 0 };
  }
  const { range } = sum;
  const average = {
    ...sum,
    location: sum.location / years,
    scale: sum.scale / years,
    range: {
      ...(range.lower !== undefined && { lower: range.lower / years }),
      ...(range.upper !== undefined && { upper: range.upper / years }),
    },
  };
  return {
    ...noMeeting(),
    probability: probabilityOf(average, windowOf([bound], direction)),
    shortfall: shortfallOf(average.location, [bound], direction),
  };
}
