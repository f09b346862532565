import type { AssessedTarget } from "ipr-plan";
import type { Relation } from "../relation.js";

export const achievedIsMet: Relation = {
  rule: "what any method calls achieved is met",
  contradictions: ({ assessments }) =>
    assessments.flatMap(({ method, verdict, met, target }) => {
      // The United Nations count a share within a percentage point of all or nothing as met.
      const nearlyWhole = method === "un-progress-chart" && target !== undefined && isWholeShare(target);
      return verdict === "achieved" && met !== true && !nearlyWhole
        ? [`${method}: achieved, met ${met}`]
        : [];
    }),
};

function isWholeShare({ bound, unit }: AssessedTarget): boolean {
  const numbers = bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
  return unit === "%" && numbers.some((one) => Number(one) === 0 || Number(one) === 100);
}
