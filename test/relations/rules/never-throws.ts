import {
  assessPlan,
  outlookPlan,
  parsePlan,
  planReport,
  targetPath,
  toMarkdown,
  validatePlan,
} from "ipr-plan";
import { outlookChart, progressChart } from "ipr-plan/charts";
import { reportOn } from "../../report-kind.js";
import type { Relation } from "../relation.js";

export const neverThrows: Relation = {
  rule: "of a plan that was read nothing is refused, however odd its promises",
  dear: true,
  contradictions: ({ plan, observations, options }) => {
    const calls: Readonly<Record<string, () => unknown>> = {
      parsePlan: () => parsePlan(plan),
      validatePlan: () => validatePlan(plan),
      assessPlan: () => assessPlan(plan, observations, options),
      outlookPlan: () => outlookPlan(plan, observations, options),
      targetPath: () => targetPath(plan, "it"),
      planReport: () => toMarkdown(reportOn(plan, observations, options)),
      yearly: () => planReport(plan, observations, { kind: "annual", year: plan.period.end }),
      outlookChart: () => outlookChart(plan, "it", observations, options),
      progressChart: () => progressChart(plan, observations, options),
    };
    return Object.entries(calls).flatMap(([name, call]) => {
      try {
        call();
        return [];
      } catch (error) {
        return [`${name}: ${error}`];
      }
    });
  },
};
