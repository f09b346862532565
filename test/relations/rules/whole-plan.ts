import { assessPlan, compareMethods, outlookPlan } from "ipr-plan";
import type { Relation } from "../relation.js";

export const wholePlan: Relation = {
  rule: "a plan is summed up from what is said of each indicator",
  dear: true,
  contradictions: ({ plan, observations, options, assessment, assessments, outlook }) => {
    const found: string[] = [];
    const all = assessPlan(plan, observations, options);
    if (JSON.stringify(all.assessments) !== JSON.stringify([assessment])) found.push("another assessment");
    if (all.counts[assessment.verdict] !== 1) found.push(`${assessment.verdict} is not counted`);
    if ((all.behind.expected.length === 1) !== (assessment.verdict === "behind"))
      found.push(`${all.behind.expected} is behind`);
    if (JSON.stringify(outlookPlan(plan, observations, options).outlooks) !== JSON.stringify([outlook]))
      found.push("another outlook");
    const compared = compareMethods(plan, "it", observations, options).map(
      ({ method, verdict, class: own }) => [method, verdict, own],
    );
    const expected = assessments.map(({ method, verdict, class: own }) => [method, verdict, own]);
    if (JSON.stringify(compared) !== JSON.stringify(expected))
      found.push(`${compared} compared, ${expected} assessed`);
    return found;
  },
};
