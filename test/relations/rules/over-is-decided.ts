import { yearPosition } from "ipr-plan";
import { countsNearlyWhole } from "../nearly-whole.js";
import type { Relation } from "../relation.js";

export const overIsDecided: Relation = {
  rule: "once the due year was observed, every method says achieved or behind, by whether the target was met",
  contradictions: ({ assessments }) =>
    assessments.flatMap((one) => {
      const { method, verdict, met, target, latest, otherTargets } = one;
      const over =
        target && latest && yearPosition(latest.period) >= yearPosition(target.dueOn ?? target.year);
      // Of several targets one may be no level that a method can judge.
      if (!over || met === null || otherTargets !== undefined) return [];
      if (verdict === "achieved" && countsNearlyWhole(one)) return [];
      const expected = met ? "achieved" : "behind";
      return verdict === expected ? [] : [`${method}: ${verdict} in ${latest.period}, though met is ${met}`];
    }),
};
