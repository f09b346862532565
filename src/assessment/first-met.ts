import type { Aim } from "../aims/aim.js";
import type { EvidencePoint } from "../aims/evidence.js";
import { isMetBy } from "../aims/is-met-by.js";
import { sinceStart } from "../aims/own-points.js";
import type { Standing } from "../aims/standing.js";
import type { ObservedValue } from "../series/observation.js";
import { ownObservation } from "../series/own-observation.js";
import type { PeriodText } from "../value/period.js";
import { endingAt } from "../value/year-text.js";

/**
 * The first year of a plan in which a target was met (达标年份).
 *
 * @category Progress
 * @example
 * const first: FirstMet = { year: "2024", value: { period: "2024", value: "14", status: "A" }, yearsEarly: 1, isFirst: true, held: true };
 */
export interface FirstMet {
  /** The year in which it was first known to be met. */
  readonly year: PeriodText;
  /** The value that met it. */
  readonly value: ObservedValue;
  /** How many years before the year of the target; 0 in that year. */
  readonly yearsEarly: number;
  /** Whether it is known to be the first: the year before was observed, and was short. Otherwise it was met by then. */
  readonly isFirst: boolean;
  /** Whether it was met in every later year that is known. */
  readonly held: boolean;
}

/**
 * The first of the plan's own years that are known in which everything that is aimed at was met; none where it was met
 * from the start. What was met before the plan, and no longer at its start, says nothing of the plan.
 */
export function firstMet(
  standing: Pick<Standing, "plan" | "indicator" | "evidence">,
  aim: Aim,
): FirstMet | undefined {
  const { direction } = standing.indicator;
  const isMetAt = ({ observed }: EvidencePoint): boolean =>
    aim.targets.every(({ bound }) => isMetBy(observed, bound, direction));
  const { began, own } = sinceStart(standing);
  // What began beyond the target was not brought there by the plan.
  if (began !== undefined && isMetAt(began)) return undefined;
  const known = own.filter(({ at }) => Number.isInteger(at) && at <= aim.due);
  const isMet = known.map(isMetAt);
  const place = isMet.indexOf(true);
  const first = known[place];
  if (first === undefined || first.role !== "observed") return undefined;
  const before = known[place - 1] ?? began;
  return {
    year: endingAt(first.at),
    value: ownObservation(first.observed),
    yearsEarly: Math.max(0, Math.ceil(aim.due) - first.at),
    isFirst: before?.at === first.at - 1,
    held: !isMet.slice(place).includes(false),
  };
}
