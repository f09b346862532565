import { ownPoints } from "../aims/own-points.js";
import type { Standing } from "../aims/standing.js";
import { growsAtRate } from "../series/grows-at-rate.js";
import type { ObservedValue } from "../series/observation.js";
import { ownObservation } from "../series/own-observation.js";
import { compare } from "../value/compare.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { yearPosition } from "../value/year-position.js";
import { growthRate } from "./growth-rate.js";

/**
 * How an indicator went (发展历程): from where the plan started through each year that was observed.
 *
 * @category Progress
 * @example
 * const course: Course = { years: [], change: null, growth: null };
 */
export interface Course {
  /** Where it starts: the baseline, or what was observed before the plan; a running total starts from nothing and has none. */
  readonly from?: ObservedValue;
  /** The last value that is known: of a level that may be one within a year. */
  readonly to?: ObservedValue;
  /** The plan's own years that were observed, oldest first; of levels those of the years' ends. */
  readonly years: readonly ObservedValue[];
  /** From the start to the last value. */
  readonly change: DecimalText | null;
  /**
   * The average growth a year from the start to the last value (年均增速), where 1 is the whole; `null` of totals, and of shares,
   * scores, ranks, times taken and what has no unit, which are not said to grow at a rate; and where no rate leads from one to
   * the other.
   */
  readonly growth: number | null;
}

/** Reads the course from what is known on a day. */
export function courseOf(standing: Pick<Standing, "plan" | "indicator" | "evidence">): Course {
  const { plan, indicator, evidence } = standing;
  const own = ownPoints(standing);
  const years = own.filter(({ at }) => Number.isInteger(at)).map(({ observed }) => ownObservation(observed));
  const last = evidence.points.at(-1);
  const open = { ...(last && { to: ownObservation(last.observed) }), years, change: null, growth: null };
  if (indicator.measure === "cumulative" || last === undefined) return open;
  const base = indicator.baseline && yearPosition(indicator.baseline.year, plan);
  const first = own[0]?.at ?? Number.POSITIVE_INFINITY;
  const from =
    evidence.points.find(({ at }) => at === base && at < first) ??
    evidence.points.findLast(({ at }) => at < first);
  if (from === undefined || from === last) return open;
  // From a loss to a smaller one is no growth: no rate starts from what is not above 0.
  const isAtRate = growsAtRate(indicator) && compare(from.observed.value, 0) > 0;
  const rate = isAtRate
    ? growthRate(
        { at: from.at, value: Number(from.observed.value) },
        { at: last.at, value: Number(last.observed.value) },
      )
    : undefined;
  return {
    from: ownObservation(from.observed),
    to: ownObservation(last.observed),
    years,
    change: decimalText(decimal(last.observed.value).minus(from.observed.value)),
    growth: rate !== undefined && last.at - from.at >= 2 ? rate : null,
  };
}
