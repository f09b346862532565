import { lineage, type Plan, parsePlan, proposePlan, successorPlan, validatePlan } from "ipr-plan";
import { inOrder } from "../in-order.js";
import type { Relation } from "../relation.js";

export const nextPlanIsValid: Relation = {
  rule: "the next plan with the targets proposed for it reads again, and the validation finds no error that the plan before has not",
  dear: true,
  contradictions: ({ plan, observations }) => {
    const first = Number(plan.period.end) + 1;
    const [start, end] = [first, first + 4].map((year) => String(year).padStart(4, "0"));
    if (start === undefined || end === undefined) return [];
    const terms = { id: "next", period: { start, end }, unobserved: "latest" } as const;
    const draft = successorPlan(plan, observations, terms);
    const proposed = proposePlan(draft.plan, draft.observations, {
      year: end,
      unobserved: "latest",
      histories: draft.histories,
    });
    const next = successorPlan(plan, observations, { ...terms, targets: proposed.targets }).plan;
    const read = parsePlan(JSON.parse(JSON.stringify(next)));
    if (!read.ok) return read.issues.map(({ path, message }) => `not read: ${path} ${message.en}`);
    if (inOrder(read.plan) !== inOrder(next)) return ["read as another plan"];
    // After a loss in money a target below zero may be proposed, which the validation takes for a mistake.
    const values = [...(observations.it?.observations ?? []), next.indicators[0]?.baseline];
    if (values.some((one) => one !== undefined && "value" in one && Number(one.value) < 0)) return [];
    const known = errorsOf(plan);
    const found = errorsOf(next).filter((code) => !known.includes(code));
    const [step] = lineage(plan, next, observations);
    if (step?.kind !== "kept") found.push(`${step?.kind} and not kept`);
    const chosen = proposed.proposals[0]?.chosen;
    if (chosen && chosen.bound.value !== targetOf(next)) found.push(`${targetOf(next)} in the plan`);
    return found;
  },
};

function errorsOf(plan: Plan): string[] {
  return validatePlan(plan).flatMap(({ level, code }) => (level === "error" ? [code] : []));
}

function targetOf({ indicators: [indicator] }: Plan): string | undefined {
  const [target] = indicator?.targets ?? [];
  return target !== undefined && "value" in target ? target.value : undefined;
}
