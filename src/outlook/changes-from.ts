import type { Standing } from "../aims/standing.js";
import { startOf } from "../aims/start-of.js";
import type { ObservedValue } from "../series/observation.js";

/**
 * The value that what is needed counts from: the last one known, the baseline among them. On the first day of a plan
 * nothing is known of a total but that it stands at nothing.
 */
export function changesFrom({
  plan,
  indicator,
  evidence,
}: Pick<Standing, "plan" | "indicator" | "evidence">): ObservedValue | undefined {
  const last = evidence.points.at(-1)?.observed;
  if (last !== undefined) return last;
  const start = startOf(plan, indicator);
  return start && { period: start.period, value: start.value, status: "A" };
}
