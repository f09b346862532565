import type { ProgressMethod } from "../method.js";
import { progressMethodNames } from "../progress-method-names.js";
import { defaultPaceThresholds, verdictWords } from "../verdict.js";

/** The share of the way covered against the share due by then (时序进度法), as Chinese mid-term evaluations read progress. */
export const elapsedTimeMethod: ProgressMethod = {
  name: progressMethodNames["elapsed-time"],
  score: { "zh-Hans": "目标实现程度 ÷ 时序进度", en: "completion over elapsed share" },
  source: "Mid-term evaluations of Chinese five-year plans; the cut-offs are this library's own",
  classes: [
    { id: "achieved", name: verdictWords.achieved, atLeast: null, verdict: "achieved" },
    { id: "ahead", name: verdictWords.ahead, atLeast: defaultPaceThresholds.ahead, verdict: "ahead" },
    {
      id: "on-track",
      name: verdictWords["on-track"],
      atLeast: defaultPaceThresholds.onTrack,
      verdict: "on-track",
    },
    { id: "behind", name: verdictWords.behind, atLeast: null, verdict: "behind" },
  ],
  judge: ({ facts: { verdict, pace, reason } }) =>
    verdict === "not-assessable" ? { reason: reason ?? "no-observation" } : { class: verdict, score: pace },
};
