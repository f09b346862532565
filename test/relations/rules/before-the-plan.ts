import type { ObservationInput, PeriodText } from "ipr-plan";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

export const beforeThePlan: Relation = {
  rule: "what was observed before the plan changes nothing of a running total",
  dear: true,
  contradictions: (seen) => {
    if (seen.indicator.measure !== "cumulative") return [];
    // Where nothing at all is known, a value from before says at least that nothing has started.
    if (seen.assessment.latest === undefined) return [];
    const { values } = seen.case;
    const before = [1, 2, 3].map((back): [PeriodText, ObservationInput] => [
      String(seen.start - back),
      700 - back,
    ]);
    const others = Object.fromEntries(before.filter(([period]) => !(period in values)));
    return differences(resultsOf(seen), resultsOf(seen.with({ values: { ...others, ...values } })), [
      "issues",
    ]);
  },
};
