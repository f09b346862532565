import type { Baseline } from "../../model/baseline.js";
import type { Indicator } from "../../model/indicator.js";
import type { Plan } from "../../model/plan.js";
import type { Target } from "../../model/target.js";
import { overRegions } from "../../series/aggregation.js";
import type { ObservedValue } from "../../series/observation.js";
import { baseYearOf } from "./own-target.js";

/**
 * An indicator of a plan as one place has it: from its own start, the value that it had when the plan's baseline was taken, to its
 * own target. Without that the plan's targets are asked of it too, unless they are totals of all places together.
 */
export function ownIndicator<Id extends string>(
  plan: Plan<Id>,
  indicator: Indicator<Id>,
  target: Target | undefined,
  startAt: (year: string) => ObservedValue | undefined,
): Indicator<Id> {
  // What is said of the whole elsewhere in its document is said of no place.
  const { baseline: whole, increment: _, statements: __, targets, ...rest } = indicator;
  const isTotal = overRegions(indicator) === "sum";
  const baseline = indicator.measure === "cumulative" ? undefined : startOf(plan, whole, startAt);
  return {
    ...rest,
    ...(baseline && { baseline }),
    targets: target === undefined ? (isTotal ? [] : targets) : [target],
  };
}

function startOf(
  plan: Plan,
  whole: Baseline | undefined,
  startAt: (year: string) => ObservedValue | undefined,
): Baseline | undefined {
  const year = whole?.year ?? baseYearOf(plan);
  const start = startAt(year);
  if (start === undefined) return undefined;
  const { value, qualifier, reference } = start;
  return {
    year,
    value,
    ...(qualifier !== undefined && { qualifier }),
    reference: reference ?? { document: plan.title["zh-Hans"], locator: `各地基期值 ${year}`, raw: value },
  };
}
