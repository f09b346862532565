import type { Plan } from "ipr-plan";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";
import { Seen } from "../seen.js";

export const orderOfTargets: Relation = {
  rule: "the order in which a plan writes its targets changes nothing",
  dear: true,
  contradictions: (seen) => {
    const { targets } = seen.indicator;
    if (targets.length < 2) return [];
    const [first, ...others] = targets;
    const orders = [targets.toReversed(), first === undefined ? others : [...others, first]];
    return orders.flatMap((reordered) => {
      const plan: Plan<"it"> = { ...seen.plan, indicators: [{ ...seen.indicator, targets: reordered }] };
      return differences(resultsOf(seen), resultsOf(new Seen({ ...seen.case, plan })));
    });
  },
};
