import { elapsedShare } from "ipr-plan";
import { near } from "../bounds.js";
import type { Relation } from "../relation.js";

export const elapsed: Relation = {
  rule: "the share of the time is that at the end of the latest period, and the pace is completion over what is due",
  contradictions: ({ plan, assessments }) =>
    assessments.flatMap((one) => {
      const { method, target, latest, completion, expectedShare, pace } = one;
      const found: string[] = [];
      if (
        target &&
        latest &&
        !near(one.elapsedShare, elapsedShare(plan, target.dueOn ?? target.year, latest.period))
      )
        found.push(`${method}: ${one.elapsedShare} of the time at ${latest.period}`);
      if (pace !== null && !near(pace * (expectedShare ?? Number.NaN), completion))
        found.push(`${method}: a pace of ${pace}, ${completion} over ${expectedShare}`);
      return found;
    }),
};
