import { isTimeOver } from "../../../aims/standing.js";
import { type Verdict, verdictWords } from "../../../assessment/verdict.js";
import { verdicts } from "../../../assessment/verdicts.js";
import type { Message } from "../../../issue.js";
import { keysOf } from "../../../value/closed-list.js";
import type { IndicatorFacts } from "../report-facts.js";

/** The verdict as a mid-term evaluation prints it: what is on target before its time is 提前实现. */
export function midTermVerdict({ assessment, standing }: IndicatorFacts): Message {
  const isEarly = assessment.verdict === "achieved" && !isTimeOver(standing);
  if (assessment.verdict === "not-assessable") return { "zh-Hans": "暂不评价", en: "not assessed" };
  return isEarly ? { "zh-Hans": "提前实现", en: "achieved early" } : verdictWords[assessment.verdict];
}

/** The verdicts of what can be judged, best first. */
export const bestFirst: readonly Verdict[] = keysOf(verdicts).filter(
  (verdict) => verdict !== "not-assessable",
);
