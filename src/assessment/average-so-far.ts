import { planStart } from "../aims/elapsed-share.js";
import type { Standing } from "../aims/standing.js";
import type { ObservedValue } from "../series/observation.js";
import { total, weakestStatus } from "../series/roll-up.js";
import { decimalText } from "../value/decimal.js";
import { type Missing, missing } from "../value/missing.js";

/** The mean of the years of a plan so far. */
export interface AverageSoFar {
  /** At the last of the years. */
  readonly mean: ObservedValue;
  /** Of how many years it is the mean. */
  readonly years: number;
}

/**
 * For a target that is an average over the plan period (平均每年): the mean of its whole years so far. Of years one of which
 * is missing there is no mean.
 */
export function averageSoFar({ plan, evidence: { points, latest } }: Standing): AverageSoFar | Missing {
  const start = planStart(plan);
  const own = points.filter(({ at, role }) => role === "observed" && at > start);
  const last = own.at(-1);
  if (last === undefined) return missing(latest === undefined ? "no-observation" : "not-started");
  const years = own.map(({ observed }) => observed);
  if (years.length !== last.at - start) return missing("incomplete-period");
  const mean = decimalText(total(years).div(years.length).toSignificantDigits(30));
  return {
    mean: { period: last.observed.period, value: mean, status: weakestStatus(years) },
    years: years.length,
  };
}
