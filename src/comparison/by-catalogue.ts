import { checkPlan } from "../model/check-plan.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";

/** A plan's indicators by known indicator; of two for the same one, the first that has a target. */
export function byCatalogue(plan: Plan): ReadonlyMap<string, Indicator> {
  checkPlan(plan);
  const found = new Map<string, Indicator>();
  for (const one of plan.indicators) {
    if (one.catalogue === undefined) continue;
    const before = found.get(one.catalogue);
    if (before === undefined || (before.targets.length === 0 && one.targets.length > 0)) {
      found.set(one.catalogue, one);
    }
  }
  return found;
}
