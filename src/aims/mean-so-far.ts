import { total } from "../series/combine.js";
import type { ObservedValue } from "../series/observation.js";
import { qualifierOfSum } from "../series/sum-qualifier.js";
import { weakestStatus } from "../series/weakest-status.js";
import { type Decimal, decimalText } from "../value/decimal.js";
import { type Missing, missing } from "../value/missing.js";
import { planStart } from "./elapsed-share.js";
import { ownPoints } from "./own-points.js";
import type { Standing } from "./standing.js";

/** The mean of the years of a plan so far. */
export interface MeanSoFar {
  /** At the last of the years. */
  readonly mean: ObservedValue;
  /** Of how many years it is the mean. */
  readonly years: number;
  /** The end of the last of them, on the axis of years. */
  readonly at: number;
  /** What they add up to. */
  readonly sum: Decimal;
}

/**
 * For a target that is an average over the plan period (平均每年): the mean of its whole years so far. Of years one of which
 * is missing there is no mean.
 */
export function meanSoFar(standing: Pick<Standing, "plan" | "evidence">): MeanSoFar | Missing {
  const own = ownPoints(standing);
  const last = own.at(-1);
  if (last === undefined)
    return missing(standing.evidence.latest === undefined ? "no-observation" : "not-started");
  const years = own.length;
  if (years !== last.at - planStart(standing.plan)) return missing("incomplete-period");
  const values = own.map(({ observed }) => observed);
  const sum = total(values);
  const value = decimalText(sum.div(years).toSignificantDigits(30));
  const mean = {
    period: last.observed.period,
    value,
    status: weakestStatus(values),
    ...qualifierOfSum(values),
  };
  return { mean, years, at: last.at, sum };
}
