import { assess, evaluateFinal, evaluateFinalPlan, parsePeriod } from "ipr-plan";
import type { Relation } from "../relation.js";

const reachedGrades: readonly string[] = ["exceeded", "met", "reached-so-far"];

export const finalGradeIsMet: Relation = {
  rule: "a final evaluation grades as reached what the assessment of the same day calls met, and nothing else",
  dear: true,
  contradictions: ({ plan, observations, options }) => {
    const final = evaluateFinal(plan, "it", observations, options);
    const end = parsePeriod(plan.period.end, plan).end;
    const { met, latest, completion } = assess(plan, "it", observations, {
      asOf: end,
      target: "final",
      ...options,
    });
    const found: string[] = [];
    const isGraded = final.grade !== "not-graded";
    const isReached = reachedGrades.includes(final.grade);
    if (isGraded && isReached !== met) found.push(`${final.grade}, met ${met}`);
    if (!isGraded && met !== null) found.push(`not graded (${final.reason}), met ${met}`);
    if (final.completion !== completion) found.push(`${final.completion} and ${completion} of the way`);
    if (JSON.stringify(final.latest) !== JSON.stringify(latest)) found.push("graded by another value");
    const whole = evaluateFinalPlan(plan, observations, options);
    if (JSON.stringify(whole.evaluations) !== JSON.stringify([final])) found.push("another one of the plan");
    const rate = isGraded ? Number(isReached) : null;
    if (whole.rate !== rate) found.push(`a rate of ${whole.rate} of one that is ${final.grade}`);
    return found;
  },
};
