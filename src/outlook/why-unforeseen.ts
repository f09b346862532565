import type { AimedTarget } from "../aims/aimed-target.js";
import { wholeYears } from "../aims/own-points.js";
import { settledBy } from "../aims/settled.js";
import type { Standing } from "../aims/standing.js";
import type { MissingReason } from "../value/missing.js";

/**
 * Why nothing can be foreseen of a target that a forecast of the ends of years says nothing about: what it is compared with
 * moves too, it is asked of several years at once, or it is due within a year. `undefined` where something can be.
 */
export function whyUnforeseen(
  standing: Standing,
  aimed: AimedTarget,
  due: number,
): MissingReason | undefined {
  // Of nearly every target a forecast says something; that is told without looking further.
  const isUsual = aimed.kind !== "every-year" && aimed.kind !== "match" && Number.isInteger(due);
  if (isUsual || settledBy(standing, aimed, due) !== undefined) return undefined;
  const last = standing.evidence.points.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
  if (aimed.kind === "every-year") return whyOfEachYear(standing, due);
  if (last >= due) return undefined;
  if (aimed.kind === "match") return "target-moves";
  return Number.isInteger(due) ? undefined : "due-within-year";
}

/** Of several years to come nothing says how they go together; of one that is not known nothing says that it was met. */
function whyOfEachYear(standing: Standing, due: number): MissingReason | undefined {
  const { end, isComplete } = wholeYears(standing);
  if (!isComplete) return "incomplete-period";
  return due - end > 1 ? "target-each-year" : undefined;
}
