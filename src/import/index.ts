export { type Claim, type Draft, type Hole, type HoleReason, type PartialPlan, type Span, type Unclaimed } from "./draft/draft.js";
export { type ImportPlanOptions, importPlan } from "./import-plan.js";
export type { DocumentFormat } from "./source/format-of.js";
