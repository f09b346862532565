import { isMetBy } from "../aims/is-met-by.js";
import type { Direction } from "../value/measure.js";
import type { Outlook } from "./outlook-result.js";

/** Whether the expected year of an outlook is one in which the target was met: then the latest value meets it. */
export function wasReached(
  {
    expectedYear,
    latest,
    target,
    otherTargets = [],
  }: Pick<Outlook, "expectedYear" | "latest" | "target" | "otherTargets">,
  direction: Direction,
): boolean {
  if (expectedYear === null || latest === undefined || target === undefined) return false;
  return [target, ...otherTargets].every(({ bound }) => isMetBy(latest, bound, direction));
}
