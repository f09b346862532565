import { checkComparedWith } from "../aims/check-compared-with.js";
import { type Prepared, prepareChecked } from "../aims/prepare.js";
import type { StandingOptions } from "../aims/standing-options.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";

/** What an indicator of a place is judged by, resolved. */
export type PreparedBy<Id extends string> = (plan: Plan<Id>, indicator: Indicator<Id>) => Prepared<Id>;

/**
 * Resolves what places are judged by. Places that have the very same promise, one after the other, share what was resolved of it;
 * of each indicator only the last is kept, so that it takes no more memory for more places. `all` is the plan of all places.
 */
export function preparedBy<Id extends string>(all: Plan<Id>, options: StandingOptions): PreparedBy<Id> {
  checkComparedWith(all, options.comparedWith);
  const last = new Map<Id, Prepared<Id>>();
  return (plan, indicator) => {
    const known = last.get(indicator.id);
    if (known?.indicator === indicator && known.plan === plan) return known;
    const prepared = prepareChecked<Id>(plan, indicator, options);
    last.set(indicator.id, prepared);
    return prepared;
  };
}
