import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";

/** A plan's indicators by known indicator; of two for the same one, the first that has a target. */
export function byCatalogue({ indicators }: Plan): ReadonlyMap<string, Indicator> {
  const found = new Map<string, Indicator>();
  for (const one of indicators) {
    if (one.catalogue === undefined) continue;
    const before = found.get(one.catalogue);
    if (before === undefined || (before.targets.length === 0 && one.targets.length > 0)) {
      found.set(one.catalogue, one);
    }
  }
  return found;
}
