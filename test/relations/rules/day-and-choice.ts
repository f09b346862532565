import { baselineIsNewest } from "../baseline-is-newest.js";
import type { Relation } from "../relation.js";
import { differences, resultsOf } from "../results.js";

export const dayAndChoice: Relation = {
  rule: "what is taken unless told is the same when it is told: the last day that counts, the target due next, the final one",
  dear: true,
  contradictions: (seen) => {
    const { options, assessment, indicator } = seen;
    const results = resultsOf(seen);
    // A part of a year that counts for nothing is noticed only while no day is told.
    const except = options.asOf === undefined ? ["issues"] : [];
    const told = (name: string, changes: typeof options): readonly string[] =>
      differences(results, resultsOf(seen.with({ options: { ...options, ...changes } })), except).map(
        (found) => `${name} told: ${found}`,
      );
    const hasDays = indicator.targets.some(({ dueOn }) => dueOn !== undefined);
    const last = indicator.targets
      .map(({ year }) => year)
      .toSorted()
      .at(-1);
    return [
      ...(options.asOf === undefined && assessment.asOf !== null && !baselineIsNewest(seen)
        ? told("day", { asOf: assessment.asOf })
        : []),
      ...(options.target === undefined ? told("next", { target: "next" }) : []),
      // Of a year with several days the next one is meant, not its last.
      ...(options.target === "final" && last !== undefined && !hasDays
        ? told("final", { target: last })
        : []),
    ];
  },
};
