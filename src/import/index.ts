export type { Claim, Draft, Hole, HoleReason, PartialPlan, Span, Unclaimed } from "./draft/draft.js";
export { type ImportPlanOptions, importPlan } from "./import-plan.js";
export { type DraftAnswers, planFromDraft } from "./plan-from-draft.js";
export type {
  Doubt,
  FoundTarget,
  FoundTime,
  FoundValue,
  Raw,
  ReadSentences,
  SentenceContext,
  SentenceFinding,
} from "./sentences/finding.js";
export { readSentences } from "./sentences/read-sentences.js";
export type { DocumentFormat } from "./source/format-of.js";
