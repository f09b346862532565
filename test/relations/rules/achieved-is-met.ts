import { countsNearlyWhole } from "../nearly-whole.js";
import type { Relation } from "../relation.js";

export const achievedIsMet: Relation = {
  rule: "what any method calls achieved is met",
  contradictions: ({ assessments }) =>
    assessments.flatMap((one) => {
      const { method, verdict, met } = one;
      if (verdict !== "achieved" || met === true || countsNearlyWhole(one)) return [];
      return [`${method}: achieved, met ${met}`];
    }),
};
