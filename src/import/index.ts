/**
 * What offices have, read in: tables as observations, documents as drafts of plans, each value with its place:
 * `import { importObservations } from "ipr-plan/import"`.
 *
 * @module ipr-plan/import
 * @category API
 */

export type { Draft, DraftClaim, Hole, HoleReason, PartialPlan, Span, Unclaimed } from "./draft/draft.js";
export { type ImportPlanOptions, importPlan } from "./import-plan.js";
export { importObservations } from "./observations/import-observations.js";
export type { ImportedObservations, ImportObservationsOptions } from "./observations/imported.js";
export { type ObservationLayout, observationLayouts } from "./observations/layout-names.js";
export { type UnreadCell, type UnreadCellReason, unreadCellReasons } from "./observations/unread-cell.js";
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
