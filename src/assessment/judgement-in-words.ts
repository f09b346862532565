import type { Standing } from "../aims/standing.js";
import type { Issue } from "../issue.js";
import type { Assessment } from "./assessment.js";
import { assessmentIssues } from "./assessment-issues.js";
import { explainProgress } from "./explain-progress.js";
import type { Judgement } from "./judge-indicator.js";

/** A judgement as it is handed out: with the sentences that explain it, and what was noticed on the way. */
export function inWords<Id extends string>(
  { facts, standing, reading, others }: Judgement<Id>,
  moreIssues: (standing: Standing) => readonly Issue[],
): Assessment<Id> {
  const { method, thresholds, aspired = [], wording, movement } = facts;
  return {
    ...facts,
    because: explainProgress({
      standing,
      method,
      facts,
      reading,
      others,
      aspired,
      wording,
      movement,
      thresholds,
    }),
    issues: [...assessmentIssues(standing, reading.facts), ...moreIssues(standing)],
  };
}
